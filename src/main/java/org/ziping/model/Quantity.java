package org.ziping.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit, factors taken out: 4万人次 is 40000 人次, 0.9‰ is 0.09 %, 5.8万元 is 58000 元.
 *
 * @param number in the unit
 * @param unit in its shortest spelling (% for 百分比), empty if none was written
 */
public record Quantity(BigDecimal number, String unit) {

    public static final String PERCENT = "%";

    public Quantity {
        Objects.requireNonNull(number);
        Objects.requireNonNull(unit);
    }

    public static Quantity of(String number, String unit) {
        return new Quantity(new BigDecimal(number), unit);
    }

    /** The same number in a unit that was left out. */
    public Quantity inUnit(String other) {
        return new Quantity(number, other);
    }

    public boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** Number and unit without trailing zeros: 40000人次. */
    @Override
    public String toString() {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString() + unit;
    }
}
