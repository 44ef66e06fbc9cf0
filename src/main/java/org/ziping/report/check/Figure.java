package org.ziping.report.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Points;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;

/**
 * A figure that the form holds or that follows from it.
 *
 * @param name what it is of: 全年预算数, 指标“培训人数”的得分
 * @param unit without factors: 元, %, 分, 户; blank if the form gives none
 * @param values in that unit; the first is the one to be told, the others are as good (what the form itself printed)
 */
record Figure(String name, String unit, List<BigDecimal> values) {

    static final String YUAN = "元";
    static final String POINTS = "分";

    Figure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a figure without a value: " + name);
        }
    }

    /** A percentage, what is computed before what the form printed; empty if there is none. */
    static Optional<Figure> percent(String name, Optional<Ratio> computed, Optional<Ratio> printed) {
        return of(
                name,
                Quantity.PERCENT,
                Stream.of(computed, printed)
                        .flatMap(Optional::stream)
                        .map(ratio -> ratio.fraction().movePointRight(2))
                        .toList());
    }

    /** Points, what is computed before what the form printed; empty if there are none. */
    static Optional<Figure> points(String name, Optional<Points> computed, Optional<Points> printed) {
        return of(
                name,
                POINTS,
                Stream.of(computed, printed)
                        .flatMap(Optional::stream)
                        .map(Points::value)
                        .toList());
    }

    static Optional<Figure> of(String name, String unit, List<BigDecimal> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Figure(name, unit, values));
    }

    boolean isSaidBy(Printed printed) {
        return values.stream().anyMatch(printed::says);
    }

    /** The same in a unit with so many zeros, such as four of 万元. */
    Figure inUnit(int zeros) {
        return new Figure(
                name,
                unit,
                values.stream().map(value -> value.movePointLeft(zeros)).toList());
    }

    /** The value to be told. */
    BigDecimal told() {
        return values.get(0);
    }
}
