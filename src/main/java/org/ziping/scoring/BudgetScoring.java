package org.ziping.scoring;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.BudgetScore.Division;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.rules.BudgetRule;
import org.ziping.model.rules.Clause;
import org.ziping.model.rules.RuleKey;
import org.ziping.model.rules.Rules;

/** Budget execution: executed / budget times its weight. */
final class BudgetScoring {

    private final Rules rules;

    BudgetScoring(Rules rules) {
        this.rules = rules;
    }

    /**
     * What budget execution gets.
     *
     * @param counted whether the total needs its score
     */
    record Scored(BudgetScore score, boolean counted, List<Finding> findings) {}

    Scored score(Form form) {
        Budget budget = form.budget();
        if (budget.rows().isEmpty()) {
            return notScored(new BudgetScore(
                    Optional.empty(), Optional.empty(), Optional.empty(), "表中没有资金情况，不计预算执行得分，总分为各指标得分之和"));
        }
        Spending spending = Spending.of(budget, rules.budget().base());
        Optional<Finding> apart = UnitsApart.find(budget, spending);
        if (apart.isPresent()) {
            return unitsApart(form, spending, apart.get());
        }
        if (!form.isScored()) {
            return unscored(budget, spending);
        }
        Optional<BudgetWeight> weight = BudgetWeight.find(form, rules);
        if (weight.isEmpty()) {
            return notScored(spending, "各指标分值合计已为" + rules.thresholds().weightsSum() + "，预算执行不单独计分");
        }
        if (spending.isComplete() && spending.base().signum() == 0) {
            return zeroBudget(weight.get().points(), spending);
        }
        return Executed.find(budget, spending)
                .map(executed -> scored(weight.get(), executed))
                .orElseGet(() -> open(weight.get().points(), spending.facts() + "，无法计算执行率", List.of()));
    }

    private Scored unitsApart(Form form, Spending spending, Finding apart) {
        Optional<Points> weight =
                form.isScored() ? BudgetWeight.find(form, rules).map(BudgetWeight::points) : Optional.empty();
        String basis = spending.facts() + "，像是金额单位不一，不能计算执行率";
        return new Scored(
                new BudgetScore(Optional.empty(), weight, Optional.empty(), basis), weight.isPresent(), List.of(apart));
    }

    private Scored scored(BudgetWeight weight, Executed executed) {
        Points whole = weight.points();
        Points points = executed.share(rules.budget().capped())
                .of(whole, rules.closing().rounding());
        Ratio rate = executed.rate();
        String basis = executed.facts() + "执行率" + rate.toShortPercent()
                + (weight.isWritten() ? "" : "，分值按规则取" + whole + "分") + "，得" + (points.equals(whole) ? "满分" : "")
                + points
                + "分" + Clause.cited(clauses(weight));
        return new Scored(
                new BudgetScore(Optional.of(rate), executed.division(), Optional.of(whole), Optional.of(points), basis),
                true,
                executed.findings());
    }

    /** The rate alone, of a form without points. */
    private Scored unscored(Budget budget, Spending spending) {
        if (spending.isComplete() && spending.base().signum() == 0) {
            boolean isRefused = rules.budget().zero() == BudgetRule.ZeroBudget.REFUSE;
            return unscored(
                    Optional.empty(), spending.facts() + "，不能计算执行率", isRefused ? List.of(zero(spending)) : List.of());
        }
        return Executed.find(budget, spending)
                .map(executed -> unscored(Optional.of(executed), executed.facts() + "执行率", executed.findings()))
                .orElseGet(() -> unscored(Optional.empty(), spending.facts() + "，无法计算执行率", List.of()));
    }

    private static Scored unscored(Optional<Executed> executed, String facts, List<Finding> findings) {
        Optional<Ratio> rate = executed.map(Executed::rate);
        String basis = facts + rate.map(Ratio::toShortPercent).orElse("") + "，不计分";
        return new Scored(
                new BudgetScore(rate, executed.flatMap(Executed::division), Optional.empty(), Optional.empty(), basis),
                false,
                findings);
    }

    private static Finding zero(Spending spending) {
        return Finding.at(
                spending.place(),
                FindingCode.BUDGET_ZERO,
                spending.baseTitle() + "为 0，无法计算执行率，请填写" + spending.baseTitle());
    }

    private Scored zeroBudget(Points weight, Spending spending) {
        String clause = rules.clause(RuleKey.BUDGET_ZERO).cited();
        if (rules.budget().zero() == BudgetRule.ZeroBudget.REFUSE) {
            return open(weight, spending.facts() + "，不能计算执行率" + clause, List.of(zero(spending)));
        }
        return new Scored(
                new BudgetScore(
                        Optional.of(Ratio.ZERO),
                        spending.division(),
                        Optional.of(weight),
                        Optional.of(Points.ZERO),
                        spending.facts() + "，执行率0%，得0分" + clause),
                true,
                List.of());
    }

    /** The rate alone, if there is one. */
    private static Scored notScored(Spending spending, String basis) {
        boolean divisible = spending.isComplete() && spending.base().signum() > 0;
        Optional<Division> division = divisible ? spending.division() : Optional.empty();
        Optional<Ratio> rate = division.map(amounts -> Ratio.of(amounts.executed(), amounts.budget()));
        return notScored(new BudgetScore(rate, division, Optional.empty(), Optional.empty(), basis));
    }

    private static Scored notScored(BudgetScore score) {
        return new Scored(score, false, List.of());
    }

    private static Scored open(Points weight, String basis, List<Finding> findings) {
        return new Scored(
                new BudgetScore(Optional.empty(), Optional.of(weight), Optional.empty(), basis), true, findings);
    }

    private List<Clause> clauses(BudgetWeight weight) {
        Clause rate = rules.clause(RuleKey.BUDGET_CAP);
        return weight.isWritten() ? List.of(rate) : List.of(rate, rules.clause(RuleKey.BUDGET_WEIGHT));
    }
}
