package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;

/** Layouts of provinces and slips of typists that no other test has. */
class ForeignLayoutsTest {

    private static Form only(Reading reading) {
        assertThat(reading.forms()).hasSize(1);
        return reading.forms().get(0);
    }

    private static List<String> rows(Form form) {
        return form.indicators().stream().map(ForeignLayoutsTest::row).toList();
    }

    /** Level 1, level 2, name, target, actual, weight and score as they stand. */
    private static String row(Indicator row) {
        return String.join(
                " ",
                row.level1().find().orElse(""),
                row.level2().find().orElse(""),
                row.name().typed().strip(),
                row.plan().target().typed().strip(),
                row.result().actual().typed().strip(),
                row.marks().weight().find().map(Object::toString).orElse(""),
                row.marks().score().typed().strip());
    }

    private static String money(MoneyRow row) {
        return String.join(
                " ",
                row.kind().name(),
                text(row.initial()),
                text(row.adjusted()),
                text(row.executed()),
                text(row.marks().weight()),
                text(row.marks().rate()),
                text(row.marks().score()));
    }

    private static String text(FromCell<?> cell) {
        return cell.typed().isEmpty() ? "_" : cell.typed();
    }

    private static List<String> money(Form form) {
        return form.budget().rows().stream().map(ForeignLayoutsTest::money).toList();
    }

    private static List<String> messages(Reading reading) {
        return reading.findings().stream().map(Finding::message).toList();
    }

    @Test
    void thirteenColumnsOfXinjiangWithTheWeightBeforeTheActual() {
        Reading reading = FormReader.read(Drawing.grid("项目支出绩效自评表", """
                项目支出绩效自评表|<|<|<|<|<|<|<|<|<|<|<|<
                （2022年度）|<|<|<|<|<|<|<|<|<|<|<|<
                项目名称|<|道路改造|<|<|<|<|<|<|<|<|<|<
                预算单位|<|区城建局|<|<|<|<|<|<|<|<|<|<
                资金来源|<|<|年初预算数|<|全年预算数|<|全年执行数|<|分值权重|执行率|得分|<
                年度资金总额|<|<|120.00|<|110.00|<|99.00|<|10|90.00%|9.00|<
                其中：上级资金|<|<|60.00|<|55.00|<|50.00|<|—|—|—|<
                其他资金|<|<|60.00|<|55.00|<|49.00|<|—|—|—|<
                一级指标|二级指标|三级指标|指标值|指标值设置依据|上年完成值|指标分值权重|指标赋分规则|佐证资料|指标实际完成值|完成率|指标得分|偏差原因分析及改进措施
                产出指标|数量指标|改造里程|>=5公里|计划文件|4公里|20|按完成比例赋分|验收单|5公里|100%|20|
                ^|质量指标|合格率|=100%|行业标准|99%|20|直接赋分|验收单|100%|100%|20|
                ^|成本指标|每公里造价|<=22万元|预算批复|23万元|20|按完成比例赋分|决算|19.8万元|90%|20|
                效益指标|社会效益指标|出行便利|有效提升|规划|有效提升|20|按评判等级赋分|调查|达成目标|100%|20|
                满意度指标|满意度指标|群众满意度|>=95%|问卷|94%|10|满意度赋分|问卷|90%|94.74%|9.47|样本偏少
                总分|<|<|<|<|<|100|<|<|<|<|98.47|<
                """));
        Form form = only(reading);
        assertThat(reading.findings()).isEmpty();
        assertThat(rows(form))
                .containsExactly(
                        "产出指标 数量指标 改造里程 >=5公里 5公里 20 20",
                        "产出指标 质量指标 合格率 =100% 100% 20 20",
                        "产出指标 成本指标 每公里造价 <=22万元 19.8万元 20 20",
                        "效益指标 社会效益指标 出行便利 有效提升 达成目标 20 20",
                        "满意度指标 满意度指标 群众满意度 >=95% 90% 10 9.47");
        assertThat(form.indicators().get(0).result().lastYear().typed()).isEqualTo("4公里");
        assertThat(form.indicators().get(0).plan().rule().typed()).isEqualTo("按完成比例赋分");
        assertThat(money(form))
                .containsExactly(
                        "TOTAL 120.00 110.00 99.00 10 90.00% 9.00",
                        "APPROPRIATION 60.00 55.00 50.00 — — —", "OTHER 60.00 55.00 49.00 — — —");
        assertThat(form.closing().total().typed()).isEqualTo("98.47");
    }

