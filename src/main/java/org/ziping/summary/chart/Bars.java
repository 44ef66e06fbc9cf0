package org.ziping.summary.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.grid.Area;

/**
 * The cells that one kind of bars shows.
 *
 * @param title the cell that names them
 * @param names the names below or beside the bars
 * @param values as many numbers
 * @param labels how the numbers are written at the bars, if they are
 */
record Bars(Area title, Area names, Area values, Optional<Labels> labels) {

    Bars {
        Objects.requireNonNull(labels);
        if (names.height() != values.height()) {
            throw new IllegalArgumentException("as many names as numbers: " + names + ", " + values);
        }
    }

    /** The bars of a column of a table, its head being their title, its rows those of the names. */
    static Bars of(int head, Area names, int column) {
        return new Bars(
                new Area(head, column, head, column),
                names,
                new Area(names.firstRow(), column, names.lastRow(), column),
                Optional.empty());
    }

    Bars labelled(Optional<Labels> as) {
        return new Bars(title, names, values, as);
    }

    /** The cells of several kinds in the order in which a chart names them. */
    static List<Area> data(Stream<Bars> kinds) {
        return kinds.flatMap(bars -> Stream.of(bars.title, bars.names, bars.values))
                .toList();
    }
}
