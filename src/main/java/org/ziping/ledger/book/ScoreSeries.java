package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.ziping.model.Points;

/** Many totals, kept as hundredths of a point in an array: 100,000 of them take less than half a megabyte. */
final class ScoreSeries {

    private static final int DECIMALS = 2;
    private static final int FIRST_ROOM = 16;

    private int[] hundredths = new int[FIRST_ROOM];
    private int count;
    private long sum;

    void add(Points total) {
        if (count == hundredths.length) {
            hundredths = Arrays.copyOf(hundredths, count * 2);
        }
        int value = hundredths(total);
        hundredths[count++] = value;
        sum += value;
    }

    int count() {
        return count;
    }

    /** Half up to two decimals; empty of none. */
    Optional<BigDecimal> average() {
        return count == 0
                ? Optional.empty()
                : Optional.of(points(sum).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The middle one, of two middle ones their mean half up to two decimals; empty of none. */
    Optional<BigDecimal> median() {
        if (count == 0) {
            return Optional.empty();
        }
        int[] sorted = Arrays.copyOf(hundredths, count);
        Arrays.sort(sorted);
        long both = (long) sorted[(count - 1) / 2] + sorted[count / 2];
        return Optional.of(points(both).divide(BigDecimal.valueOf(2), DECIMALS, RoundingMode.HALF_UP));
    }

    /** How many are at least {@code from} and below {@code below}. */
    int between(int from, int below) {
        int found = 0;
        for (int at = 0; at < count; at++) {
            boolean isIn = hundredths[at] >= from * 100L && hundredths[at] < below * 100L;
            found += isIn ? 1 : 0;
        }
        return found;
    }

    /** Points as hundredths; a total has no more than two decimals. */
    static int hundredths(Points total) {
        return total.value()
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }
}
