package org.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;

/** What a step of a scoring rule is worth. */
public sealed interface Award {

    /** 满分. */
    Award FULL = new Share(Ratio.ONE);

    /** 不得分. */
    Award NOTHING = new Share(Ratio.ZERO);

    /** The points it comes to, unrounded, in a row of that weight. */
    BigDecimal of(Points weight);

    /**
     * A number of points, whatever the weight.
     *
     * @param points may be more than the weight of the row; then rule and row contradict each other
     */
    record Fixed(Points points) implements Award {

        public Fixed {
            Objects.requireNonNull(points);
        }

        @Override
        public BigDecimal of(Points weight) {
            return points.value();
        }
    }

    /** A part of the weight of the row: 满分, 不得分, 得80%的分值. */
    record Share(Ratio ofWeight) implements Award {

        public Share {
            Objects.requireNonNull(ofWeight);
        }

        @Override
        public BigDecimal of(Points weight) {
            return ofWeight.fraction().multiply(weight.value());
        }
    }
}
