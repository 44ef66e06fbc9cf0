package org.ziping.summary.chart;

import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.Area;

/**
 * The cells that one kind of bars shows.
 *
 * @param names the names below or beside the bars
 * @param values as many numbers
 * @param labels how the numbers are written at the bars, if they are
 */
record Bars(Area names, Area values, Optional<Labels> labels) {

    Bars {
        Objects.requireNonNull(labels);
        if (names.height() != values.height() || names.width() != values.width()) {
            throw new IllegalArgumentException("as many names as numbers: " + names + ", " + values);
        }
    }
}
