package org.ziping.form.notation.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * A bare number where per cent is wanted: 0.96 or 1 under ≥95%, 1.2 under ≤100% is a fraction, as per cent it would be a
 * hundredth of the target. Only what is not above 1 or, with decimals, 1.5, and is of the size of what is wanted.
 *
 * @param stated the number as it stands in the cell
 * @param beside what stands beside it
 */
public record BareFraction(Quantity stated, Beside beside) {

    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The fraction in per cent; empty if it is none, or may be none. */
    Optional<Quantity> percent() {
        return wanted().filter(wanted -> isBare() && isMeant(wanted))
                .map(wanted -> new Quantity(times100(), Quantity.PERCENT));
    }

    /** Whether it may be a fraction as well as per cent, and that decides: 0.35 under ≤30%; 0.5 under ≤2% is half a per cent. */
    public boolean isOpen() {
        return wanted().filter(wanted -> isBare() && hasDecimals() && !isMeant(wanted))
                .filter(wanted -> wanted.sign().isUpperBound())
                .map(wanted -> wanted.quantity().number())
                .filter(most -> times100().compareTo(most) > 0
                        && stated.number().multiply(TEN).compareTo(most) < 0)
                .isPresent();
    }

    private Optional<Target.Measured> wanted() {
        return beside.measured().filter(wanted -> isPercent(wanted.quantity()));
    }

    private boolean isBare() {
        return !stated.hasUnit()
                && stated.shift() == 0
                && stated.number().compareTo(hasDecimals() ? MOST : BigDecimal.ONE) <= 0;
    }

    private boolean hasDecimals() {
        return stated.number().stripTrailingZeros().scale() > 0;
    }

    private BigDecimal times100() {
        return stated.number().movePointRight(2);
    }

    /** Beside a target of half the whole or more nobody means less than one per cent; beside a lower one only what is near it. */
    private boolean isMeant(Target.Measured wanted) {
        BigDecimal percent = wanted.quantity().number();
        boolean high = percent.compareTo(FIFTY) >= 0;
        if (wanted.sign().isUpperBound()) {
            return high && stated.number().compareTo(HALF) >= 0;
        }
        return high || percent.compareTo(TEN) >= 0 && UnitOfTarget.isWithinFactorOfTwo(times100(), percent);
    }

    /** A number in %, or a bare one up to 100 of an indicator whose name is that of a rate: ≥95 of 满意度. */
    private boolean isPercent(Quantity wanted) {
        boolean bareRate = !wanted.hasUnit()
                && wanted.shift() == 0
                && Tendency.isRate(beside.row().indicatorName());
        return wanted.unit().equals(Quantity.PERCENT)
                || bareRate && wanted.number().compareTo(HUNDRED) <= 0;
    }
}
