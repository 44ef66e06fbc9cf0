package org.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What budget execution is worth.
 *
 * @param rate executed / adjusted of the whole; empty if it cannot be computed
 * @param division the amounts that make the rate; empty if there is no rate, or it does not come from amounts
 * @param weight the points it is worth at most; empty if neither form nor rules name them
 * @param score the points it gets; empty if they cannot be computed
 * @param rows the rows that have points of their own, whose scores make {@code score}; none where the whole is scored at once
 * @param basis one Chinese sentence with the figures and the clause
 */
public record BudgetScore(
        Optional<Ratio> rate,
        Optional<Division> division,
        Optional<Points> weight,
        Optional<Points> score,
        List<MoneyRowScore> rows,
        String basis) {

    public BudgetScore {
        Objects.requireNonNull(rate);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(score);
        Objects.requireNonNull(basis);
        rows = List.copyOf(rows);
        if (division.isPresent() && rate.isEmpty()) {
            throw new IllegalArgumentException("amounts that were divided give a rate");
        }
        if (score.isPresent() && rows.stream().anyMatch(row -> row.score().isEmpty())) {
            throw new IllegalArgumentException("a sum of which a part is not known");
        }
    }

    /** One of the whole budget. */
    public BudgetScore(
            Optional<Ratio> rate,
            Optional<Division> division,
            Optional<Points> weight,
            Optional<Points> score,
            String basis) {
        this(rate, division, weight, score, List.of(), basis);
    }

    /** One of which no amounts are known. */
    public BudgetScore(Optional<Ratio> rate, Optional<Points> weight, Optional<Points> score, String basis) {
        this(rate, Optional.empty(), weight, score, basis);
    }

    /** What a row of the money block gets, if it has points of its own. */
    public Optional<MoneyRowScore> of(MoneyRow row) {
        return rows.stream().filter(scored -> scored.row().equals(row)).findFirst();
    }

    /**
     * Two amounts of which the first was divided by the second, in the form's unit.
     *
     * @param executed 全年执行数
     * @param budget 全年预算数 or 年初预算数
     * @param ofYear whether the budget is that of the whole year and not of its beginning
     */
    public record Division(BigDecimal executed, BigDecimal budget, boolean ofYear) {

        /** 执行率 of a budget that is not zero. */
        public Ratio rate() {
            return Ratio.of(executed, budget);
        }
    }
}
