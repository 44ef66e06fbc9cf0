package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a row of the money block gets that has points of its own.
 *
 * @param row the row
 * @param rate executed / budget of this row; empty if it cannot be computed
 * @param weight the points it is worth at most, as the row says
 * @param score the points it gets; empty if they cannot be computed
 * @param basis one Chinese sentence with the figures and the clause
 */
public record MoneyRowScore(MoneyRow row, Optional<Ratio> rate, Points weight, Optional<Points> score, String basis) {

    public MoneyRowScore {
        Objects.requireNonNull(row);
        Objects.requireNonNull(rate);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(score);
        Objects.requireNonNull(basis);
    }
}
