package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Quantity;

/**
 * A target and an actual value as numbers of the same unit.
 *
 * @param target the number to be held against
 * @param actual the number reached
 * @param shownActual the actual value with its unit, the target's where it was left out
 */
record Amounts(BigDecimal target, BigDecimal actual, Quantity shownActual) {

    /** Both in one unit; a unit that was left out is the other's. Empty if the units differ. */
    static Optional<Amounts> of(Quantity target, Quantity actual) {
        if (target.unit().equals(actual.unit()) && (target.hasUnit() || target.shift() == actual.shift())) {
            return Optional.of(new Amounts(target.number(), actual.number(), actual));
        }
        if (isBare(actual)) {
            Quantity meant = target.beside(actual.number());
            return Optional.of(new Amounts(target.number(), meant.number(), meant));
        }
        if (isBare(target)) {
            Quantity meant = actual.beside(target.number());
            return Optional.of(new Amounts(meant.number(), actual.number(), actual));
        }
        boolean oneUnitLeftOut = !target.hasUnit() || !actual.hasUnit();
        return oneUnitLeftOut ? Optional.of(new Amounts(target.number(), actual.number(), actual)) : Optional.empty();
    }

    private static boolean isBare(Quantity quantity) {
        return !quantity.hasUnit() && quantity.shift() == 0;
    }
}
