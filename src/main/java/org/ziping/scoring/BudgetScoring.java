package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.BudgetScore.Division;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
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
        if (!form.isScored()) {
            return unscored(budget, spending);
        }
        Optional<Points> weight = weight(form);
        if (weight.isEmpty()) {
            return notScored(spending, "各指标分值合计已为" + rules.thresholds().weightsSum() + "，预算执行不单独计分");
        }
        if (spending.isComplete() && spending.base().signum() == 0) {
            return zeroBudget(weight.get(), spending);
        }
        return Executed.find(budget, spending)
                .map(executed -> scored(form, weight.get(), executed))
                .orElseGet(() -> open(weight.get(), spending.facts() + "，无法计算执行率", List.of()));
    }

    /**
     * What was executed of what.
     *
     * @param division both as amounts, if the form has them
     * @param facts both in words
     */
    private record Executed(
            BigDecimal part, BigDecimal whole, Optional<Division> division, String facts, List<Finding> findings) {

        /** The amounts; of a form that has none, the rate that it states. */
        static Optional<Executed> find(Budget budget, Spending spending) {
            if (spending.isComplete()) {
                return Optional.of(new Executed(
                        spending.executed(),
                        spending.base(),
                        spending.division(),
                        spending.facts() + "，",
                        spending.findings()));
            }
            return budget.statedRate()
                    .flatMap(FromCell::find)
                    .map(rate -> new Executed(
                            rate.fraction(), BigDecimal.ONE, Optional.empty(), "表中没有预算数和执行数，按填写的", List.of()));
        }
    }

    private Scored scored(Form form, Points weight, Executed executed) {
        Share share = rules.budget().capped()
                ? Share.of(executed.part(), executed.whole())
                : new Share(executed.part().max(BigDecimal.ZERO), executed.whole());
        Points points = share.of(weight, rules.closing().rounding());
        Ratio rate = Ratio.of(executed.part(), executed.whole());
        String basis = executed.facts() + "执行率" + rate.toShortPercent()
                + (isWritten(form) ? "" : "，分值按规则取" + weight + "分") + "，得"
                + (points.equals(weight) ? "满分" : "") + points + "分" + Clause.cited(clauses(form));
        return new Scored(
                new BudgetScore(
                        Optional.of(rate), executed.division(), Optional.of(weight), Optional.of(points), basis),
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
        Optional<Ratio> rate = executed.map(amounts -> Ratio.of(amounts.part(), amounts.whole()));
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

    private static FromCell<Points> writtenWeight(Form form) {
        return form.budget().total().map(row -> row.marks().weight()).orElse(FromCell.absent());
    }

    /** The form's own weight, else the rules'; none if the indicators alone make up the whole. */
    private Optional<Points> weight(Form form) {
        FromCell<Points> written = writtenWeight(form);
        if (written.find().isPresent()) {
            return written.find();
        }
        return indicatorsMakeUpTheWhole(form)
                ? Optional.empty()
                : Optional.of(rules.budget().weight());
    }

    private boolean indicatorsMakeUpTheWhole(Form form) {
        List<Points> weights = form.indicators().stream()
                .map(Indicator::marks)
                .map(Indicator.Marks::weight)
                .flatMap(weight -> weight.find().stream())
                .toList();
        return Points.sum(weights).compareTo(rules.thresholds().weightsSum()) >= 0;
    }

    private List<Clause> clauses(Form form) {
        Clause rate = rules.clause(RuleKey.BUDGET_CAP);
        return isWritten(form) ? List.of(rate) : List.of(rate, rules.clause(RuleKey.BUDGET_WEIGHT));
    }

    private static boolean isWritten(Form form) {
        return writtenWeight(form).find().isPresent();
    }
}
