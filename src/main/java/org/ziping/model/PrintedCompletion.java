package org.ziping.model;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Whether the 完成率 that a form prints is the row's, in one of the ways that practice knows.
 *
 * <p>Besides actual ÷ target these are: 100 % where the target was reached (海南 caps, 新疆 does not); of a target that is not to
 * be passed also target ÷ actual, and one less by the share by which it was passed (systems built on pmkpi).
 */
public final class PrintedCompletion {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PrintedCompletion() {}

    /**
     * Whether one of them is printed; also where none could be computed, since then nothing speaks against it.
     *
     * @param printed a given 完成率
     * @param scored its row
     * @param tolerance how far both may lie apart, as a fraction
     */
    public static boolean is(FromCell<Ratio> printed, IndicatorScore scored, BigDecimal tolerance) {
        return scored.completion().isEmpty()
                || known(scored, scored.completion().get())
                        .anyMatch(computed -> PrintedRatio.is(printed, computed, tolerance));
    }

    private static Stream<Ratio> known(IndicatorScore scored, Ratio computed) {
        boolean upperBound = scored.indicator().plan().isUpperBound();
        boolean full = scored.score().isPresent()
                && scored.score().equals(scored.indicator().marks().weight().find());
        boolean reached = full || !upperBound && computed.compareTo(Ratio.ONE) > 0;
        return Stream.of(
                        Stream.of(computed),
                        reached ? Stream.of(Ratio.ONE) : Stream.<Ratio>empty(),
                        upperBound ? reversed(computed) : Stream.<Ratio>empty())
                .flatMap(some -> some);
    }

    private static Stream<Ratio> reversed(Ratio computed) {
        BigDecimal fraction = computed.fraction();
        return fraction.signum() > 0
                ? Stream.of(Ratio.of(BigDecimal.ONE, fraction), Ratio.ofFraction(TWO.subtract(fraction)))
                : Stream.empty();
    }
}
