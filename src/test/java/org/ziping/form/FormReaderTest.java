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
import org.ziping.model.Points;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;

class FormReaderTest {

    private static final String NATIONAL = """
            项目支出绩效自评表|<|<|<|<|<|<|<|<
            （2022年度）|<|<|<|<|<|<|<|<
            项目名称|<|道路养护项目|<|<|<|<|<|<
            主管部门|<|某市交通局|<|<|实施单位|<|某市公路站|<
            项目资金\\n（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|<|年度资金总额|#100|#120|#114|10|95.00%|9.5
            ^|<|其中：当年财政拨款|#100|#100|#100|—||—
            ^|<|上年结转资金|0|20|14|—||—
            ^|<|其他资金||||—||—
            年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
            ^|养护道路|<|<|<|已养护|<|<|<
            绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
            ^|产出指标（50分）|数量指标|养护里程|≥50公里|60公里|20|20|
            ^|^|质量指标|验收合格率|=100%|100%|20|20|
            ^|^|时效指标|完成及时性|及时|及时|10|10|
            ^|效益指标|社会效益指标|出行便利度|明显提升|达成预期指标|30|30|
            ^|^|生态效益指标||||||
            ^|满意度指标|服务对象满意度指标|公众满意度|≥90%|88%|10|9.78|雨季施工
            总分|<|<|<|<|<|100|99.28|
            自评等级|<|优|<|<|<|<|<|<
            填报人：|<|某某|<|<|联系电话：|<|<|<
            """;

    private static Form only(Grid grid) {
        Reading reading = FormReader.read(grid);
        assertThat(reading.forms()).hasSize(1);
        return reading.forms().get(0);
    }