    @Test
    void transferFormWithoutWeights() {
        Reading reading = FormReader.read(Drawing.grid("附件", """
                转移支付区域（项目）绩效目标自评表|<|<|<|<|<|<
                （2023年度）|<|<|<|<|<|<
                转移支付（项目）名称|<|中央农村环境整治资金|<|<|<|<
                中央主管部门|<|生态环境部|<|<|<|<
                地方主管部门|<|省生态环境厅|<|资金使用单位|某县生态环境分局|<
                资金投入情况（万元）|<||全年预算数（A）|全年执行数（B）|预算执行率（B/A×100%）|<
                ^|<|年度资金总额|500|450|90%|<
                ^|<|其中：中央财政资金|400|400|100%|<
                ^|<|地方资金|100|50|50%|<
                ^|<|其他资金|0|0|0|<
                资金管理情况|<||情况说明|<|存在问题和改进措施|<
                ^|<|分配科学性|符合规定|<|无|<
                ^|<|下达及时性|及时下达|<|无|<
                总体目标完成情况|<|总体目标|<|<|全年实际完成情况|<
                ^|<|完成10个村整治|<|<|已完成10个村|<
                绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
                ^|产出指标|数量指标|整治村庄数|≥10个|10个|
                ^|^|质量指标|合格率|100%|100%|
                ^|效益指标|生态效益指标|环境改善|明显|明显|
                ^|满意度指标|服务对象满意度指标|村民满意度|≥90%|92%|
                说明|无|<|<|<|<|<
                """));
        Form form = only(reading);
        assertThat(form.kind()).isEqualTo(FormKind.TRANSFER);
        assertThat(form.heading().unit().require()).isEqualTo("某县生态环境分局");
        assertThat(money(form))
                .containsExactly(
                        "TOTAL _ 500 450 _ 90% _",
                        "APPROPRIATION _ 400 400 _ 100% _", "OTHER _ 100 50 _ 50% _", "OTHER _ 0 0 _ 0 _");
        assertThat(rows(form))
                .containsExactly(
                        "产出指标 数量指标 整治村庄数 ≥10个 10个  ",
                        "产出指标 质量指标 合格率 100% 100%  ",
                        "效益指标 生态效益指标 环境改善 明显 明显  ",
                        "满意度指标 服务对象满意度指标 村民满意度 ≥90% 92%  ");
        assertThat(form.narrative().goals()).hasSize(1);
        assertThat(form.isScored()).isFalse();
        assertThat(messages(reading)).isEmpty();
    }

