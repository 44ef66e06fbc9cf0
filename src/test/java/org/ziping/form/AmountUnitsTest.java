package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Budget;
import org.ziping.model.Evidence;
import org.ziping.model.MoneyRow;
import org.ziping.model.Reading;

/** Amounts whose labels name their units: 预算数（万元） beside 执行数（元） are what they say, each for itself. */
class AmountUnitsTest {

    private static final String FORM = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<
            项目名称|农产品检测|<|实施单位|县检测站|<
            %s
            一级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|检测批次|≥1000批次|1050批次|50|
            效益指标|覆盖率|≥90%%|95%%|40|
            """;

    private static final String ON_ITS_SIDE = """
            资金来源|合计|财政拨款|其他资金||
            预算数%s|%s|%s|%s||
            执行数%s|%s|%s|%s||
            分值|10||||""";

    private static Reading read(String money) {
        return FormReader.read(Drawing.grid("自评表", FORM.formatted(money)));
    }

    /** Budget and execution of each row, in the unit of the form. */
    private static List<String> amounts(String money) {
        Reading reading = read(money);
        assertThat(reading.findings()).isEmpty();
        Budget budget = reading.forms().get(0).budget();
        return budget.rows().stream()
                .map(row -> amount(row) + budget.unit().word())
                .toList();
    }

    private static String amount(MoneyRow row) {
        return row.adjusted().require().toPlainString() + " "
                + row.executed().require().toPlainString();
    }

    @Test
    void amountsOnTheirSideAreInTheUnitsOfTheirRows() {
        String money = ON_ITS_SIDE.formatted("（万元）", "100", "80", "20", "（元）", "900000", "750000", "150000");
        assertThat(amounts(money)).containsExactly("100 90万元", "80 75万元", "20 15万元");
    }

    @Test
    void theUnitNamedFirstIsTheForms() {
        String money = ON_ITS_SIDE.formatted("（元）", "1000000", "800000", "200000", "（万元）", "90", "75", "15");
        assertThat(amounts(money)).containsExactly("1000000 900000元", "800000 750000元", "200000 150000元");
    }

    @Test
    void rowsThatNameOneUnitAreInThat() {
        String money = ON_ITS_SIDE.formatted("（元）", "1000000", "800000", "200000", "（元）", "900000", "750000", "150000");
        assertThat(amounts(money)).containsExactly("1000000 900000元", "800000 750000元", "200000 150000元");
        assertThat(amounts(money.replace("执行数（元）", "执行数")))
                .containsExactly("1000000 900000元", "800000 750000元", "200000 150000元");
    }

    @Test
    void figuresBelowTwoUnitsAreNotTakenForAThird() {
        String money =
                ON_ITS_SIDE.formatted("（万元）", "1200000", "1000000", "200000", "（元）", "900000", "750000", "150000");
        assertThat(amounts(money)).startsWith("1200000 90万元");
    }

    @Test
    void amountsOfColumnsAreInTheUnitsOfTheirHeaders() {
        assertThat(amounts("资金|预算数（万元）|执行数（元）|分值|执行率|得分\n总额|100|900000|10||")).containsExactly("100 90万元");
    }

    @Test
    void theLowestPartOfAHeaderGoesFirst() {
        assertThat(amounts("""
                资金|金额（万元）|<|分值|执行率|得分
                ^|预算数|执行数（元）|^|^|^
                总额|100|900000|10||""")).containsExactly("1000000 900000元");
    }

    @Test
    void aPrintedRateDoesNotOverruleTheHeaders() {
        assertThat(amounts("资金|预算数（万元）|执行数（元）|分值|执行率|得分\n总额|100|90|10|90%|")).containsExactly("100 0.009万元");
    }

    @Test
    void amountsBehindLabelsAreInTheirUnits() {
        assertThat(amounts("预算数（万元）|100|执行数（元）|900000||")).containsExactly("100 90万元");
        assertThat(amounts("预算数（万元）|100||||\n执行数（元）|900000||||")).containsExactly("100 90万元");
    }

    @Test
    void whatTheUnitsRestOnIsShown() {
        assertThat(read("资金|预算数（万元）|执行数（元）|分值|执行率|得分\n总额|100|900000|10||").evidence())
                .extracting(Evidence::meaning)
                .contains("“全年预算数”以万元填写", "“全年执行数”以元填写");
    }
}
