package org.ziping.scoring;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.BudgetScore.Division;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Ratio;
import org.ziping.model.rules.BudgetRule;
import org.ziping.model.rules.Rules;

/** Budget execution: executed / budget times its weight, of the whole or of each row that has points of its own. */
final class BudgetScoring {

    private final Rules rules;
    private final ExecutionScoring execution;
    private final MoneyRowScoring rows;

    BudgetScoring(Rules rules) {
        this.rules = rules;
        this.execution = new ExecutionScoring(rules);
        this.rows = new MoneyRowScoring(rules.budget().base(), execution);
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
            return withoutMoney();
        }
        Spending spending = Spending.of(budget, rules.budget().base());
        if (!form.isScored()) {
            return unscored(budget, spending);
        }
        if (!budget.weighed().isEmpty()) {
            return rows.score(budget, spending);
        }
        return BudgetWeight.find(form, rules)
                .map(weight -> execution.score(budget, spending, weight))
                .orElseGet(() -> notScored(
                        budget, spending, "各指标分值合计已为" + rules.thresholds().weightsSum() + "，预算执行不单独计分"));
    }

    /** The rate alone, of a form without points. */
    private Scored unscored(Budget budget, Spending spending) {
        Optional<Finding> apart = UnitsApart.find(budget, spending);
        if (apart.isPresent()) {
            return unscored(Optional.empty(), spending.facts() + UnitsApart.WORDS, List.of(apart.get()));
        }
        if (spending.isComplete() && spending.base().signum() == 0) {
            boolean isRefused = rules.budget().zero() == BudgetRule.ZeroBudget.REFUSE;
            return unscored(
                    Optional.empty(),
                    spending.facts() + "，不能计算执行率",
                    isRefused ? List.of(ExecutionScoring.zero(spending)) : List.of());
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

    /** The rate alone, if there is one. */
    private static Scored notScored(Budget budget, Spending spending, String basis) {
        Optional<Finding> apart = UnitsApart.find(budget, spending);
        Optional<Division> division = apart.isPresent() ? Optional.empty() : spending.quotient();
        Optional<Ratio> rate = division.map(Division::rate);
        return new Scored(
                new BudgetScore(rate, division, Optional.empty(), Optional.empty(), basis),
                false,
                apart.stream().toList());
    }

    private static Scored withoutMoney() {
        String basis = "表中没有资金情况，不计预算执行得分，总分为各指标得分之和";
        return new Scored(
                new BudgetScore(Optional.empty(), Optional.empty(), Optional.empty(), basis), false, List.of());
    }
}
