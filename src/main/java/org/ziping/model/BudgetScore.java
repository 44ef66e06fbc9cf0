package org.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What budget execution is worth.
 *
 * @param rate executed / adjusted; empty if it cannot be computed
 * @param division the amounts that make the rate; empty if there is no rate, or it does not come from amounts
 * @param weight the points it is worth at most; empty if neither form nor rules name them
 * @param score the points it gets; empty if they cannot be computed
 * @param basis one Chinese sentence with the figures and the clause
 */
public record BudgetScore(
        Optional<Ratio> rate,
        Optional<Division> division,
        Optional<Points> weight,
        Optional<Points> score,
        String basis) {

    public BudgetScore {
        Objects.requireNonNull(rate);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(score);
        Objects.requireNonNull(basis);
        if (division.isPresent() && rate.isEmpty()) {
            throw new IllegalArgumentException("amounts that were divided give a rate");
        }
    }

    /** One of which no amounts are known. */
    public BudgetScore(Optional<Ratio> rate, Optional<Points> weight, Optional<Points> score, String basis) {
        this(rate, Optional.empty(), weight, score, basis);
    }

    /**
     * Two amounts of which the first was divided by the second, in the form's unit.
     *
     * @param executed 全年执行数
     * @param budget 全年预算数 or 年初预算数
     * @param ofYear whether the budget is that of the whole year and not of its beginning
     */
    public record Division(BigDecimal executed, BigDecimal budget, boolean ofYear) {}
}
