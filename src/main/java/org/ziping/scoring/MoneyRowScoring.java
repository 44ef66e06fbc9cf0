package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.BudgetScore.Division;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.rules.BudgetRule;

/** Budget execution of a form that gives points to single rows of its money: of each the rate times the weight, then their sum. */
final class MoneyRowScoring {

    private final BudgetRule.Base base;
    private final ExecutionScoring execution;

    MoneyRowScoring(BudgetRule.Base base, ExecutionScoring execution) {
        this.base = base;
        this.execution = execution;
    }

    private record Scored(MoneyRowScore score, List<Finding> findings) {}

    /** The sum of the scores of the rows; none where one is missing, or the weights are not those of the total. */
    BudgetScoring.Scored score(Budget budget, Spending whole) {
        Spending.Divisor divisor = Spending.Divisor.of(budget, base);
        List<Scored> rows = budget.weighed().stream()
                .map(row -> score(row, budget.unit(), divisor))
                .toList();
        List<Finding> findings = new ArrayList<>(whole.findings());
        rows.forEach(row -> findings.addAll(row.findings()));
        List<MoneyRowScore> scores = rows.stream().map(Scored::score).toList();
        Optional<Finding> out = weightsOut(budget).or(() -> restOut(budget, whole, scores));
        out.ifPresent(findings::add);
        Optional<Points> sum = out.isPresent() ? Optional.empty() : sum(scores);
        Optional<Finding> apart = UnitsApart.find(budget, whole);
        apart.ifPresent(findings::add);
        Optional<Division> division = apart.isPresent() ? Optional.empty() : whole.quotient();
        Optional<Ratio> rate = division.map(Division::rate);
        String basis = rate.map(of -> whole.facts() + "，执行率" + of.toShortPercent() + "；")
                        .orElse("")
                + basis(scores, sum);
        return new BudgetScoring.Scored(
                new BudgetScore(rate, division, budget.weight(), sum, scores, basis), true, List.copyOf(findings));
    }

    private Scored score(MoneyRow row, MoneyUnit unit, Spending.Divisor divisor) {
        BudgetWeight weight = new BudgetWeight(row.marks().weight().require(), true);
        Budget alone = new Budget(unit, List.of(row));
        BudgetScoring.Scored scored = execution.score(alone, Spending.of(row, unit, divisor), weight);
        BudgetScore of = scored.score();
        return new Scored(
                new MoneyRowScore(row, of.rate(), weight.points(), of.score(), row.name() + "：" + of.basis()),
                scored.findings());
    }

    /** What the author is asked whose total says other points than its rows. */
    private static Optional<Finding> weightsOut(Budget budget) {
        Points sum = budget.weight().orElse(Points.ZERO);
        return budget.total()
                .filter(total -> total.marks().weight().is(FromCell.State.GIVEN))
                .filter(total -> !total.marks().weight().require().equals(sum))
                .map(total -> Finding.at(
                        total.marks().weight().cell(),
                        FindingCode.WEIGHTS_SUM,
                        "“" + total.name() + "”的分值为 " + total.marks().weight().require() + "，而各行分值相加为 " + sum + "（"
                                + budget.weighed().stream()
                                        .map(row -> row.name() + " "
                                                + row.marks().weight().require())
                                        .collect(Collectors.joining("、"))
                                + "），请调整分值"));
    }

    /**
     * What the author is asked who gives points to one part of the money and leaves those of the whole blank, where the whole would
     * earn other points; a / there says that it is meant so.
     */
    private Optional<Finding> restOut(Budget budget, Spending whole, List<MoneyRowScore> scores) {
        Points weight = budget.weight().orElse(Points.ZERO);
        Optional<Points> ofWhole = execution
                .score(budget, whole, new BudgetWeight(weight, true))
                .score()
                .score();
        boolean same = ofWhole.isEmpty() || ofWhole.equals(sum(scores)) || isAll(budget, whole);
        return unweighed(budget)
                .filter(row -> !same)
                .map(row -> Finding.at(
                        row.marks().weight().cell(),
                        FindingCode.WEIGHT_MISSING,
                        "“" + row.name() + "”没有分值，而“" + scores.get(0).row().name() + "”有分值，按全部资金计分应得 "
                                + ofWhole.orElseThrow() + " 分，看不出按哪一个计分，请在计分的一行填写分值，不计分的填“/”"));
    }

    /** The row whose weight is blank: the total, else one of the others; none where a / says that some row is not weighed. */
    private static Optional<MoneyRow> unweighed(Budget budget) {
        List<MoneyRow> rows = budget.total().map(List::of).orElse(budget.rows());
        boolean meant = rows.stream().anyMatch(row -> row.marks().weight().is(FromCell.State.NOT_APPLICABLE));
        return rows.stream()
                .filter(row -> !meant && row.marks().weight().is(FromCell.State.BLANK))
                .findFirst();
    }

    /** Whether the rows with points are all of the money. */
    private boolean isAll(Budget budget, Spending whole) {
        Budget weighed = new Budget(budget.unit(), budget.weighed());
        Optional<Division> parts = Spending.of(weighed, base).division();
        return parts.isPresent()
                && whole.division()
                        .filter(all -> all.budget().compareTo(parts.get().budget()) == 0
                                && all.executed().compareTo(parts.get().executed()) == 0)
                        .isPresent();
    }

    private static Optional<Points> sum(List<MoneyRowScore> rows) {
        List<Points> known = rows.stream().flatMap(row -> row.score().stream()).toList();
        return known.size() == rows.size() ? Optional.of(Points.sum(known)) : Optional.empty();
    }

    private static String basis(List<MoneyRowScore> rows, Optional<Points> sum) {
        String each = rows.stream()
                .map(row -> row.row().name()
                        + row.score().map(points -> "得" + points + "分").orElse("未计分"))
                .collect(Collectors.joining("，"));
        return "资金各行按本行执行率计分：" + each + sum.map(points -> "，合计" + points + "分").orElse("，合计未计分");
    }
}
