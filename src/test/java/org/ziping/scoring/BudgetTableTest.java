package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.BudgetScore;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;

class BudgetTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/scoring/budget.csv", useHeadersInDisplayName = true)
    void executionIsScoredAsTheTableSays(ArgumentsAccessor row) {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                text(row, 5).orElse("national"));
        String name = row.getString(0);

        assertThat(card.budget().score().map(Points::toString)).as(name).isEqualTo(text(row, 6));
        assertThat(card.budget().rate().map(Ratio::toPercent)).as(name).isEqualTo(text(row, 7));
        assertThat(card.budget().basis()).as(name).isEqualTo(row.getString(8));
        assertThat(findings(card)).as(name).isEqualTo(text(row, 9).orElse(""));
    }

    @Test
    void totalRowOfZeroIsReplacedByTheSumOfItsRows() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "0", "0", "0", "10")
                        .money(Kind.APPROPRIATION, "90", "80", "60", null)
                        .money(Kind.CARRIED_OVER, "10", "20", "15", null),
                "national");

        assertThat(card.budget().rate())
                .contains(Ratio.of(Points.of("75").value(), Points.of("100").value()));
        assertThat(card.budget().score()).contains(Points.of("7.5"));
        assertThat(card.budget().basis())
                .isEqualTo("全年预算数100万元（合计行为零，按明细行合计），执行75万元，执行率75%，得7.5分（依据国家统一规则：预算执行率乘分值，不超过分值）");
        assertThat(findings(card)).isEqualTo("money-total-zero '自评表'!C6 合计行的全年预算数为零或没有填写，而明细行有金额，已按明细行合计计算，请填写合计行");
    }

    @Test
    void wholeUnitAddsBasicAndProjectSpendingOnce() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "空", "空", "空", "10")
                        .money(Kind.BASIC, "80", "80", "72", null)
                        .money(Kind.PERSONNEL, "70", "70", "65", null)
                        .money(Kind.OPERATING, "10", "10", "7", null)
                        .money(Kind.PROJECTS, "20", "20", "18", null),
                "national");

        assertThat(card.budget().rate())
                .contains(Ratio.ofFraction(Points.of("0.9").value()));
    }

    @Test
    void amountsThatMakeTheRateAreThoseOfTheCard() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "空", "空", "空", "10")
                        .money(Kind.BASIC, "30", "40", "36", null)
                        .money(Kind.PROJECTS, "50", "60", "54", null),
                "national");

        assertThat(card.budget().rate().map(Ratio::toPercent)).contains("90.00%");
        assertThat(card.adjusted()).contains(new BigDecimal("100"));
        assertThat(card.executed()).contains(new BigDecimal("90"));
        assertThat(card.initial()).isEmpty();
    }

    @Test
    void totalRowThatHoldsAmountsIsTakenAsItStands() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "80", "10")
                        .money(Kind.APPROPRIATION, "50", "50", "50", null),
                "national");

        assertThat(card.budget().score()).contains(Points.of("8"));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void partsWithoutATotalAreAddedUp() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "无此列", "无此列", "无此列", "10")
                        .money(Kind.APPROPRIATION, "80", "80", "75", null)
                        .money(Kind.OTHER, "20", "20", "15", null),
                "national");

        assertThat(card.budget().basis())
                .isEqualTo("全年预算数100万元（没有合计，按明细行合计），执行90万元，执行率90%，得9分（依据国家统一规则：预算执行率乘分值，不超过分值）");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void partsOfPartsAreNotAddedUpOnceMore() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "空", "空", "空", "10")
                        .money(Kind.BASIC, "60", "60", "60", null)
                        .money(Kind.OPERATING, "10", "10", "2", null)
                        .money(Kind.PROJECTS, "40", "40", "30", null),
                "national");

        assertThat(card.adjusted()).contains(new BigDecimal("100"));
        assertThat(card.executed()).contains(new BigDecimal("90"));
    }

    @Test
    void executionInTheTotalIsNotHeldAgainstTheBudgetOfItsParts() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "空", "空", "90", "10")
                        .money(Kind.BASIC, "60", "60", "60", null)
                        .money(Kind.PROJECTS, "40", "40", "40", null),
                "national");

        assertThat(card.budget().rate()).isEmpty();
        assertThat(card.budget().score()).isEmpty();
    }

    @Test
    void partsThatAreAllZeroMakeNoBudget() {
        Scorecard card = score(
                Sheet.inTenThousandYuan().money(Kind.TOTAL, "0", "0", "0", "10").money(Kind.BASIC, "0", "0", "0", null),
                "national");

        assertThat(card.budget().score()).isEmpty();
        assertThat(findings(card)).isEqualTo("budget-zero '自评表'!C6 全年预算数为 0，无法计算执行率，请填写全年预算数");
    }

    @Test
    void rowsWithPointsOfTheirOwnAreScoredForTheirOwnRates() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "90", "空")
                        .money(Kind.BASIC, "60", "60", "60", "5")
                        .money(Kind.PERSONNEL, "50", "50", "50", "空")
                        .money(Kind.PROJECTS, "40", "40", "30", "5"),
                "national");

        assertThat(rows(card)).containsExactly("基本支出 5/5", "项目支出 3.75/5");
        assertThat(card.budget().rows().get(1).basis())
                .isEqualTo("项目支出：全年预算数40万元，执行30万元，执行率75%，得3.75分（依据国家统一规则：预算执行率乘分值，不超过分值）");
        assertThat(card.budget().weight()).contains(Points.of("10"));
        assertThat(card.budget().score()).contains(Points.of("8.75"));
        assertThat(card.budget().rate().map(Ratio::toPercent)).contains("90.00%");
        assertThat(card.budget().basis()).isEqualTo("全年预算数100万元，执行90万元，执行率90%；资金各行按本行执行率计分：基本支出得5分，项目支出得3.75分，合计8.75分");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void rowsWithPointsNeedNoTotal() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.APPROPRIATION, "80", "80", "60", "6")
                        .money(Kind.OTHER, "20", "20", "20", "4"),
                "national");

        assertThat(rows(card)).containsExactly("当年财政拨款 4.5/6", "其他资金 4/4");
        assertThat(card.budget().score()).contains(Points.of("8.5"));
    }

    @Test
    void aRowAboveItsBudgetGetsNoMoreThanItsPoints() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "100", "10")
                        .money(Kind.BASIC, "60", "60", "80", "5")
                        .money(Kind.PROJECTS, "40", "40", "20", "5"),
                "national");

        assertThat(rows(card)).containsExactly("基本支出 5/5", "项目支出 2.5/5");
        assertThat(card.budget().score()).contains(Points.of("7.5"));
    }

    @Test
    void aTotalWithOtherPointsThanItsRowsIsAsked() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "100", "10")
                        .money(Kind.BASIC, "60", "60", "60", "7")
                        .money(Kind.PROJECTS, "40", "40", "40", "5"),
                "national");

        assertThat(findings(card)).isEqualTo("weights-sum '自评表'!E6 “资金总额”的分值为 10，而各行分值相加为 12（基本支出 7、项目支出 5），请调整分值");
        assertThat(rows(card)).containsExactly("基本支出 7/7", "项目支出 5/5");
        assertThat(card.budget().score()).isEmpty();
        assertThat(card.total()).isEmpty();
    }

    @Test
    void pointsOfOneSourceAreAskedOfWhereTheWholeWouldEarnOthers() {
        Scorecard card = score(oneSourceWeighed("空"), "national");

        assertThat(findings(card))
                .isEqualTo("weight-missing '自评表'!E6 “资金总额”没有分值，而“当年财政拨款”有分值，按全部资金计分应得 6 分，看不出按哪一个计分，"
                        + "请在计分的一行填写分值，不计分的填“/”");
        assertThat(rows(card)).containsExactly("当年财政拨款 10/10");
        assertThat(card.budget().score()).isEmpty();
    }

    @Test
    void pointsOfOneSourceAreMeantWhereAStrokeStandsForThoseOfTheWhole() {
        Scorecard card = score(oneSourceWeighed("/"), "national");

        assertThat(findings(card)).isEmpty();
        assertThat(card.budget().score()).contains(Points.of("10"));
    }

    private static Sheet oneSourceWeighed(String ofTotal) {
        return Sheet.inTenThousandYuan()
                .money(Kind.TOTAL, "100", "100", "60", ofTotal)
                .money(Kind.APPROPRIATION, "50", "50", "50", "10")
                .money(Kind.OTHER, "50", "50", "10", "空");
    }

    @Test
    void pointsThatRowsRepeatAreTheTotals() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "90", "10")
                        .money(Kind.APPROPRIATION, "80", "80", "80", "10")
                        .money(Kind.OTHER, "20", "20", "10", "10"),
                "national");

        assertThat(card.budget().rows()).isEmpty();
        assertThat(card.budget().score()).contains(Points.of("9"));
    }

    @Test
    void aRowWithPointsAndABudgetOfZeroIsAsked() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "60", "60", "60", "空")
                        .money(Kind.BASIC, "60", "60", "60", "5")
                        .money(Kind.PROJECTS, "0", "0", "0", "5"),
                "national");

        assertThat(rows(card)).containsExactly("基本支出 5/5", "项目支出 _/5");
        assertThat(findings(card)).isEqualTo("budget-zero '自评表'!C8 全年预算数为 0，无法计算执行率，请填写全年预算数");
        assertThat(card.total()).isEmpty();
    }

    @Test
    void aRowWithPointsWhoseBudgetIsBlankIsNotHeldAgainstThatOfTheBeginning() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "90", "空")
                        .money(Kind.BASIC, "60", "60", "60", "5")
                        .money(Kind.PROJECTS, "30", "空", "30", "5"),
                "national");

        assertThat(rows(card)).containsExactly("基本支出 5/5", "项目支出 _/5");
        assertThat(card.total()).isEmpty();
    }

    @Test
    void aRowInAnotherUnitThanItsBudgetIsAsked() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "90", "空")
                        .money(Kind.BASIC, "60", "60", "60", "5")
                        .money(Kind.PROJECTS, "40", "40", "300000", "5"),
                "national");

        assertThat(findings(card)).startsWith("money-units-differ '自评表'!D8 ");
        assertThat(card.total()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000000, 49, false", "1000000, 50, true", "1000000, 105, true", "1000000, 106, false"})
    void aTenThousandthIsAskedAsAnotherUnit(String budget, String executed, boolean asked) {
        Scorecard card = score(Sheet.inTenThousandYuan().money(Kind.TOTAL, budget, budget, executed, "10"), "national");

        assertThat(card.budget().rate().isEmpty()).isEqualTo(asked);
        assertThat(findings(card).startsWith("money-units-differ '自评表'!D6 ")).isEqualTo(asked);
    }

    private static List<String> rows(Scorecard card) {
        return card.budget().rows().stream()
                .map(row -> row.row().name() + " "
                        + row.score().map(Points::toString).orElse("_") + "/" + row.weight())
                .toList();
    }

    @Test
    void formWithoutMoneyBlockIsTheSumOfItsIndicators() {
        Scorecard card = score(Sheet.inTenThousandYuan(), "national");

        assertThat(card.budget())
                .isEqualTo(new BudgetScore(
                        Optional.empty(), Optional.empty(), Optional.empty(), "表中没有资金情况，不计预算执行得分，总分为各指标得分之和"));
        assertThat(card.total()).contains(Points.of("60"));
    }

    @Test
    void executionIsNotScoredTwiceWhereIndicatorsMakeUpTheWhole() {
        Scorecard card = score(
                Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, "100", "100", "90", "空")
                        .indicator("乙", "=100%", "90%", "40"),
                "national");

        assertThat(card.budget().weight()).isEmpty();
        assertThat(card.budget().score()).isEmpty();
        assertThat(card.budget().rate().map(Ratio::toPercent)).contains("90.00%");
        assertThat(card.budget().basis()).isEqualTo("各指标分值合计已为100，预算执行不单独计分");
        assertThat(card.total()).contains(Points.of("96"));
    }

    @Test
    void totalIsWithheldWhereExecutionCannotBeScored() {
        Scorecard card = score(Sheet.inTenThousandYuan().money(Kind.TOTAL, "100", "0", "90", "10"), "national");

        assertThat(card.total()).isEmpty();
        assertThat(card.rating()).isEmpty();
    }

    @Test
    void totalOfIndicatorsOnlyNeedsNoExecution() {
        Scorecard card = score(Sheet.inTenThousandYuan().money(Kind.TOTAL, "100", "0", "90", "10"), "indicators-only");

        assertThat(card.total()).contains(Points.of("60"));
    }

    private static Scorecard score(Sheet sheet, String rules) {
        return new Scoring(RulesFile.named(rules))
                .score(sheet.indicator("甲", "≥1次", "1次", "60").form());
    }

    private static String findings(Scorecard card) {
        return card.findings().stream()
                .map(finding -> finding.code().code() + " " + finding.message())
                .collect(Collectors.joining("；"));
    }

    private static Optional<String> text(ArgumentsAccessor row, int column) {
        return Optional.ofNullable(row.getString(column));
    }
}
