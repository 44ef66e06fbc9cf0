package org.ziping.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate or a completion, unrounded as far as a division allows (34 digits).
 *
 * @param fraction 0.95 for 95 %; may be negative or above 1
 */
public record Ratio(BigDecimal fraction) implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO);
    public static final Ratio ONE = new Ratio(BigDecimal.ONE);

    private static final int PERCENT_DIGITS = 2;

    public static Ratio ofFraction(BigDecimal fraction) {
        return new Ratio(fraction);
    }

    public static Ratio ofPercent(BigDecimal percent) {
        return new Ratio(percent.movePointLeft(2));
    }

    /**
     * @throws ArithmeticException if {@code divisor} is zero: whoever divides decides what zero means
     */
    public static Ratio of(BigDecimal dividend, BigDecimal divisor) {
        return new Ratio(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    /** A part of a whole of which there can be parts; empty if the whole is not above zero. */
    public static Optional<Ratio> ofPart(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(of(part, whole)) : Optional.empty();
    }

    /** The fraction half up to four decimals, trailing zeros kept: 0.9566. */
    public BigDecimal rounded() {
        return fraction.setScale(PERCENT_DIGITS + 2, RoundingMode.HALF_UP);
    }

    /** As a report prints it: per cent with two decimals, half up, 95.66%. */
    public String toPercent() {
        return fraction.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP) + "%";
    }

    /** As a sentence says it: {@link #toPercent()} without trailing zeros, 100% or 95.66%. */
    public String toShortPercent() {
        BigDecimal percent = fraction.movePointRight(2)
                .setScale(PERCENT_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    @Override
    public int compareTo(Ratio other) {
        return fraction.compareTo(other.fraction);
    }

    /** Equal in value, whatever the number of trailing zeros. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && fraction.compareTo(ratio.fraction) == 0;
    }

    @Override
    public int hashCode() {
        return fraction.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return toPercent();
    }
}