    @Test
    void importFormOfAnhuiWithWeightBeforeTargetAndTasks() {
        Reading reading = FormReader.read(Drawing.grid("整体", """
                部门整体支出绩效自评表|<|<|<|<|<|<|<
                部门（单位）名称|市商务局|<|<|年度|2023|<|<
                年度主要任务|任务名称|<|完成情况|预算数（万元）|<|执行数（万元）|<
                ^|招商引资|<|已完成|100|<|90|<
                ^|展会组织|<|已完成|50|<|50|<
                ^|金额合计|<||150|<|140|<
                预算执行情况（万元）|<|年初预算|全年预算|执行|分值|执行率|得分
                整体支出|<|300|310|290|10|93.55%|9.35
                基本支出|<|150|160|150|||
                项目支出|<|150|150|140|||
                一级指标|二级指标|三级指标|分值|指标值|完成值|得分|原因
                产出指标|数量指标|招商项目数|30|≥10个|12个|30|
                效益指标|经济效益指标|带动投资|40|≥5亿元|4亿元|32|项目推迟
                满意度指标|满意度指标|企业满意度|20|≥90%|95%|20|
                合计|<|<|100|<|<|91.35|
                """));
        Form form = only(reading);
        assertThat(reading.findings()).isEmpty();
        assertThat(form.kind()).isEqualTo(FormKind.WHOLE_UNIT);
        assertThat(form.heading().year().require()).isEqualTo(2023);
        assertThat(form.heading().unit().require()).isEqualTo("市商务局");
        assertThat(money(form))
                .containsExactly(
                        "TOTAL 300 310 290 10 93.55% 9.35", "BASIC 150 160 150 _ _ _", "PROJECTS 150 150 140 _ _ _");
        assertThat(rows(form))
                .containsExactly(
                        "产出指标 数量指标 招商项目数 ≥10个 12个 30 30",
                        "效益指标 经济效益指标 带动投资 ≥5亿元 4亿元 40 32",
                        "满意度指标 满意度指标 企业满意度 ≥90% 95% 20 20");
        assertThat(form.closing().total().typed()).isEqualTo("91.35");
    }

