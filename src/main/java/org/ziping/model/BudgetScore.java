package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What budget execution is worth.
 *
 * @param rate executed / adjusted; empty if it cannot be computed
 * @param weight the points it is worth at most; empty if neither form nor rules name them
 * @param score the points it gets; empty if they cannot be computed
 * @param basis one Chinese sentence with the figures and the clause
 */
public record BudgetScore(Optional<Ratio> rate, Optional<Points> weight, Optional<Points> score, String basis) {

    public BudgetScore {
        Objects.requireNonNull(rate);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(score);
        Objects.requireNonNull(basis);
    }
}