    @Test
    void readsTheNationalProjectFormWhole() {
        Reading reading = FormReader.read(Drawing.grid("自评表", NATIONAL));
        assertThat(reading.findings()).isEmpty();
        Form form = reading.forms().get(0);
        assertThat(form.kind()).isEqualTo(FormKind.PROJECT);
        assertThat(form.heading().title().require()).isEqualTo("项目支出绩效自评表");
        assertThat(form.heading().project().require()).isEqualTo("道路养护项目");
        assertThat(form.heading().department().require()).isEqualTo("某市交通局");
        assertThat(form.heading().unit().require()).isEqualTo("某市公路站");
        assertThat(form.heading().year().require()).isEqualTo(2022);
        assertThat(form.budget().unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(form.budget().rows())
                .extracting(MoneyRow::kind)
                .containsExactly(
                        MoneyRow.Kind.TOTAL,
                        MoneyRow.Kind.APPROPRIATION,
                        MoneyRow.Kind.CARRIED_OVER,
                        MoneyRow.Kind.OTHER);
        MoneyRow total = form.budget().total().orElseThrow();
        assertThat(total.executed().require()).isEqualByComparingTo("114");
        assertThat(total.marks().score().cell().a1()).isEqualTo("I6");
        assertThat(form.narrative().goals()).hasSize(1);
        assertThat(form.narrative().goals().get(0).achieved().require()).isEqualTo("已养护");
        assertThat(form.indicators())
                .extracting(row -> row.name().require())
                .containsExactly("养护里程", "验收合格率", "完成及时性", "出行便利度", "公众满意度");
        Indicator second = form.indicators().get(1);
        assertThat(second.level1().require()).isEqualTo("产出指标");
        assertThat(second.level1().typed()).isEqualTo("产出指标（50分）");
        assertThat(second.level2().require()).isEqualTo("质量指标");
        assertThat(second.marks().weight().require()).isEqualTo(Points.of("20"));
        assertThat(second.marks().score().cell().a1()).isEqualTo("H14");
        assertThat(form.closing().weights().require()).isEqualTo(Points.of("100"));
        assertThat(form.closing().total().require()).isEqualTo(Points.of("99.28"));
        assertThat(form.closing().rating().require()).isEqualTo("优");
    }

    @Test
    void aWorkbookWithoutFormGivesOneFinding() {
        Reading reading = FormReader.read(Drawing.grid("通讯录", "姓名|电话\n某某|无"));
        assertThat(reading.forms()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.NO_FORM);
    }

    @Test
    void aRowOfDashesIsLeftOutWithoutAWord() {
        Reading reading =
                FormReader.read(Drawing.grid("自评表", NATIONAL.replace("生态效益指标||||||", "生态效益指标|——|——|——|——|——|——")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms().get(0).indicators()).hasSize(5);
    }

    @Test
    void nameOfAProjectExpenditureIsTheProject() {
        Form form = only(Drawing.grid("自评表", NATIONAL.replace("项目名称|", "项目支出名称|")));
        assertThat(form.heading().project().require()).isEqualTo("道路养护项目");
    }

    @Test
    void hiddenSheetsAreNotLookedAt() {
        Grid grid = Drawing.grid("自评表", NATIONAL);
        var hidden = org.ziping.model.grid.Sheet.named("旧表").hidden(true);
        Reading reading = FormReader.read(Grid.of(hidden.build(), grid.sheets().get(0)));
        assertThat(reading.forms()).hasSize(1);
    }

    @Test
    void targetInThreeColumnsUnderOneHeader() {
        Form form = only(Drawing.grid("项目支出绩效自评表", """
                项目支出绩效自评表（2022年）|<|<|<|<|<|<|<|<|<|<
                项目名称|<|资助|<|<|<|实施单位|<|某县教体局|<|<
                项目资金（元）|<||年初预算数|全年预算数|全年执行数|<|分值|执行率|得分|
                ^|<|年度资金总额||387664.62|387664.62|<|10|100%|10|
                绩效指标|一级指标|二级指标|三级指标|年度指标值|<|<|实际完成值|分值|得分|偏差原因分析及改进措施
                ^||||指标性质|指标值|度量单位||||
                ^|产出指标|数量指标|学生受资助人数|≧|735|人次|735|40|40|
                ^|效益指标|社会效益指标|政策知晓率|═|100|%|98%|50|49|
                总分|<|<|<|<|<|<|<|100|99|优
                """));
        assertThat(form.indicators()).hasSize(2);
        assertThat(form.budget().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(form.indicators().get(0).plan().target().cell().a1()).isEqualTo("F7");
        assertThat(form.indicators().get(0).result().actual().typed()).isEqualTo("735");
        assertThat(form.closing().rating().require()).isEqualTo("优");
        assertThat(form.closing().total().require()).isEqualTo(Points.of("99"));
    }

    @Test
    void twoFormsBelowEachOther() {
        Reading reading = FormReader.read(Drawing.grid("自评表", NATIONAL + "\n\n" + NATIONAL.strip()));
        assertThat(reading.forms()).hasSize(2);
        assertThat(reading.forms().get(1).indicators()).hasSize(5);
        assertThat(reading.forms().get(1).heading().unit().require()).isEqualTo("某市公路站");
        assertThat(List.of(
                        reading.forms().get(0).closing().total().cell().a1(),
                        reading.forms().get(1).closing().total().cell().a1()))
                .containsExactly("H19", "H42");
    }

    @Test
    void scoresOfTheReviewerAreNotOurs() {
        Form form = only(Drawing.grid("自评表", """
                项目绩效自评表（2022年度）||||||||
                项目名称|道路|实施单位|公路站|||||
                一级指标|二级指标|三级指标|指标值|完成值|分值|自评得分|财政评审得分|原因
                产出|数量|里程|≥50公里|60公里|60|60|55|
                效益|社会效益|便利|明显|明显|40|40|40|
                合计|||||100|100|95|
                """));
        assertThat(form.indicators().get(0).marks().score().cell().a1()).isEqualTo("G4");
        assertThat(form.indicators().get(0).level1().require()).isEqualTo("产出");
        assertThat(form.indicators().get(1).level2())
                .extracting(FromCell::typed)
                .isEqualTo("社会效益");
        assertThat(form.closing().total().cell().a1()).isEqualTo("G6");
    }

    private static final String SHORT = """
            项目名称|%s|实施单位|公路站|||
            一级指标|二级指标|三级指标|指标值|完成值|分值|得分
            产出|数量|里程|≥50公里|60公里|60|60
            效益|社会效益|便利|明显|明显|40|40
            合计|||||100|100
            """;

    @Test
    void formsWithoutTitleAreToldApartByTheirNames() {
        Reading reading = FormReader.read(Drawing.grid("2022年自评表", SHORT.formatted("道路养护") + SHORT.formatted("桥梁养护")));
        assertThat(reading.forms())
                .extracting(form -> form.heading().project().require())
                .containsExactly("道路养护", "桥梁养护");
    }

    @Test
    void subtotalsAreNoIndicators() {
        Form form = only(Drawing.grid("2022年自评表", """
                项目名称|道路养护|实施单位|公路站|||
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分
                产出|数量|里程|≥50公里|60公里|60|60
                |小计||||60|60
                小计|||||60|60
                效益|社会效益|便利|明显|明显|40|40
                ||小计|||40|40
                合计|||||100|100
                """));
        assertThat(form.indicators()).extracting(row -> row.name().require()).containsExactly("里程", "便利");
    }

    @Test
    void anIndicatorMayBeNamedAfterASubtotal() {
        Form form = only(Drawing.grid("2022年自评表", """
                项目名称|补贴发放|实施单位|农业站|||
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分
                产出|数量|发放补贴小计|≥50万元|60万元|60|60
                产出指标小计|||||60|60
                效益|社会效益|便利|明显|明显|40|40
                合计|||||100|100
                """));
        assertThat(form.indicators()).extracting(row -> row.name().require()).containsExactly("发放补贴小计", "便利");
    }

    @Test
    void theTotalMayStandBelowRemarks() {
        Form form = only(Drawing.grid("2022年自评表", """
                项目名称|道路养护|实施单位|公路站|||
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分
                产出|数量|里程|≥50公里|60公里|60|60
                效益|社会效益|便利|明显|明显|40|40
                其他需要说明的问题|<|无|<|<|<|<
                备注：无|<|<|<|<|<|<
                总分|<|<|<|<|100|99
                """));
        assertThat(form.closing().total().require()).isEqualTo(Points.of("99"));
        assertThat(form.closing().weights().require()).isEqualTo(Points.of("100"));
    }

    @Test
    void everyConclusionIsSaidWithItsEvidence() {
        Reading reading = FormReader.read(Drawing.grid("自评表", NATIONAL));
        assertThat(reading.evidence())
                .extracting(one -> one.cell().a1() + " " + one.meaning() + "：" + one.grounds())
                .containsExactly(
                        "A3 “项目名称”：标签文字“项目名称”",
                        "A4 “主管部门”：标签文字“主管部门”",
                        "F4 “单位名称”：标签文字“实施单位”",
                        "D5 “年初预算数”列：表头文字“年初预算数”",
                        "E5 “全年预算数”列：表头文字“全年预算数”",
                        "F5 “全年执行数”列：表头文字“全年执行数”",
                        "G5 “分值”列：表头文字“分值”",
                        "H5 “执行率”列：表头文字“执行率”",
                        "I5 “得分”列：表头文字“得分”",
                        "A5 金额单位：万元：文字“项目资金(万元)”",
                        "B12 “一级指标”列：表头文字“一级指标”",
                        "C12 “二级指标”列：表头文字“二级指标”",
                        "D12 “三级指标”列：表头文字“三级指标”",
                        "E12 “指标值”列：表头文字“年度指标值”",
                        "F12 “实际完成值”列：表头文字“实际完成值”",
                        "G12 “分值”列：表头文字“分值”",
                        "H12 “得分”列：表头文字“得分”",
                        "I12 “偏差原因分析”列：表头文字“偏差原因分析及改进措施”",
                        "A19 合计行：文字“总分”");
    }

    @Test
    void theYearMayStandBesideItsLabel() {
        Form form = only(Drawing.grid("自评表", "绩效自评年度|2021年|||||\n" + SHORT.formatted("道路养护")));
        assertThat(form.heading().year().require()).isEqualTo(2021);
        assertThat(form.heading().year().cell().a1()).isEqualTo("B1");
    }

    @Test
    void moneyHeadersOfTwoRowsAreReadAsOne() {
        Form form = only(Drawing.grid("2022年自评表", """
                项目名称|道路养护|实施单位|公路站||||
                资金（万元）|预算数|<|全年执行数|分值|执行率|得分|
                ^|年初|调整后|^|^|^|^|
                资金总额|#100|#120|#114|#10|#95%|#9.5|
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分|
                产出|数量|里程|≥50公里|60公里|50|50|
                效益|社会效益|便利|明显|明显|40|40|
                """));
        MoneyRow total = form.budget().total().orElseThrow();
        assertThat(total.initial().require()).isEqualByComparingTo("100");
        assertThat(total.adjusted().require()).isEqualByComparingTo("120");
    }
}