    @Test
    void weightsAndScoresMergedOverALevel() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2022年度）|<|<|<|<|<|<|<
                实施单位|某局|项目名称|某项目||||
                项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
                |年度资金总额|10|10|10|10|100%|10
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|甲|≥1个|1个|50|50|
                ^|质量指标|乙|100%|100%|^|^|
                ^|时效指标|丙|及时|及时|^|^|
                效益指标|社会效益指标|丁|明显|明显|30|30|
                满意度指标|满意度指标|戊|≥90%|95%|10|10|
                总分|<|<|<|<|100|100|
                """));
        Form form = only(reading);
        assertThat(rows(form))
                .containsExactly(
                        "产出指标 数量指标 甲 ≥1个 1个 16.66 50",
                        "产出指标 质量指标 乙 100% 100% 16.66 50",
                        "产出指标 时效指标 丙 及时 及时 16.68 50",
                        "效益指标 社会效益指标 丁 明显 明显 30 30",
                        "满意度指标 满意度指标 戊 ≥90% 95% 10 10");
        assertThat(messages(reading)).containsExactly("'自评表'!F6 分值 50 由 3 行共用，已按行平均分摊，请逐行填写分值");
    }

    @Test
    void fourAmountsUnderThreeHeadersAreAFinding() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2022年度）|<|<|<|<|<|<|<|<
                项目名称|某项目|实施单位|某局|||||
                项目资金（万元）||年初预算数||全年预算数|全年执行数|分值|执行率|得分
                |年度资金总额|100|20|120|90|10|90%|9
                |其中：财政拨款|100|20|120|90|10|90%|9
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
                产出指标|数量指标|甲|≥1个|1个|90|90||
                总分|<|<|<|<|100|99||
                """));
        assertThat(messages(reading)).containsExactly("'自评表'!D3 这一列有金额而没有表头，看不出是哪一列，请写清表头或移到对应的列");
    }

    @Test
    void headerSaysTenThousandWhileFiguresAreInYuan() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2018年度）|<|<|<|<|<|<|<
                项目名称|某项目|实施单位|某局||||
                项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
                |年度资金总额|2537695|2537695|2500000.50|10|98.51%|9.85
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|甲|≥1个|1个|90|90|
                总分|<|<|<|<|100|99.85|
                """));
        Form form = only(reading);
        assertThat(form.budget().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(form.budget().total().orElseThrow().adjusted().require()).isEqualByComparingTo("2537695");
        assertThat(messages(reading)).containsExactly("'自评表'!A3 表头写的金额单位是万元，而金额 2537695 像是以元填写的，已按元理解，请核对金额单位");
    }

    @Test
    void anAmountInAnotherUnitThanItsRowIsFoundByTheRate() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2018年度）|<|<|<|<|<|<|<
                项目名称|某项目|实施单位|某局||||
                项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
                |年度资金总额|253.77|253.77|2500000.50|10|98.51%|9.85
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
                产出指标|数量指标|甲|≥1个|1个|90|90|
                总分|<|<|<|<|100|99.85|
                """));
        Form form = only(reading);
        assertThat(form.budget().unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(form.budget().total().orElseThrow().executed().require()).isEqualByComparingTo("250.00005");
        assertThat(messages(reading))
                .containsExactly("'自评表'!E4 全年执行数 2500000.50 像是以元填写的，其余金额以万元填写，按执行率 98.51% 理解为 250.00005 万元，请核对金额单位");
    }

    @Test
    void headersInWordsThatNoListHas() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表|<|<|<|<|<|<
                单位：某局||2021年度|||||
                指标类别|指标分类|考核指标|目标值（计划）|实际值|权数|自评分数
                产出|数量|检测批次|≥100批次|120批次|45|45
                ^|质量|合格率|≥95%|96%|45|45
                满意度|满意度|群众满意度|≥90%|95%|10|10
                合计|<|<|||100|100
                """));
        Form form = only(reading);
        assertThat(rows(form))
                .containsExactly(
                        "产出 数量 检测批次 ≥100批次 120批次 45 45", "产出 质量 合格率 ≥95% 96% 45 45", "满意度 满意度 群众满意度 ≥90% 95% 10 10");
    }

    @Test
    void columnsWithoutWordsAreUnderstoodByArithmetic() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表（2021年度）|<|<|<|<|<|<
                项目单位|某局|||||
                一级指标|二级指标|三级指标|指标值|完成值|占比|结果
                产出|数量|检测批次|≥100批次|120批次|45|45
                ^|质量|合格率|≥95%|96%|45|44
                满意度|满意度|群众满意度|≥90%|95%|10|10
                合计|<|<|||100|99
                """));
        Form form = only(reading);
        assertThat(rows(form))
                .containsExactly(
                        "产出 数量 检测批次 ≥100批次 120批次 45 45", "产出 质量 合格率 ≥95% 96% 45 44", "满意度 满意度 群众满意度 ≥90% 95% 10 10");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void twoLevelsAndAnUmbrellaHeaderOverThem() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表（2021年度）|<|<|<|<|<|<|<
                项目单位|某局||||||
                绩效指标|<|<|目标完成情况|<|分值|得分|备注
                ^|^|^|目标值|完成值|^|^|^
                产出指标|数量指标|检测批次|≥100批次|120批次|45|45|
                ^|质量指标|合格率|≥95%|96%|45|44|
                满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
                合计|<|<|||100|99|
                """));
        assertThat(rows(only(reading)))
                .containsExactly(
                        "产出指标 数量指标 检测批次 ≥100批次 120批次 45 45",
                        "产出指标 质量指标 合格率 ≥95% 96% 45 44",
                        "满意度指标 满意度指标 群众满意度 ≥90% 95% 10 10");
    }

    @Test
    void levelsOnLinesOfTheirOwn() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表（2021年度）|<|<|<|<
                项目单位|某局|||
                指标名称|指标值|完成值|分值|得分
                一、产出指标（90分）|<|<|<|<
                检测批次|≥100批次|120批次|45|45
                合格率|≥95%|96%|45|44
                二、满意度指标（10分）|<|<|<|<
                群众满意度|≥90%|95%|10|10
                合计|||100|99
                """));
        assertThat(rows(only(reading)))
                .containsExactly(
                        "产出指标  检测批次 ≥100批次 120批次 45 45", "产出指标  合格率 ≥95% 96% 45 44", "满意度指标  群众满意度 ≥90% 95% 10 10");
    }

    @Test
    void theReviewersColumnsUnderTheirOwnHeader() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表（2021年度）|<|<|<|<|<|<|<
                项目单位|某局||||||
                一级指标|三级指标|指标值|完成值|单位自评|<|财政评审|<
                ^|^|^|^|分值|得分|得分|意见
                产出|检测批次|≥100批次|120批次|60|60|55|偏高
                效益|合格率|≥95%|96%|40|40|40|
                合计||||100|100|95|
                """));
        Form form = only(reading);
        assertThat(rows(form)).containsExactly("产出  检测批次 ≥100批次 120批次 60 60", "效益  合格率 ≥95% 96% 40 40");
        assertThat(form.closing().total().typed()).isEqualTo("100");
    }

    @Test
    void weightsOfLevelsBesideThoseOfTheRows() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某单位整体支出绩效自评表（2021年度）|<|<|<|<|<|<|<|<|<
                部门名称|某局||||||||
                一级指标|<|二级指标|<|三级指标|<|目标值|实际值|得分|原因
                指标|权重|指标|权重|指标|权重|^|^|^|^
                产出|60|数量|60|检测批次|40|≥100批次|120批次|40|
                ^|^|^|^|抽查批次|20|≥10批次|9批次|18|人手不足
                效益|40|社会效益|40|合格率|40|≥95%|96%|40|
                合计|100||100||100|||98|
                """));
        Form form = only(reading);
        assertThat(rows(form))
                .containsExactly(
                        "产出 数量 检测批次 ≥100批次 120批次 40 40", "产出 数量 抽查批次 ≥10批次 9批次 20 18", "效益 社会效益 合格率 ≥95% 96% 40 40");
        assertThat(form.closing().total().typed()).isEqualTo("98");
    }

    @Test
    void olderFormWithAmountsBehindTheirLabels() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                2018年部门预算项目绩效目标自评|<|<|<|<|<
                项目名称|某项目|<|<|<|<
                预算单位|某局|<|<|<|<
                预算执行情况（万元）|预算数：|120.5|<|执行数：|110.5
                ^|其中-财政拨款：|100.5|<|其中-财政拨款：|100.5
                ^|其它资金：|20|<|其它资金：|10
                年度目标完成情况|预期目标|<|<|目标实际完成情况|<
                ^|完成采购|<|<|已完成|<
                绩效指标完成情况|一级指标|二级指标|三级指标|预期指标值（包含数字及文字描述）|实际完成指标值（包含数字及文字描述）
                ^|项目完成指标|数量指标|设备数量|10台|10台
                ^|效益指标|社会效益指标|服务人次|1000人次|1200人次
                ^|满意度指标|满意度指标|读者满意度|≥90%|95%
                """));
        Form form = only(reading);
        assertThat(rows(form))
                .containsExactly(
                        "项目完成指标 数量指标 设备数量 10台 10台  ",
                        "效益指标 社会效益指标 服务人次 1000人次 1200人次  ",
                        "满意度指标 满意度指标 读者满意度 ≥90% 95%  ");
        assertThat(money(form))
                .containsExactly(
                        "TOTAL _ 120.5 110.5 _ _ _", "APPROPRIATION _ 100.5 100.5 _ _ _", "OTHER _ 20 10 _ _ _");
    }

    @Test
    void anUnknownHeaderOverWhatMustBeThereIsAFinding() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表（2021年度）|<|<|<|<|<|<
                项目单位|某局|||||
                一级指标|二级指标|三级指标|A列|B列|分值|得分
                产出|数量|检测批次|100|120|60|60
                效益|质量|合格率|95|96|40|40
                """));
        assertThat(messages(reading))
                .containsExactly(
                        "'自评表'!D3 表头“A列”看不出是哪一列，而“指标值”列没有找到，请按模板写清表头", "'自评表'!D3 表头“A列”看不出是哪一列，而“实际完成值”列没有找到，请按模板写清表头");
        assertThat(reading.findings()).extracting(Finding::code).containsOnly(FindingCode.COLUMN_UNCLEAR);
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表（2021年度）|<|<|<|<|<
                项目单位|某局||||
                一级指标|二级指标|三级指标|指标值|分值|得分
                产出|数量|检测批次|≥100批次|60|60
                效益|质量|合格率|≥95%|40|40
                """));
        assertThat(messages(reading)).containsExactly("'自评表'!A3 这一行表头里没有“实际完成值”列，请按模板补上该列");
    }

    @Test
    void otherSheetsAndListsBeforeTheForm() {
        Reading reading = FormReader.read(Grid.of(
                Drawing.sheet("汇总", "序号|项目名称|预算数|执行数|得分\n1|甲|100|90|95\n2|乙|50|50|98"),
                Drawing.sheet("甲", """
                        甲项目绩效自评表（2021年度）|<|<|<|<|<|<
                        项目单位|某局|||||
                        一级指标|二级指标|三级指标|指标值|完成值|分值|得分
                        产出|数量|检测批次|≥100批次|120批次|100|100
                        """),
                Drawing.sheet("填报说明", "填报说明\n一、绩效自评表由项目单位填写，一级指标、二级指标不得改动。")));
        assertThat(reading.forms()).extracting(Form::sheet).containsExactly("甲");
    }

    @Test
    void moneyOnItsSide() {
        Form form = only(FormReader.read(Drawing.grid("自评表", """
                部门整体支出绩效自评表（2022年度）|<|<|<|<|<|<|<
                部门名称|某局||||||
                预算情况（万元）|合计|基本支出|项目支出||||
                年初预算数|100|60|40||||
                全年预算数|110|65|45||||
                全年执行数|105|63|42||||
                一级指标|二级指标|三级指标|权重|目标值|完成值|得分|说明
                产出|数量指标|甲|60|≥10个|10个|60|
                效益|社会效益|乙|40|显著|显著|40|
                """)));
        assertThat(money(form))
                .containsExactly("TOTAL 100 110 105 _ _ _", "BASIC 60 65 63 _ _ _", "PROJECTS 40 45 42 _ _ _");
    }

    @Test
    void repeatedPointsInPartsAndAmountsWithTheirUnit() {
        Reading reading = FormReader.read(Drawing.grid("自评表", """
                某县项目支出绩效自评表|<|<|<|<|<|<|<|<
                （2021年度）|<|<|<|<|<|<|<|<
                项目名称|<|茶园改造|<|<|<|<|<|<
                主管部门|<|县农业农村局|<|<|实施单位|<|县茶叶站|<
                项目资金（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
                ^|<|年度资金总额：|620.82万元|620.82万元|600万元|10|96.65%|9.66
                ^|<|其中：财政拨款|620.82|620.82|600|10|96.65%|9.66
                ^|<|上年结转资金|0|0|0|10|/|/
                ^|<|其他资金|-|-|-|-|-|-
                年度总体目标|年初设定目标|<|<|<|年度总体目标完成情况综述|<|<|<
                ^|目标|<|<|<|完成|<|<|<
                绩效指标|一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分|未完成原因分析
                ^||数量指标|指标1：改造面积|≥1000亩|1200亩|40|40|
                ^|||指标2：|||||
                ^|||……|||||
                ^||时效指标|指标1：完成及时率|100%|100%|20|20|0
                ^|效益指标|经济效益指标|指标1：亩均增收|≥500元/亩|600元/亩|20|20|
                ^|^|社会效益指标|||||
                ^|满意度指标|服务对象满意度指标|指标1：农户满意度|≥90%|92%|10|10|
                总  分|<|<|<|<|<|100|99.66|
                填表人：|||||联系电话：|||
                """));
        Form form = only(reading);
        assertThat(reading.findings()).isEmpty();
        assertThat(rows(form))
                .containsExactly(
                        " 数量指标 指标1：改造面积 ≥1000亩 1200亩 40 40",
                        " 时效指标 指标1：完成及时率 100% 100% 20 20",
                        "效益指标 经济效益指标 指标1：亩均增收 ≥500元/亩 600元/亩 20 20",
                        "满意度指标 服务对象满意度指标 指标1：农户满意度 ≥90% 92% 10 10");
        assertThat(form.budget().total().orElseThrow().executed().require()).isEqualByComparingTo("600");
        assertThat(form.narrative().goals()).hasSize(1);
    }

    @Test
    void levelsUnderABlankHeaderAndMergedSideways() {
        Form form = only(FormReader.read(Drawing.grid("自评表", """
                项目绩效自评表（2022年度）|<|<|<|<|<|<|<|<|<|<|<
                项目名称|<|<|某项目|<|<|<|<|实施单位|<|某局|<
                |||指标名称|<|年度指标值|<|实际完成值|<|分值|得分|原因
                产出指标|<|数量指标|甲甲|<|≥10个|<|10个|<|50|50|
                ^|^|质量指标|乙乙|<|100%|<|100%|<|20|20|
                效益指标|<|社会效益指标|丙丙|<|显著|<|显著|<|20|20|
                满意度|<|<|丁丁|<|≥90%|<|91%|<|10|10|
                合计|<|<|<|<|<|<|<|<|100|100|
                """)));
        assertThat(rows(form))
                .containsExactly(
                        "产出指标 数量指标 甲甲 ≥10个 10个 50 50",
                        "产出指标 质量指标 乙乙 100% 100% 20 20",
                        "效益指标 社会效益指标 丙丙 显著 显著 20 20",
                        "满意度 满意度 丁丁 ≥90% 91% 10 10");
    }

    @Test
    void totalAndRatingInALineOnTopAndMoneyWithoutALabel() {
        Form form = only(FormReader.read(Drawing.grid("自评表", """
                某项目绩效自评表|||||||
                项目名称|某项目|||自评得分|95.5|自评等级|优
                主管部门|某局|||实施单位|某中心|年度|2022
                资金情况（万元）|预算数|||执行数|执行率||
                |100|||95|95%||
                一级指标|二级指标|三级指标|目标值|完成值|分值|得分|备注
                产出指标|数量指标|甲|≥1个|1个|50|50|
                |质量指标|乙|100%|100%|20|20|
                效益指标|社会效益|丙|显著|显著|20|16|
                """)));
        assertThat(form.closing().total().cell().a1()).isEqualTo("F2");
        assertThat(form.closing().rating().require()).isEqualTo("优");
        assertThat(form.heading().year().require()).isEqualTo(2022);
        assertThat(money(form)).containsExactly("TOTAL _ 100 95 _ 95% _");
        assertThat(rows(form).get(1)).isEqualTo("产出指标 质量指标 乙 100% 100% 20 20");
    }

    @Test
    void aHeaderRepeatedFurtherDownAndSubtotals() {
        Form form = only(FormReader.read(Drawing.grid("自评表", """
                项目绩效自评表（2022年度）|||||||
                实施单位|某局||||||
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因
                产出指标|数量指标|甲|≥10个|10个|50|50|
                小计|||||50|50|
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因
                效益指标|社会效益指标|丙|显著|显著|40|40|
                满意度指标|满意度指标|丁|≥90%|91%|10|10|
                小计|||||50|50|
                合计|||||100|100|
                """)));
        assertThat(form.indicators()).hasSize(3);
        assertThat(form.closing().total().cell().a1()).isEqualTo("G10");
    }

    @Test
    void aRowThatOnlyNumbersTheColumns() {
        Form form = only(FormReader.read(Drawing.grid("自评表", """
                项目绩效自评表（2022年度）|||||||
                实施单位|某局||||||
                序号|一级指标|三级指标|指标值|完成值|分值|得分|原因
                1|2|3|4|5|6|7|8
                1|产出指标|甲|≥10个|10个|50|50|
                2|产出指标|乙|≥10个|10个|50|50|
                |合计||||100|100|
                """)));
        assertThat(rows(form)).containsExactly("产出指标  甲 ≥10个 10个 50 50", "产出指标  乙 ≥10个 10个 50 50");
        assertThat(form.closing().total().typed()).isEqualTo("100");
    }
}
