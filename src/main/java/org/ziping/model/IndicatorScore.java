package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What one indicator is worth.
 *
 * @param indicator the row
 * @param completion actual against target; empty where there is no such number
 * @param score the points it gets; empty if a person has to say, or the row cannot be read
 * @param basis one Chinese sentence with the figures and the clause, also where there is no score
 */
public record IndicatorScore(Indicator indicator, Optional<Ratio> completion, Optional<Points> score, String basis) {

    public IndicatorScore {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(score);
        if (basis.isBlank()) {
            throw new IllegalArgumentException("a score without a basis: " + indicator.name());
        }
    }

    /** What of the weight the score is, 得分系数; empty if one of them is not known or the weight is 0. */
    public Optional<Ratio> coefficient() {
        return indicator
                .marks()
                .weight()
                .find()
                .filter(weight -> !weight.equals(Points.ZERO))
                .flatMap(weight -> score.map(points -> Ratio.of(points.value(), weight.value())));
    }
}
