package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ziping.model.Points;
import org.ziping.model.rules.Rounding;

/**
 * Which part of its weight a row gets, as an exact fraction from 0 to 1.
 *
 * <p>Kept undivided: the weight is multiplied first, so that a score that ends in a half is rounded as such.
 */
record Share(BigDecimal part, BigDecimal whole) {

    static final Share FULL = new Share(BigDecimal.ONE, BigDecimal.ONE);
    static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ONE);

    /** Below nothing is nothing, above the whole is the whole; {@code whole} is above zero. */
    static Share of(BigDecimal part, BigDecimal whole) {
        return new Share(part.max(BigDecimal.ZERO).min(whole), whole);
    }

    boolean isFull() {
        return part.compareTo(whole) == 0;
    }

    boolean isNothing() {
        return part.signum() == 0;
    }

    /** Whether it is less than a fraction. */
    boolean isBelow(BigDecimal fraction) {
        return part.compareTo(whole.multiply(fraction)) < 0;
    }

    /** The points of it: the weight itself where it is the whole, else rounded, but not above the weight. */
    Points of(Points weight, Rounding rounding) {
        if (isFull()) {
            return weight;
        }
        BigDecimal unrounded = weight.value().multiply(part).divide(whole, MathContext.DECIMAL128);
        Points points = rounding.round(unrounded);
        return isBelow(BigDecimal.ONE) && points.compareTo(weight) > 0 ? weight : points;
    }
}
