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
            return Optional.of(new Amounts(besideBare(target.number(), actual), actual.number(), actual));
        }
        boolean oneUnitLeftOut = !target.hasUnit() || !actual.hasUnit();
        return oneUnitLeftOut ? Optional.of(new Amounts(target.number(), actual.number(), actual)) : Optional.empty();
    }

    /**
     * What a target without unit means beside 2.2万人: 20000 is 20000, 2 is 20000; which of them is the one that lies within a
     * factor of ten.
     */
    private static BigDecimal besideBare(BigDecimal target, Quantity actual) {
        BigDecimal withFactor = actual.beside(target).number();
        return !near(target, actual.number()) && near(withFactor, actual.number()) ? withFactor : target;
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.movePointLeft(1)) >= 0 && one.compareTo(other.movePointRight(1)) <= 0;
    }

    private static boolean isBare(Quantity quantity) {
        return !quantity.hasUnit() && quantity.shift() == 0;
    }
}
