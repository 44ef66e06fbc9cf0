package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Actual;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.Quantity;
import org.ziping.model.Reading;
import org.ziping.model.grid.CellAddress;

/** Forms as single provinces print them, each with what only it has. */
class ProvincialLayoutsTest {

    private static final String PAGES = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<
            项目名称|某项目|实施单位|某局||
            一级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|培训人数|≥10人|12人|60|60
            %s
            一级指标|三级指标|年度指标值|实际完成值|分值|得分
            满意度指标|学员满意度|≥90%%|95%%|40|40
            总分||||100|100
            """;

    private static Form clean(Reading reading) {
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms()).hasSize(1);
        return reading.forms().get(0);
    }

    /** Level 1, level 2, name, weight and score as they stand. */
    private static List<String> points(Form form) {
        return form.indicators().stream().map(ProvincialLayoutsTest::points).toList();
    }

    private static String points(Indicator row) {
        return String.join(
                " ",
                row.level1().typed(),
                row.level2().typed(),
                row.name().typed(),
                row.marks().weight().typed(),
                row.marks().score().typed());
    }

    private static List<String> money(Form form) {
        return form.budget().rows().stream().map(ProvincialLayoutsTest::money).toList();
    }

    private static String money(MoneyRow row) {
        return String.join(" ", row.kind().name(), said(row.initial()), said(row.adjusted()), said(row.executed()));
    }

    private static String said(FromCell<?> cell) {
        return cell.typed().isEmpty() ? "_" : cell.typed();
    }

    @Test
    void inSichuanAHeaderThatSpeaksOfTheBudgetStandsOverTheKindsOfMoney() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                部门预算项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<
                项目名称|<|设备更新|<|<|<|<|<|<|<
                主管部门|<|县司法局部门|<|<|<|实施单位|<|县司法局|<
                预算执行情况（10分）|年度预算数（万元）|<|<|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分
                ^|总额|<|<|0|3.36|3.2|95.24%|10|9.52
                ^|其中：财政资金|<|<|0|3.36|3.2|95.24%|/|/
                ^|单位资金|<|<|0|0|0|0.00%|/|/
                绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分
                ^|产出指标|数量指标|购买设备|=|13|台|13|60|60
                ^|效益指标|社会效益指标|设备使用率|≥|95|%|96|30|30
                合计|<|<|<|<|<|<|<|100|99.52
                """)));
        assertThat(money(form)).containsExactly("TOTAL 0 3.36 3.2", "APPROPRIATION 0 3.36 3.2", "OTHER 0 0 0");
    }

    @Test
    void inHunanEveryLevelHasItsPoints() {
        Form form = clean(FormReader.read(Drawing.grid("评分表", """
                部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
                填报单位：某县城市管理局|<|<|<|<|<|2022年度|<|<|<
                一级指标|分值|二级指标|分值|三级指标|分值|指标解释|评价标准|自评得分|备注
                投入|10|预算配置|10|在职人员控制率|5|在职人数与编制数之比|不超过100%，计5分|5|
                ^|^|^|^|三公经费变动率|5|与上年之比|不增加，计5分|5|
                过程|90|预算执行|60|预算完成率|60|支出与预算之比|每低5%扣2分|58|
                ^|^|预算管理|30|管理制度健全性|30|有制度并执行|①10分；②20分|30|
                合计|100|<|<|<|100|<|<|98|
                """)));
        assertThat(points(form))
                .containsExactly(
                        "投入 预算配置 在职人员控制率 5 5", "投入 预算配置 三公经费变动率 5 5", "过程 预算执行 预算完成率 60 58", "过程 预算管理 管理制度健全性 30 30");
    }

    @Test
    void inJiangxiTheShareOfALevelStandsBesideItUnderAnotherWordForPoints() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                卫生院整体支出绩效自评表（2021年度）|<|<|<|<|<|<|<|<
                部门名称|<|某乡卫生院|<|<|<|<|<|<
                分解目标|自评权重|二级指标|三级指标|年度指标值|全年完成值|分值|得分|偏差及原因分析
                管理指标|#40|预算执行管理|预算完成率|100%|100%|#15|#15|
                ^|^|政府采购管理|采购执行率|100%|100%|#25|#25|
                产出指标|#50|数量指标|门诊人次|≥300人次|372人次|#20|#20|
                ^|^|质量指标|诊断准确率|95%以上|97%|#30|#30|
                满意度指标|#10|服务对象满意度|患者满意度|≥90%|93%|#10|#10|
                合计|<|<|<|<|<|#100|#100|
                """)));
        assertThat(points(form))
                .containsExactly(
                        "管理指标 预算执行管理 预算完成率 15 15",
                        "管理指标 政府采购管理 采购执行率 25 25",
                        "产出指标 数量指标 门诊人次 20 20",
                        "产出指标 质量指标 诊断准确率 30 30",
                        "满意度指标 服务对象满意度 患者满意度 10 10");
    }

    @Test
    void thePointsOfALevelMayStandInFrontOfIt() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                公务用车项目绩效自评表（2024年度）|<|<|<|<|<|<|<
                项目单位|<|某市机关事务中心|<|<|<|<|<
                分值|一级指标|分值|二级指标|三级指标|指标值|完成值|得分
                #60|产出指标|#40|数量指标|保障车辆|≥65辆|65辆|#40
                ^|^|#20|质量指标|安全行车率|≥99%|100%|#20
                #40|效益指标|#30|社会效益|出行保障率|≥95%|96%|#30
                ^|^|#10|满意度|用车单位满意度|≥90%|95%|#10
                #100|合计|#100|||||#100
                """)));
        assertThat(points(form))
                .containsExactly(
                        "产出指标 数量指标 保障车辆 40 40",
                        "产出指标 质量指标 安全行车率 20 20",
                        "效益指标 社会效益 出行保障率 30 30",
                        "效益指标 满意度 用车单位满意度 10 10");
    }

    @Test
    void aRowThatAddsUpALevelIsNoIndicator() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                残疾人康复项目绩效自评表（2022年度）|<|<|<|<|<|<|<
                项目单位|<|某县残疾人联合会|<|<|<|<|<
                一级指标|二级指标|三级指标|目标值|实际值|分值|得分|备注
                产出指标|数量|康复服务人数|≥1200人|1236人|#40|#40|
                ^|质量|服务合格率|≥95%|97%|#20|#20|
                产出指标小计|<|<|<|<|#60|#60|
                满意度指标|服务对象|残疾人满意度|≥85%|90%|#40|#40|
                满意度指标小计：|<|<|<|<|#40|#40|
                总计|<|<|<|<|#100|#100|
                """)));
        assertThat(points(form))
                .containsExactly("产出指标 数量 康复服务人数 40 40", "产出指标 质量 服务合格率 20 20", "满意度指标 服务对象 残疾人满意度 40 40");
    }

    @Test
    void inHubeiWhatIsAskedOfTheManagementStandsAboveTheIndicators() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                财政支出项目绩效目标自评表（2019年度）|<|<|<|<|<|<|<
                项目单位|<|市大数据中心|<|<|<|<|<
                项目权重|<|评价内容|<|分值|自评分|复核分|评价标准及依据
                项目决策2分|<|决策依据|<|#2|#2||有计划或批复计2分，没有不得分
                项目管理18分|<|财务制度|<|#8|#7||有制度8分
                ^|<|目标申报|<|#10|#10||全申报10分
                项目绩效80分|一级指标|二级指标|三级指标|年初指标值|年终完成值|自评分|复核分
                ^|产出指标50分|数量指标50分|采购设备|10台|10台|#50|
                ^|满意度指标30分|满意度30分|职工满意度|≥90%|92%|#30|
                """)));
        assertThat(points(form))
                .containsExactly(
                        "项目决策2分  决策依据 2 2",
                        "项目管理18分  财务制度 8 7",
                        "项目管理18分  目标申报 10 10",
                        "产出指标50分 数量指标50分 采购设备 数量指标50分 50",
                        "满意度指标30分 满意度30分 职工满意度 满意度30分 30");
    }

    @Test
    void inJiangsuIncomeStandsBesideTheExpenditureThatIsTheBudget() {
        Form form = clean(FormReader.read(Drawing.grid("自评价表", """
                部门整体支出绩效自评价表（2023年度）|<|<|<|<|<|<|<|<
                部门名称|某区卫生健康委员会|<|<|<|<|<|<|<
                年度收支情况（万元）|收入|<|<|支出|<|<|<|<
                ^|项目|预算数|决算数|项目|预算数|决算数|执行率|<
                ^|财政拨款|#9000|#8950|基本支出|#3000|#2985|99.50%|<
                ^|其他收入|#500|#620|项目支出|#6500|#6110|94.00%|<
                ^|合计|#9500|#9570|合计|#9500|#9095|95.74%|<
                一级指标|二级指标|三级指标|半年指标值|年度指标值|全年完成值|分值|得分|偏差原因
                履职|疾病防控|疫苗接种率|≥50%|≥95%|98%|#70|#70|
                满意度|满意度|居民满意度|≥80%|≥85%|90%|#30|#30|
                """)));
        assertThat(money(form)).containsExactly("BASIC _ 3000 2985", "PROJECTS _ 6500 6110", "TOTAL _ 9500 9095");
        assertThat(form.indicators())
                .allSatisfy(row -> assertThat(row.result().midYear().typed()).isEmpty());
    }

    @Test
    void inShandongTargetAndActualHaveAUnitEach() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<
                项目单位|<|区园林中心|<|<|<|<|<|<|<
                一级指标|二级指标|三级指标|年度目标值|<|实际完成值|<|权重|得分|未达成原因及改进措施
                ^|^|^|数值|单位|数值|单位|^|^|^
                产出|数量|养护面积|#3|万平方米|#31000|平方米|#60|#60|
                ^|质量|苗木成活率|#95|%|#96|%|#40|#40|
                """)));
        assertThat(form.indicators().get(0).result().actual().require())
                .isEqualTo(new Actual.Measured(new Quantity(new BigDecimal("31000"), "平方米"), false));
        assertThat(form.indicators().get(1).result().actual().require())
                .isEqualTo(new Actual.Measured(new Quantity(new BigDecimal("96"), "%"), false));
    }

    @Test
    void aGroupOfHeadersMayBeCentredOverItsColumnsWithoutBeingMerged() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
                项目单位|<|区园林中心|<|<|<|<|<|<
                一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分
                |||指标性质|指标值|度量单位|||
                产出|数量|养护面积|≥|3|万平方米|3.1|60|60
                ^|时效|完成天数|≤|30|天|31|40|38.71
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.plan().target().require().toString())
                .allMatch(target -> target.startsWith("Measured"));
        assertThat(points(form)).containsExactly("产出 数量 养护面积 60 60", "产出 时效 完成天数 40 38.71");
    }

    @Test
    void aColumnWithoutAHeaderBesideAHeaderIsNoPartOfIt() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<
                项目单位|<|区园林中心|<|<|<|<
                一级指标|三级指标|指标值||实际完成值|分值|得分
                产出|养护面积|≥3万平方米|单位|3.1万平方米|60|60
                效益|居民满意度|≥90%||95%|40|40
                """));
        assertThat(reading.forms().get(0).indicators())
                .extracting(row -> row.name().typed())
                .containsExactly("养护面积", "居民满意度");
    }

    @Test
    void inLiaoningTheReasonStandsInWordsBehindColumnsToBeTicked() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<
                实施单位|<|区公路中心|<|<|<|<|<|<|<
                一级指标|二级指标|三级指标|指标值|全年完成值|分值|得分|偏差原因分析|<|<|改进措施
                ^|^|^|^|^|^|^|经费保障|其他|原因说明|^
                产出指标|数量指标|养护里程|≥186公里|186公里|#60|#60||||
                ^|^|清理边沟|≥60公里|48公里|#40|#32|√|√|雨季设备不足|增加设备
                """)));
        assertThat(form.indicators().get(1).remark().reason().typed()).isEqualTo("雨季设备不足");
        assertThat(form.indicators().get(1).remark().measure().typed()).isEqualTo("增加设备");
    }

    @Test
    void inHebeiALineWithTheNameOfALevelGroupsTheRowsBelow() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                2021年财政支出项目绩效自评表|<|<|<|<|<|<
                项目名称|秸秆综合利用|<|项目单位|区农业农村局|<|<
                序号|指标名称|指标值|完成值|分值|得分|备注
                一、|产出指标|||#60||
                #1|秸秆还田面积|≥32万亩|33.5万亩|#60|#60|
                二、|效益指标|||#40||
                #2|农民节本增收|≥40元/亩|38元/亩|#40|#38|柴油涨价
                合计||||#100|#98|
                """)));
        assertThat(points(form)).containsExactly("产出指标  秸秆还田面积 60 60", "效益指标  农民节本增收 40 38");
    }

    @Test
    void inHubeiEachGoalHasATableOfItsOwn() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                2023年度区水务局整体绩效自评表|<|<|<|<|<
                单位名称|区水务局|<|<|<|<
                年度目标1：（50分）|完成河湖长制工作|<|<|<|<
                一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
                产出指标（50分）|数量指标|巡河次数（50分）|≥48次|52次|#50
                年度目标2：（50分）|完成防汛工作|<|<|<|<
                一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
                产出指标（50分）|数量指标|堤防维护长度（50分）|35公里|35公里|#50
                总分|<|<|<|<|#100
                """)));
        assertThat(form.indicators()).extracting(row -> row.name().typed()).containsExactly("巡河次数（50分）", "堤防维护长度（50分）");
    }

    @Test
    void inAnhuiAnIndicatorIsFollowedByWhatItIsMadeOf() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                绩效目标自评表（2023年度）|<|<|<|<|<|<
                项目名称|种养补贴到户|<|实施单位|某镇人民政府|<|<
                一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分
                产出指标|数量指标|★补助养殖数量|60|192只|192只|60
                ^|^|其中羊养殖数量||180只|180只|
                ^|^|其中：猪养殖数量||12头|12头|
                效益指标|社会效益指标|受益人口|40|90人|90人|40
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.marks().weight().state())
                .containsExactly(State.GIVEN, State.NOT_APPLICABLE, State.NOT_APPLICABLE, State.GIVEN);
    }

    @Test
    void aRowWhoseWeightIsADashTakesNoPart() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<
                项目名称|道路硬化|<|实施单位|某镇人民政府|<|<
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
                产出指标|数量指标|硬化里程|≥10公里|10|100|100
                ^|^|涵洞座数|≥2座|2|/|/
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.marks().weight().state())
                .containsExactly(State.GIVEN, State.NOT_APPLICABLE);
    }

    @Test
    void inYiyangWhatIsMeantByAnIndicatorStandsBehindItsPoints() {
        Form form = clean(FormReader.read(Drawing.grid("计分表", """
                2020年项目支出绩效自评指标计分表|<|<|<|<|<|<
                填报单位：区残疾人联合会|<|<|<|<|<|<
                一级指标|二级指标|三级指标|分值|具体指标|评价标准|得分
                项目决策|决策过程|决策依据|40|有关法律法规的明确规定|符合法律法规（40分）|40
                项目绩效|项目产出|调查人数|60|完成调查人数|对照绩效目标评价|58
                """)));
        assertThat(points(form)).containsExactly("项目决策 决策过程 决策依据 40 40", "项目绩效 项目产出 调查人数 60 58");
    }

    @Test
    void inGuangdongTheUnitsExplanationStandsBehindItsScore() {
        Form form = clean(FormReader.read(Drawing.grid("评分表", """
                2021年部门整体支出绩效自评指标评分表|<|<|<|<|<|<|<|<|<
                部门名称：市发展和改革局|<|<|<|<|<|<|<|<|<
                一级指标|<|二级指标|<|三级指标|<|指标说明|评分标准|自评分|自评说明
                名称|权重(%)|名称|权重(%)|名称|权重(%)|^|^|^|^
                预算编制情况|40|目标设置|40|目标合理性|40|目标是否合理|合理得40分|38|个别目标偏低
                预算执行情况|60|资金管理|60|支出率|60|支出进度|得分=支出率×60|60|
                """)));
        assertThat(points(form)).containsExactly("预算编制情况 目标设置 目标合理性 40 38", "预算执行情况 资金管理 支出率 60 60");
        assertThat(form.indicators().get(0).remark().reason().typed()).isEqualTo("个别目标偏低");
    }

    @Test
    void inHainanTheTargetIsCalledAStandard() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2022年度）|<|<|<|<|<|<|<
                项目名称|渔港管理|<|实施单位|省渔港中心|<|<|<
                绩效指标|<|绩效指标性质|绩效标准|计量单位|全年实际值|权重|自评得分
                一级指标|二级指标|^|^|^|^|^|^
                产出指标|巡查次数|≥|48|次|46|100|95.83
                """)));
        assertThat(form.indicators().get(0).plan().target().cell().a1()).isEqualTo("D5");
    }

    @Test
    void whatEachQuarterBroughtIsNotWhatTheYearBrought() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                2022年项目绩效自评表|<|<|<|<|<|<|<|<|<
                项目名称|监察执法|<|<|<|实施单位|监察大队|<|<|<
                一级指标|三级指标|年度指标值|完成情况|<|<|<|<|分值|得分
                ^|^|^|一季度|二季度|三季度|四季度|全年合计|^|^
                产出指标|检查用人单位|≥200户|40|55|60|50|205|60|60
                效益指标|追回欠薪|≥300万元|60|80|100|50|290|40|38.67
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().typed())
                .containsExactly("205", "290");
    }

    @Test
    void ofTheValuesOfTwoYearsTheLastOneCounts() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                项目名称|水环境治理|<|<|实施单位|县生态环境局|<|<
                项目资金（万元）|2022年|2023年预算|2023年执行|执行率|<|分值|得分
                合计|800|600|570|95%|<|10|9.5
                一级指标|二级指标|三级指标|2022年完成值|2023年目标值|2023年完成值|分值|得分
                产出指标|数量指标|治理河道|8公里|≥10公里|11公里|90|90
                """)));
        assertThat(form.indicators().get(0).result().actual().typed()).isEqualTo("11公里");
        assertThat(money(form)).containsExactly("TOTAL _ 600 570");
    }

    @Test
    void ofThreeYearsTheLastOneCountsThoughItsTargetStandsAmongThem() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<|<
                项目名称|文化下乡|<|<|实施单位|区文化馆|<|<|<
                一级指标|二级指标|三级指标|2022年实际|2023年实际|2024年目标|2024年实际|分值|得分
                产出指标|数量指标|演出场次|45场|50场|≥55场|56场|60|60
                效益指标|社会效益指标|观众人次|2万人次|2.2万人次|≥2.4万人次|2.3万人次|40|38.33
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.plan().target().typed())
                .containsExactly("≥55场", "≥2.4万人次");
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().typed())
                .containsExactly("56场", "2.3万人次");
        assertThat(form.indicators())
                .extracting(row -> row.result().lastYear().typed())
                .containsExactly("50场", "2.2万人次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-9月完成值", "1—11月实际完成值", "截至9月底完成值", "2023年1-10月完成情况", "前三季度完成值"})
    void whatWasReachedInAPartOfTheYearIsNotWhatCounts(String header) {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                项目名称|居民医保|<|<|实施单位|市医保局|<|<
                一级指标|二级指标|三级指标|年度指标值|%s|全年完成值|分值|得分
                产出指标|数量指标|参保人数|≥180万人|175万人|181万人|60|60
                满意度指标|满意度指标|参保人满意度|≥85%%|84%%|88%%|40|40
                """.formatted(header))));
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().typed())
                .containsExactly("181万人", "88%");
    }

    @Test
    void whatWasReachedByDecemberIsTheValueOfTheYear() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<
                项目名称|居民医保|<|<|实施单位|市医保局|<
                一级指标|二级指标|三级指标|年度指标值|1-12月完成值|分值|得分
                产出指标|数量指标|参保人数|≥180万人|181万人|100|100
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().typed())
                .containsExactly("181万人");
    }

    private static List<String> said(Form form) {
        return form.indicators().stream()
                .map(row -> row.result().actual().cell() + " "
                        + row.result().actual().typed() + " "
                        + row.result()
                                .actual()
                                .find()
                                .filter(Actual.Achieved.class::isInstance)
                                .map(actual -> ((Actual.Achieved) actual).band())
                                .map(Enum::name)
                                .orElse("—"))
                .toList();
    }

    @Test
    void aTickBelowTheWordsForWhatWasReachedSaysThem() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
                项目名称|辅具适配|<|<|实施单位|区残联|<|<|<
                一级指标|二级指标|三级指标|指标值|完成情况|<|<|分值|得分
                ^|^|^|^|达成|部分达成|未达成|^|^
                产出指标|数量指标|适配辅具|≥150件|√|||60|60
                产出指标|时效指标|适配及时|及时||√||20|14
                满意度指标|满意度指标|残疾人满意度|≥90%|||√|20|5
                """)));
        assertThat(said(form)).containsExactly("'自评表'!E5 达成 MET", "'自评表'!F6 部分达成 PARTLY", "'自评表'!G7 未达成 MISSED");
    }

    @Test
    void aTickSaysWhatWasReachedWhereTheValueIsLeftBlank() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                项目名称|能力提升|<|<|实施单位|县卫生院|<|<
                一级指标|三级指标|指标值|完成值|完成|未完成|分值|得分
                产出指标|采购设备|≥20台|18台||√|60|54
                效益指标|就医条件|改善||✔||40|40
                """)));
        assertThat(said(form)).containsExactly("'自评表'!D4 18台 —", "'自评表'!E5 完成 MET");
    }

    @Test
    void twoTicksInOneRowAreNotUnderstoodAndNoneIsMissing() {
        Form form = FormReader.read(Drawing.grid("自评表", """
                        项目支出绩效自评表（2023年度）|<|<|<|<|<|<
                        项目名称|能力提升|<|<|实施单位|县卫生院|<
                        一级指标|三级指标|指标值|达成|未达成|分值|得分
                        产出指标|采购设备|≥20台|√|√|60|60
                        效益指标|就医条件|改善|||40|40
                        """)).forms().get(0);
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().state())
                .containsExactly(State.UNREADABLE, State.BLANK);
    }

    @Test
    void thePointsOfALevelMayStandBelowItsName() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2021年度）|<|<|<|<|<|<
                项目名称|图书购置|<|实施单位|县图书馆|<|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
                产出指标|数量指标|购置图书册数|≥3000册|3120册|40|40
                （60分）|质量指标|图书验收合格率|100%|100%|20|20
                效益指标|社会效益指标|到馆人次|≥5万人次|5万人次|40|40
                """)));
        assertThat(form.indicators()).extracting(row -> row.level1().typed()).containsExactly("产出指标", "产出指标", "效益指标");
    }

    @Test
    void aTotalOverAllColumnsIsNoSumOfWeights() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2022年度）|<|<|<|<|<
                项目名称|乡村振兴示范点|<|实施单位|某乡人民政府|<
                一级指标|三级指标|指标值|完成值|分值|得分
                产出指标|改造民居|≥20栋|20栋|60|60
                效益指标|受益户数|≥120户|114户|40|38
                总得分|98|<|<|<|<
                """)));
        assertThat(form.closing().weights().state()).isEqualTo(State.ABSENT);
        assertThat(form.closing().total().typed()).isEqualTo("98");
    }

    @Test
    void moneyOnItsSideMayHaveALabelBesideAllOfItsRows() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                2023年项目支出绩效自评表|<|<|<|<|<|<
                项目名称|薄弱环节改善|<|实施单位|市第三中学|<|<
                项目资金（万元）||合计|中央补助|省级补助|市级配套|其他资金
                ^|全年预算数|640|320|200|120|0
                ^|全年执行数|576|320|160|96|0
                一级指标|二级指标|三级指标|指标目标|实际值|分值|自评分
                产出|数量|新建校舍面积|3000平方米|3000|90|90
                """)));
        assertThat(money(form)).startsWith("TOTAL _ 640 576");
    }

    @Test
    void theFormsBelowOneTitleShareItsYear() {
        String form = """
                项目名称|%s|<|<|<|<|<
                实施单位|县科技局|<|<|<|<|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
                产出指标|数量指标|宣传次数|≥3次|3次|#100|#100
                总分|<|<|<|<|#100|#100
                """;
        Reading reading = FormReader.read(Drawing.grid(
                "科技局", "项目支出绩效自评表（2022年度）|<|<|<|<|<|<\n" + form.formatted("创业行动经费") + "\n" + form.formatted("地震经费")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms())
                .extracting(one -> one.heading().year().require())
                .containsExactly(2022, 2022);
    }

    @Test
    void pointsForTheManagementOfTheMoneyBelongToTheTotal() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                项目名称|<|农产品检测|<|实施单位|<|县检测站|<
                资金情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
                ^|年度资金总额|50|50|43.6|10|87.20%|8.72
                资金管理情况|管理内容|情况说明|<|<|分值|得分|存在问题和改进措施
                ^|安排科学性|项目安排符合规划|<|<|5|5|
                ^|使用规范性|专款专用|<|<|5|4|台账不全，已补
                年度总体目标|预期目标|<|<|实际完成情况|<|<|<
                ^|完成检测|<|<|完成检测|<|<|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|检测批次|≥1000批次|1050批次|80|80|
                总分|<|<|<|<|100|97.72|
                """)));
        assertThat(points(form)).containsExactly("资金管理情况  安排科学性 5 5", "资金管理情况  使用规范性 5 4", "产出指标 数量指标 检测批次 80 80");
        assertThat(form.indicators().get(1).remark().reason().typed()).isEqualTo("台账不全，已补");
    }

    @Test
    void aLevelOverAllColumnsOfNamesGroupsTheRowsBelowIt() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2022年度）|<|<|<|<|<|<
                项目单位|区住建局|<|<|<|<|<
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分
                一、产出指标（50分）|<|<|||50|
                |数量指标|加装电梯数|≥30台|31台|50|50
                效益指标|<|<|<|<|50|
                社会效益指标|<|受益户数|≥300户|300户|50|50
                合计|<|<|<|<|100|100
                """)));
        assertThat(points(form)).containsExactly("一、产出指标（50分） 数量指标 加装电梯数 50 50", "效益指标 社会效益指标 受益户数 50 50");
    }

    @Test
    void aRemarkBetweenTheRowsDoesNotEndThem() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2022年度）|<|<|<|<|<|<|<
                项目单位|区住建局|<|<|<|<|<|<
                一级指标|二级指标|三级指标|实施期指标值|年度指标值|完成值|分值|得分
                产出指标|数量指标|加装电梯数|≥90台|≥30台|31台|50|50
                注：按资金下达后30日计算。|<|<|<|<|<|<|<
                效益指标|社会效益指标|受益户数|≥900户|≥300户|300户|50|50
                合计|<|<|<|<|<|100|100
                """)));
        assertThat(form.indicators())
                .extracting(row -> row.plan().target().typed())
                .containsExactly("≥30台", "≥300户");
    }

    @Test
    void theTotalBelowAMoneyBlockThatStandsBelowTheIndicatorsHasSumsOfItsOwn() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                项目名称|<|农产品检测|<|<|实施单位|县检测站|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|原因
                产出指标|数量指标|检测批次|≥1000批次|1050批次|50||
                效益指标|社会效益指标|覆盖率|≥90%|95%|40||
                合计|<|<|<|<|90||
                项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                年度资金总额|<|100|100|87|10|87%|
                其中：财政拨款|<|100|100|87|-|-|-
                合计|<|100|100|87|-|-|-
                总分|<|<|<|<|100||
                """)));
        assertThat(form.closing().weights().source()).contains(CellAddress.of("自评表", "F11"));
        assertThat(form.closing().total().source()).contains(CellAddress.of("自评表", "G11"));
    }

    @Test
    void pointsForTheTasksOfAUnitBelongToTheTotalWhatTheyCostDoesNotToItsBudget() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
                部门名称|<|某县农业农村局|<|<|<|<|<|<
                年度主要任务|任务名称|主要内容|完成情况|预算数|<|执行数|分值|得分
                ^|^|^|^|总额|其中：财政拨款|^|^|^
                ^|粮食生产|播种面积|已完成|20|20|20|10|10
                ^|农产品检测|例行检测|完成检测1050批次|10|10|9|10|
                ^|任务3||||||/|/
                ^|金额合计|<|<|30|30|29|20|
                预算数|120|执行数|110|<|<|<|<|<
                分值|10|得分||<|<|<|<|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|<|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|检测批次|≥1000批次|1050批次|<|40||
                效益指标|社会效益指标|覆盖率|≥90%|95%|<|30||
                总分|<|<|<|<|<|100||
                """)));
        assertThat(points(form))
                .containsExactly(
                        "年度主要任务  粮食生产 10 10", "年度主要任务  农产品检测 10 ", "产出指标 数量指标 检测批次 40 ", "效益指标 社会效益指标 覆盖率 30 ");
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().typed())
                .startsWith("已完成", "完成检测1050批次");
        assertThat(money(form)).containsExactly("TOTAL _ 120 110");
    }

    @Test
    void tasksBelowATitleOfTheirOwnAreNoTableOfIndicators() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                部门名称|<|某县农业农村局|<|<|<|<|<
                年度主要任务完成情况（20分）|<|<|<|<|<|<|<
                序号|任务名称|主要内容|<|完成情况|分值|得分|备注
                1|粮食生产|播种面积|<|已完成|10||
                2|农产品检测|例行检测|<|完成|10|10|
                合计|<|<|<|<|20|10|
                部门预算资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                ^|年度资金总额|100|100|90|10|90.00%|9
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|检测批次|≥1000批次|1050批次|70||
                总分|<|<|<|<|100||
                """)));
        assertThat(points(form))
                .containsExactly("年度主要任务完成情况（20分）  粮食生产 10 ", "年度主要任务完成情况（20分）  农产品检测 10 10", "产出指标 数量指标 检测批次 70 ");
        assertThat(form.indicators().get(0).result().actual().require())
                .isEqualTo(new Actual.Achieved(Actual.Band.MET, "已完成"));
    }

    @Test
    void whatIsSaidOfATaskBesideItsRateIsADescription() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                部门名称|<|某县农业农村局|<|<|<|<|<
                年度重点任务完成情况|任务名称|预算数（万元）|执行数（万元）|执行率|完成情况|分值|得分
                ^|粮食生产|20|18|90%|已完成|20|
                年度总体目标|预期目标|<|<|实际完成情况|<|<|<
                ^|完成任务|<|<|完成任务|<|<|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|检测批次|≥1000批次|1050批次|80||
                总分|<|<|<|<|100||
                """)));
        assertThat(form.indicators().get(0).result().actual().require()).isEqualTo(new Actual.Described("已完成"));
    }

    @Test
    void tasksOfWhichOnlyTheSumIsWeighedAreTheBudget() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
                部门名称|<|某县农业农村局|<|<|<|<|<|<
                年度主要任务完成情况|任务名称|完成情况|预算数（万元）|<|执行数（万元）|分值|执行率|得分
                ^|^|^|总额|其中：财政拨款|^|^|^|^
                ^|粮食生产|已完成|20|20|20|—|100%|—
                ^|金额合计|<|20|20|20|10|100%|10
                一级指标|二级指标|三级指标|年度指标值|实际完成值|<|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|检测批次|≥1000批次|1050批次|<|90||
                总分|<|<|<|<|<|100||
                """)));
        assertThat(form.indicators()).hasSize(1);
        assertThat(form.budget().total().orElseThrow().marks().score().typed()).isEqualTo("10");
    }

    @Test
    void formsBesideEachOtherAreReadFromLeftToRight() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                各项目绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<|<
                项目名称|农产品检测|实施单位|县检测站|<||项目名称|粮食生产|实施单位|县种子站|<
                三级指标|年度指标值|实际完成值|分值|得分||三级指标|年度指标值|实际完成值|分值|得分
                检测批次|≥1000批次|1050批次|100|||播种面积|≥5万亩|5万亩|100|
                总分|<|<|100|||总分|<|<|100|
                """));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms())
                .extracting(
                        form -> form.heading().project().typed(),
                        form -> form.heading().unit().typed(),
                        form -> form.heading().year().require(),
                        form -> form.indicators().get(0).marks().score().cell().a1(),
                        form -> form.closing().total().cell().a1())
                .containsExactly(tuple("农产品检测", "县检测站", 2023, "E4", "E5"), tuple("粮食生产", "县种子站", 2023, "K4", "K5"));
    }

    @Test
    void halvesOfOneTableAreNoFormsBesideEachOther() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<
                项目名称|农产品检测|<|<|<|实施单位|县检测站|<|<|<
                三级指标|指标值|实际完成值|分值|得分|三级指标|指标值|实际完成值|分值|得分
                检测批次|≥1000批次|1050批次|50|50|覆盖率|≥90%|95%|50|50
                """));
        assertThat(reading.forms()).hasSize(1);
    }

    @Test
    void aTableFoldedIntoHalvesIsReadAsOne() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", FOLDED)));
        assertThat(points(form))
                .containsExactly(
                        "产出指标 数量指标 检测批次 30 ", "产出指标 质量指标 合格率 20 ", "效益指标 社会效益指标 覆盖率 30 ", "满意度指标 服务对象满意度指标 群众满意度 10 ");
        assertThat(form.indicators())
                .extracting(row -> row.marks().score().cell().a1())
                .containsExactly("G6", "G7", "N6", "N7");
        assertThat(form.closing().total().source()).contains(CellAddress.of("自评表", "G8"));
    }

    @Test
    void halvesWhosePointsDoNotMakeTheWholeAreNotTakenForFolded() {
        Reading reading = FormReader.read(Drawing.grid("自评表", FOLDED.replace("92%|10", "92%|90")));
        assertThat(reading.forms()).hasSize(1);
        assertThat(reading.forms().get(0).indicators()).hasSizeLessThan(4);
        assertThat(reading.findings()).isNotEmpty();
    }

    private static final String FOLDED = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<|<|<|<|<
            项目名称|农产品检测|<|<|<|<|<|实施单位|县检测站|<|<|<|<|<
            项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分||||||
            ^|年度资金总额|25|25|25|10||||||||
            一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
            产出指标|数量指标|检测批次|≥1000批次|1050批次|30||效益指标|社会效益指标|覆盖率|≥90%|95%|30|
            ^|质量指标|合格率|≥95%|96%|20||满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10|
            总分|<|<|<|<|100||||||||
            """;

    @Test
    void halvesUnderOneNameThatReachesOverBothAreNoFormsBesideEachOther() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<|<
                项目名称：农产品检测|<|<|<|<|<|<|<|<|<
                三级指标|指标值|实际完成值|分值|得分|三级指标|指标值|实际完成值|分值|得分
                检测批次|≥1000批次|1050批次|50|50|覆盖率|≥90%|95%|50|50
                """));
        assertThat(reading.forms()).hasSize(1);
    }

    @Test
    void tasksBelowTheIndicatorsEndThemAndStandBeforeTheTotal() {
        Form form = clean(FormReader.read(Drawing.grid("自评表", """
                部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
                部门名称|<|某县农业农村局|<|<|<|<|<
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|检测批次|≥1000批次|1050批次|80||
                年度重点任务完成情况|任务名称|主要内容|<|完成情况|分值|得分|备注
                ^|粮食生产|播种面积|<|已完成|10|10|
                ^|农产品检测|例行检测|<|已完成|10||
                总分|<|<|<|<|100||
                """)));
        assertThat(points(form))
                .containsExactly("年度重点任务完成情况  粮食生产 10 10", "年度重点任务完成情况  农产品检测 10 ", "产出指标 数量指标 检测批次 80 ");
        assertThat(form.closing().weights().typed()).isEqualTo("100");
        assertThat(form.closing().total().source()).contains(CellAddress.of("自评表", "G8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "续表",
                "项目支出绩效自评表（续表）",
                "项目支出绩效自评表(续2)",
                "项目支出绩效自评表续",
                "项目支出绩效自评表（2023年度）",
                "项目支出绩效自评表（2023年度）|<|<|<|<|<\n项目名称|某项目|实施单位|某局||"
            })
    void aFormCutIntoPagesWithItsHeadOnEachIsOne(String head) {
        Form form = clean(FormReader.read(Drawing.grid("自评表", PAGES.formatted(head))));
        assertThat(points(form)).containsExactly("产出指标  培训人数 60 60", "满意度指标  学员满意度 40 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目支出绩效自评表（2023年度）", "项目支出绩效自评表（续表）", "继续教育项目绩效自评表（2023年度）", "后续扶持资金绩效自评表", "手续费项目支出绩效自评表"})
    void theFormOfAnotherProjectBelowIsNoFurtherPage(String title) {
        String other = title + "|<|<|<|<|<\n项目名称|另一项目|实施单位|某局||";
        assertThat(FormReader.read(Drawing.grid("自评表", PAGES.formatted(other))).forms())
                .extracting(form -> form.heading().project().typed())
                .containsExactly("某项目", "另一项目");
    }
}
