package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
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
