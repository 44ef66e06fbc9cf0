package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What one indicator is worth.
 *
 * @param indicator the row
 * @param completion actual against target; empty where there is no such number
 * @param attainment whether it reached its target
 * @param score the points it gets; empty if a person has to say, the row cannot be read, or the form has no points
 * @param basis one Chinese sentence with the figures and the clause, also where there is no score
 */
public record IndicatorScore(
        Indicator indicator, Optional<Ratio> completion, Attainment attainment, Optional<Points> score, String basis) {

    public IndicatorScore {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(attainment);
        Objects.requireNonNull(score);
        if (basis.isBlank()) {
            throw new IllegalArgumentException("a score without a basis: " + indicator.name());
        }
    }

    /** Whether it lost points. */
    public boolean isBelowWeight() {
        Optional<Points> weight = indicator.marks().weight().find();
        return score.filter(points ->
                        weight.filter(full -> points.compareTo(full) < 0).isPresent())
                .isPresent();
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
