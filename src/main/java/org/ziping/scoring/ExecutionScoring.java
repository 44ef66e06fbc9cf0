package org.ziping.scoring;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.rules.BudgetRule;
import org.ziping.model.rules.Clause;
import org.ziping.model.rules.RuleKey;
import org.ziping.model.rules.Rules;

/** What was executed of a budget, times its weight. */
final class ExecutionScoring {

    private final Rules rules;

    ExecutionScoring(Rules rules) {
        this.rules = rules;
    }

    /**
     * What the execution of some money gets, open where there is no rate.
     *
     * @param budget the rows of it
     * @param spending the amounts of all of it
     */
    BudgetScoring.Scored score(Budget budget, Spending spending, BudgetWeight weight) {
        Optional<Finding> apart = UnitsApart.find(budget, spending);
        if (apart.isPresent()) {
            return open(weight, spending.facts() + UnitsApart.WORDS, List.of(apart.get()));
        }
        if (spending.isComplete() && spending.base().signum() == 0) {
            return zero(weight, spending);
        }
        return Executed.find(budget, spending)
                .map(executed -> scored(weight, executed))
                .orElseGet(() -> open(weight, spending.facts() + "，无法计算执行率", List.of()));
    }

    private BudgetScoring.Scored scored(BudgetWeight weight, Executed executed) {
        Points whole = weight.points();
        Points points = executed.share(rules.budget().capped())
                .of(whole, rules.closing().rounding());
        Ratio rate = executed.rate();
        String basis = executed.facts() + "执行率" + rate.toShortPercent()
                + (weight.isWritten() ? "" : "，分值按规则取" + whole + "分") + "，得" + (points.equals(whole) ? "满分" : "")
                + points
                + "分" + Clause.cited(clauses(weight));
        return new BudgetScoring.Scored(
                new BudgetScore(Optional.of(rate), executed.division(), Optional.of(whole), Optional.of(points), basis),
                true,
                executed.findings());
    }

    private BudgetScoring.Scored zero(BudgetWeight weight, Spending spending) {
        String clause = rules.clause(RuleKey.BUDGET_ZERO).cited();
        if (rules.budget().zero() == BudgetRule.ZeroBudget.REFUSE) {
            return open(weight, spending.facts() + "，不能计算执行率" + clause, List.of(zero(spending)));
        }
        return new BudgetScoring.Scored(
                new BudgetScore(
                        Optional.of(Ratio.ZERO),
                        spending.division(),
                        Optional.of(weight.points()),
                        Optional.of(Points.ZERO),
                        spending.facts() + "，执行率0%，得0分" + clause),
                true,
                List.of());
    }

    /** What the author is asked whose budget is zero. */
    static Finding zero(Spending spending) {
        return Finding.at(
                spending.place(),
                FindingCode.BUDGET_ZERO,
                spending.baseTitle() + "为 0，无法计算执行率，请填写" + spending.baseTitle());
    }

    private static BudgetScoring.Scored open(BudgetWeight weight, String basis, List<Finding> findings) {
        return new BudgetScoring.Scored(
                new BudgetScore(Optional.empty(), Optional.of(weight.points()), Optional.empty(), basis),
                true,
                findings);
    }

    private List<Clause> clauses(BudgetWeight weight) {
        Clause rate = rules.clause(RuleKey.BUDGET_CAP);
        return weight.isWritten() ? List.of(rate) : List.of(rate, rules.clause(RuleKey.BUDGET_WEIGHT));
    }
}
