package org.ziping.summary.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** By what number the cells of one workbook name each look; a look is asked for only if it is used. */
final class LookNumbers {

    private final IntUnaryOperator numbers;
    private final Map<Look, Integer> known = new EnumMap<>(Look.class);

    /**
     * @param numbers from the number in the style table of our own to the number in the workbook's
     */
    LookNumbers(IntUnaryOperator numbers) {
        this.numbers = numbers;
    }

    int of(Look look) {
        return known.computeIfAbsent(look, one -> numbers.applyAsInt(one.number()));
    }
}
