package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.MoneyRow;
import org.ziping.model.Reading;

/** Amounts of one row in 元 and 万元: the printed rate tells which is which. */
class MixedUnitsTest {

    private static final String FORM = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
            项目名称|道路养护|实施单位|市公路站|<|<|<|<
            项目资金（%s）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|资金总额|#%s|#%s|#%s|#10|#98%%|
            一级指标|三级指标|指标值|实际完成值|偏差原因|分值|得分|
            产出|慰问户数|≥90户|447户||#50||
            产出|培训次数|≥10次|8次||#40||
            总分|<|<|<|<|#100||
            """;

    private static Reading read(String unit, String initial, String adjusted, String executed) {
        return FormReader.read(Drawing.grid("自评表", FORM.formatted(unit, initial, adjusted, executed)));
    }

    private static List<String> amounts(Reading reading) {
        MoneyRow row = reading.forms().get(0).budget().total().orElseThrow();
        return List.of(
                row.initial().require().toPlainString(),
                row.adjusted().require().toPlainString(),
                row.executed().require().toPlainString());
    }

    private static List<String> said(Reading reading) {
        return reading.findings().stream().map(Finding::message).toList();
    }

    @Test
    void amountsOfOneUnitStayAsTheyAre() {
        Reading reading = read("万元", "25", "25", "24.5");
        assertThat(amounts(reading)).containsExactly("25", "25", "24.5");
        assertThat(said(reading)).isEmpty();
    }

    @Test
    void executedInYuanBesideTenThousandsIsConverted() {
        Reading reading = read("万元", "25", "25", "245000");
        assertThat(amounts(reading)).containsExactly("25", "25", "24.5");
        assertThat(said(reading))
                .containsExactly("'自评表'!E4 全年执行数 245000 像是以元填写的，其余金额以万元填写，按执行率 98% 理解为 24.5 万元，请核对金额单位");
    }

    @Test
    void budgetInYuanIsConvertedWithTheFirstBudgetBesideIt() {
        Reading reading = read("万元", "240000", "250000", "24.5");
        assertThat(amounts(reading)).containsExactly("24", "25", "24.5");
        assertThat(said(reading)).containsExactly("'自评表'!D4 全年预算数 250000 像是以元填写的，其余金额以万元填写，按执行率 98% 理解为 25 万元，请核对金额单位");
    }

    @Test
    void firstBudgetInTheFormsUnitStays() {
        Reading reading = read("万元", "24", "250000", "24.5");
        assertThat(amounts(reading)).containsExactly("24", "25", "24.5");
    }

    @Test
    void executedInTenThousandsBesideYuanIsConverted() {
        Reading reading = read("元", "250000", "250000", "24.5");
        assertThat(amounts(reading)).containsExactly("250000", "250000", "245000");
        assertThat(said(reading))
                .containsExactly("'自评表'!E4 全年执行数 24.5 像是以万元填写的，其余金额以元填写，按执行率 98% 理解为 245000 元，请核对金额单位");
    }

    @Test
    void nothingIsConvertedWithoutTheRateBearingItOut() {
        assertThat(amounts(read("万元", "25", "25", "2450"))).containsExactly("25", "25", "2450");
    }
}
