package org.ziping.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Points of a form: a weight or a score, never negative. What a rule computes becomes points in {@link #rounded}, the one
 * place where a score is rounded.
 *
 * @param value the number, without trailing zeros
 */
public record Points(BigDecimal value) implements Comparable<Points> {

    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public Points {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative points: " + value);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** The points a form gives, as they stand there. */
    public static Points of(String digits) {
        return new Points(new BigDecimal(digits));
    }

    /**
     * The points that a computed score is worth.
     *
     * @param unrounded what the rule gave; below zero counts as zero
     * @param decimals how many decimals the authority wants, 0 to 2
     * @param mode how it rounds, half up if its document is silent
     */
    public static Points rounded(BigDecimal unrounded, int decimals, RoundingMode mode) {
        return new Points(unrounded.max(BigDecimal.ZERO).setScale(decimals, mode));
    }

    /** The sum, zero of none. */
    public static Points sum(Collection<Points> points) {
        return new Points(points.stream().map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    // Compared in most rules and checks: spelled out, since what a record has by itself is put together anew in every
    // start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Points that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Whole points without decimals, others as they are: 10, 9.57, 12.5. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
