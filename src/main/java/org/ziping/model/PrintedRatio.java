package org.ziping.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Whether a rate that a form prints is the computed one, in the precision in which it is printed. */
public final class PrintedRatio {

    /** Of a fraction: whole per cents; 0.9 is 0.90, since a sheet drops the last zero. */
    private static final int WHOLE_PER_CENT = 2;

    private PrintedRatio() {}

    /**
     * Whether both are one: 95.6 % and 96 % are the rounded, 95.5 % and 95 % the cut 95.58 %; forms know both. Without a per
     * cent sign 95.66 and 0.9566 may both mean 95.66 %: what was computed decides.
     *
     * @param printed a given rate
     * @param tolerance how far they may lie apart besides, as a fraction
     */
    public static boolean is(FromCell<Ratio> printed, Ratio computed, BigDecimal tolerance) {
        return meanings(printed)
                .anyMatch(meaning ->
                        isClose(meaning, computed.fraction(), tolerance) || isShorter(meaning, computed.fraction()));
    }

    private static Stream<BigDecimal> meanings(FromCell<Ratio> printed) {
        BigDecimal value = printed.require().fraction();
        boolean signed = printed.typed().indexOf('%') >= 0 || printed.typed().indexOf('％') >= 0;
        return signed ? Stream.of(value) : Stream.of(value, value.movePointLeft(2), value.movePointRight(2));
    }

    private static boolean isClose(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private static boolean isShorter(BigDecimal printed, BigDecimal computed) {
        int decimals = Math.max(printed.scale(), WHOLE_PER_CENT);
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .anyMatch(mode -> computed.setScale(decimals, mode).compareTo(printed) == 0);
    }
}
