package org.ziping.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A number with its unit, factors taken out: 4万人次 is 40000 人次, 0.9‰ is 0.09 %, 5.8万元 is 58000 元.
 *
 * <p>Two quantities are equal if number and unit are, however they were written.
 *
 * @param number in the unit
 * @param unit in its shortest spelling (% for 百分比), empty if none was written
 * @param shift the power of ten that was taken out: 4 of 4万人次, −1 of 0.9‰, usually 0
 */
public record Quantity(BigDecimal number, String unit, int shift) {

    public static final String PERCENT = "%";

    private static final String PER_MILLE = "‰";
    private static final Map<Integer, String> FACTORS = Map.ofEntries(
            Map.entry(2, "百"),
            Map.entry(3, "千"),
            Map.entry(4, "万"),
            Map.entry(5, "十万"),
            Map.entry(6, "百万"),
            Map.entry(7, "千万"),
            Map.entry(8, "亿"),
            Map.entry(9, "十亿"),
            Map.entry(10, "百亿"),
            Map.entry(11, "千亿"),
            Map.entry(12, "万亿"));

    public Quantity {
        Objects.requireNonNull(number);
        Objects.requireNonNull(unit);
    }

    /** A quantity written without a factor. */
    public Quantity(BigDecimal number, String unit) {
        this(number, unit, 0);
    }

    public static Quantity of(String number, String unit) {
        return new Quantity(new BigDecimal(number), unit);
    }

    /** The same number in a unit that was left out. */
    public Quantity inUnit(String other) {
        return new Quantity(number, other);
    }

    /** What a number without unit means beside this quantity: 150 beside 90万元 is 1500000 元. */
    public Quantity beside(BigDecimal bare) {
        return new Quantity(bare.movePointRight(shift), unit, shift);
    }

    /** What is counted, whatever it is per: 次 of 次/月, 元 of 元/人·天. */
    public String countedUnit() {
        int per = unit.indexOf('/');
        return per < 0 ? unit : unit.substring(0, per);
    }

    public boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** Number and unit with the factor they were written in, without trailing zeros: 4万人次, 5.8万元, 0.9‰. */
    public String asWritten() {
        if (shift == -1 && unit.equals(PERCENT)) {
            return plain(number.movePointRight(1)) + PER_MILLE;
        }
        String factor = FACTORS.get(shift);
        return factor == null ? toString() : plain(number.movePointLeft(shift)) + factor + unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity
                && number.compareTo(quantity.number) == 0
                && unit.equals(quantity.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plain(number), unit);
    }

    /** Number and unit without trailing zeros: 40000人次. */
    @Override
    public String toString() {
        return plain(number) + unit;
    }

    private static String plain(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString();
    }
}
