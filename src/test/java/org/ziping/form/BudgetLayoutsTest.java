package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Reading;
import org.ziping.model.grid.CellAddress;

/** Where forms put weight, rate and score of the budget outside a table of amounts. */
class BudgetLayoutsTest {

    private static final String TABLE = """
            一级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|检测批次|≥1000批次|1050批次|50|
            效益指标|覆盖率|≥90%|95%|40|
            """;

    private static Form form(String... blocks) {
        String heading = "项目支出绩效自评表（2023年度）|<|<|<|<|<\n项目名称|农产品检测|<|实施单位|县检测站|<\n";
        Reading reading = FormReader.read(Drawing.grid("自评表", heading + String.join("", blocks)));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms()).hasSize(1);
        assertThat(reading.forms().get(0).indicators())
                .extracting(row -> row.name().typed())
                .containsExactly("检测批次", "覆盖率");
        return reading.forms().get(0);
    }

    /** Each cell with what it holds, the cells that the form does not have left out. */
    private static String budget(Form form) {
        MoneyRow total = form.budget().total().orElseThrow();
        MoneyRow.Marks marks = total.marks();
        return String.join(
                " ",
                Stream.of(total.adjusted(), total.executed(), marks.weight(), marks.rate(), marks.score())
                        .map(BudgetLayoutsTest::cell)
                        .toList());
    }

    private static String cell(FromCell<?> value) {
        return value.source().map(CellAddress::a1).orElse("")
                + value.find().map(found -> "=" + found).orElse("_");
    }

    @Test
    void aLineAboveTheIndicatorsNamesRateWeightAndScore() {
        assertThat(budget(form("预算执行率|87%|分值|10|得分|8.7\n", TABLE))).isEqualTo("_ _ D3=10 B3=87.00% F3=8.7");
    }

    @Test
    void amountsBesideTheirLabelsMayBeCalledActual() {
        assertThat(budget(form("预算数|#15|实际数|#14|分值|#10\n", TABLE))).isEqualTo("B3=15 D3=14 F3=10 _ _");
    }

    @Test
    void whatIsLeftOfAYearBeforeStandsBesideTheBudget() {
        assertThat(budget(form("资金情况（万元）|2022年结转|全年预算数|全年执行数|分值|得分\n年度资金总额|#5|#100|#95|#10|\n", TABLE)))
                .isEqualTo("C4=100 D4=95 E4=10 _ F4_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算执行率|#10|95%|||", "预算数|#15|花费|#14||"})
    void aBudgetThatIsNotUnderstoodIsAskedAndNotLeftOut(String line) {
        String label = line.substring(0, line.indexOf('|'));
        Reading reading = FormReader.read(
                Drawing.grid("自评表", "项目支出绩效自评表（2023年度）|<|<|<|<|<\n项目名称|检测|<|实施单位|县站|<\n" + line + "\n" + TABLE));
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly("'自评表'!A3 “" + label + "”后面有数，而预算执行情况看不出来，请按模板写明“全年预算数”“全年执行数”“分值”“得分”");
    }

    @Test
    void theWeightOfALineMayStandInItsLabel() {
        assertThat(budget(form("预算执行率（10分）|#87%|得分|||\n", TABLE))).isEqualTo("_ _ A3=10 B3=87.00% D3_");
    }

    @Test
    void aLineBelowTheIndicatorsIsNoneOfThem() {
        assertThat(budget(form(TABLE, "合计|<|<|<|90|\n预算执行率|87%|分值|10|得分|\n总分|<|<|<|100|\n")))
                .isEqualTo("_ _ D7=10 B7=87.00% F7_");
    }

    @Test
    void aRowOfTheTableThatNamesTheRateInPlaceOfATargetIsTheBudgets() {
        assertThat(budget(form(TABLE, "预算执行率|<|<|87%|10|\n总分|<|<|<|100|\n"))).isEqualTo("_ _ E6=10 D6=87.00% F6_");
    }

    @Test
    void theScoreOfTheWholeFormIsNotTheBudgets() {
        assertThat(form("预算执行率|87%|自评得分|98|自评等级|优\n", TABLE).budget().rows()).isEmpty();
        assertThat(budget(form("预算数|100|执行数|87||\n自评得分|98|自评等级|优||\n", TABLE))).isEqualTo("B3=100 D3=87 _ _ _");
    }

    @Test
    void weightAndScoreStandInTheLineBelowTheAmounts() {
        assertThat(budget(form("预算数|100|执行数|87|执行率|87%\n分值|10|得分||<|<\n", TABLE)))
                .isEqualTo("B3=100 D3=87 B4=10 F3=87.00% D4_");
    }

    @Test
    void theTitleInFrontOfTheAmountsIsNoneOfTheirLabels() {
        assertThat(budget(form("预算执行（万元）|预算数|88|执行数|77|执行率|87.5%\n^|分值|10|得分||||\n", TABLE)))
                .isEqualTo("C3=88 E3=77 C4=10 G3=87.50% E4_");
        assertThat(budget(form("资金使用情况（10分）|预算资金（万元）|36|实际使用（万元）|27|使用率|75%\n", TABLE)))
                .isEqualTo("C3=36 E3=27 A3=10 G3=75.00% _");
    }

    @Test
    void theBudgetOfTheBeginningOfTheYearMayStandInFrontOfTheAdjustedOne() {
        Form form = form("年初预算|400|调整预算|420|支出数|378|预算执行率|90%\n分值|10|自评得分||||\n", TABLE);
        assertThat(form.budget().total().orElseThrow().initial().typed()).isEqualTo("400");
        assertThat(budget(form)).isEqualTo("D3=420 F3=378 B4=10 H3=90.00% D4_");
    }

    @Test
    void partsOfTheMoneyStandBelowTheLabelledAmounts() {
        Form form = form("""
                年初预算数（万元）|150|调整后预算数|160|执行数|152
                其中：财政拨款|150|财政拨款|160|财政拨款|152
                """, TABLE);
        assertThat(form.budget().rows())
                .extracting(row -> row.initial().typed() + " " + row.adjusted().typed() + " "
                        + row.executed().typed())
                .containsExactly("150 160 152", "150 160 152");
    }

    @Test
    void theWeightMayStandInOneCellWithItsLabel() {
        assertThat(budget(form("全年预算数|50|全年执行数|48|执行率|96%|分值 10|得分 9.6\n", TABLE)))
                .isEqualTo("B3=50 D3=48 G3=10 F3=96.00% _");
    }

    @Test
    void theHeaderOfTheIndicatorsBelowTheAmountsNamesNoScoreOfTheBudget() {
        assertThat(budget(form("""
                预算数|100|执行数|87||
                一级指标|三级指标|年初目标值（A）|实际完成值（B）|完成率|得分
                产出指标（50分）|检测批次|≥1000批次|1050批次||
                效益指标（40分）|覆盖率|≥90%|95%||
                """))).isEqualTo("B3=100 D3=87 _ _ _");
    }

    @Test
    void kindsOfMoneyStandOverTheAmountsAndAScoreOfOneOfThem() {
        assertThat(budget(form("""
                资金情况（万元）|资金来源|合计|财政拨款|其他资金|备注
                ^|全年预算数|100|80|20|
                ^|全年执行数|90|75|15|
                ^|执行率||||
                ^|得分（20分）||||
                """, TABLE))).isEqualTo("C4=100 C5=90 B7=20 C6_ C7_");
    }

    @Test
    void marksInOneCellBelowAllKindsOfMoneyAreTheWholeBudgets() {
        Form form = form("""
                资金情况（万元）|资金来源|财政拨款|其他资金|<|<
                ^|预算数|80|20|<|<
                ^|执行数|75|15|<|<
                ^|分值|10|<|<|<
                ^|得分||<|<|<
                """, TABLE);
        assertThat(budget(form)).isEqualTo("_ _ C6=10 _ C7_");
        assertThat(form.budget().rows())
                .extracting(row -> row.kind().name())
                .containsExactly("APPROPRIATION", "OTHER", "TOTAL");
    }

    @Test
    void marksInOneCellBesideAllRowsAreTheWholeBudgets() {
        Form form = form("""
                资金（万元）|全年预算数|全年执行数|分值|执行率|得分
                基本支出|60|60|10||
                项目支出|40|30|^||^
                """, TABLE);
        assertThat(budget(form)).isEqualTo("_ _ D4=10 _ F4_");
        assertThat(form.budget().weighed()).isEmpty();
    }

    @Test
    void rowsWithPointsOfTheirOwnAreWeighed() {
        Form form = form("""
                资金（万元）|全年预算数|全年执行数|分值|执行率|得分
                资金总额|100|90|||
                基本支出|60|60|6||
                其中：人员经费|50|50|—||—
                项目支出|40|30|4||
                """, TABLE);
        assertThat(form.budget().weighed()).extracting(MoneyRow::name).containsExactly("基本支出", "项目支出");
        assertThat(form.budget().weight()).contains(Points.of("10"));
    }

    @Test
    void amountsMayStandRightOfLabelsBelowEachOther() {
        Form form = form("""
                项目资金（万元）|年初预算数|80|||
                ^|全年预算数|100|||
                ^|到位数|95|||
                ^|执行数|90|||
                ^|分值|10|||
                ^|执行率||||
                ^|得分||||
                """, TABLE);
        assertThat(budget(form)).isEqualTo("C4=100 C6=90 C7=10 C8_ C9_");
        assertThat(form.budget().total().orElseThrow().initial().typed()).isEqualTo("80");
    }

    @Test
    void marksMayStandBesideStackedAmounts() {
        assertThat(budget(form("""
                项目资金（10分）|预算数（万元）|100|执行率||
                ^|到位数（万元）|100|得分||
                ^|执行数（元）|900000|||
                """, TABLE))).isEqualTo("C3=100 C5=90 A3=10 E3_ E4_");
    }

    @Test
    void anAmountThatIsMissingAmongLabelsIsBlank() {
        assertThat(budget(form("项目资金|预算数|100|||\n^|到位数|100|||\n^|执行数||||\n", TABLE)))
                .isEqualTo("C3=100 C5_ _ _ _");
        assertThat(budget(form("预算数|100|执行数|||\n", TABLE))).isEqualTo("B3=100 D3_ _ _ _");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|100|80|20| ~ |到位数|100|80|20| ~ |执行数|90|75|15|; '自评表'!D3 一行里有几个金额而没有写明各是什么，看不出哪一个是全部资金，请在上面写明“合计”“财政拨款”等",
                "|100|||| ~ |执行数|50||| ~ |累计支出|90|||; '自评表'!B5 “执行数”和“累计支出”都像是全年执行数，金额不同，请只留一个或写清楚",
                "|见附件|||| ~ |到位数|100||| ~ |执行数|90|||; '自评表'!C3 全年预算数“见附件”不是数字，请填写数字，如 89.46"
            })
    void labelsBelowEachOtherThatLeaveTheAmountOpenAreAsked(String rows, String question) {
        String money = "项目资金|预算数" + rows.strip().replace(" ~ |", "\n^|") + "\n";
        String heading = "项目支出绩效自评表（2023年度）|<|<|<|<|<\n项目名称|农产品检测|<|实施单位|县检测站|<\n";
        assertThat(FormReader.read(Drawing.grid("自评表", heading + money + TABLE)).findings())
                .extracting(Finding::message)
                .containsExactly(question);
    }

    @Test
    void kindsOfMoneyOnTheirSideMayBeWeighedEach() {
        Form form = form("""
                资金情况（万元）|资金来源|合计|财政拨款|其他资金|备注
                ^|全年预算数|100|80|20|
                ^|全年执行数|90|75|15|
                ^|分值|10|6|4|
                ^|得分||||
                """, TABLE);
        assertThat(form.budget().weighed())
                .extracting(row -> row.marks().score().cell().a1())
                .containsExactly("D7", "E7");
    }

    @Test
    void theScoreMayStandBehindTheRateOfAllKinds() {
        Form form = form("""
                资金情况（万元）|资金来源|财政拨款|其他资金|合计|备注
                ^|预算数|80|20|100|
                ^|执行数|75|15|90|
                执行率|<|90%|<|得分|
                """, TABLE);
        assertThat(budget(form)).isEqualTo("E4=100 E5=90 _ C6=90.00% F6_");
        assertThat(form.budget().find(MoneyRow.Kind.OTHER).orElseThrow().marks().rate())
                .isEqualTo(FromCell.absent());
    }

    @Test
    void aTableOfAmountsEndsAtTheLineWithItsMarks() {
        Form form = form("""
                资金（万元）|年初预算数|全年预算数|全年执行数|<|<
                年度资金总额|100|100|87|<|<
                预算执行率|#87%|分值|10|得分|
                """, TABLE);
        assertThat(budget(form)).isEqualTo("C4=100 D4=87 D5=10 B5=87.00% F5_");
        assertThat(form.budget().rows()).hasSize(1);
    }

    @Test
    void theScoreOfTheExecutionMayHaveALineOfItsOwn() {
        Form form = form("""
                资金（万元）|年初预算数|全年预算数|全年执行数|执行率|备注
                年度资金总额|100|100|87|87%|
                预算执行率得分（20分）|<|<|<||
                """, TABLE);
        assertThat(budget(form)).isEqualTo("C4=100 D4=87 A5=20 E4=87.00% E5_");
        assertThat(form.budget().rows()).hasSize(1);
    }

    @Test
    void whatWasPaidMayStandBelowTheBudgetAndRateAndScoreBelowBoth() {
        assertThat(budget(form("""
                资金情况（万元）|预算数：|#120|其中：财政拨款|#100|
                ^|执行数：|#108|其中：财政拨款|#90|
                ^|执行率：|#90%|得分|#9|
                """, TABLE))).isEqualTo("C3=120 C4=108 _ C5=90.00% E5=9");
    }

    @Test
    void theTitleOfWhatFollowsTheTasksIsNoTaskWithMoney() {
        Form form = form("""
                二、年度重点工作任务|<|<|<|<|<
                任务名称|主要内容|<|批复金额（元）|实际支出金额（元）|预算执行率
                日常检测|常规批次|<|#5000000|#4980000|99.60%
                专项检测|抽检批次|<|#1000000|#850000|85.00%
                三、部门整体支出绩效指标|<|<|<|<|<
                """, TABLE);

        assertThat(form.budget().rows()).extracting(MoneyRow::name).containsExactly("日常检测", "专项检测");
    }
}
