package org.ziping.summary.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.Area;

/**
 * A sheet to be printed on A4 landscape, one page wide.
 *
 * @param name the sheet's name
 * @param columns the widths in pixels
 * @param lines from top to bottom
 * @param charts where they lie
 * @param bars areas of rates that show a bar behind the number
 * @param printing what is frozen, repeated and broken
 */
public record Page(
        String name,
        List<Column> columns,
        List<Line> lines,
        List<Placement> charts,
        List<Area> bars,
        Printing printing) {

    /**
     * The height in points of what fits on one A4 page at full size. Where the letters of the unit's workbook are wide, columns
     * are too, and the page shrinks to fit the paper; then there is room to spare.
     */
    private static final double HEIGHT = 512;

    /** The width in pixels of what fits at full size; a wider page shrinks, and as much more fits below each other. */
    private static final double WIDTH = 1040;

    public Page {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        charts = List.copyOf(charts);
        bars = List.copyOf(bars);
    }

    /** What a cell shows; nothing where none was put, or where a merged one reaches over it. */
    public Entry entry(int row, int column) {
        return lines.get(row).slots().stream()
                .filter(slot -> slot.column() == column)
                .findFirst()
                .map(Slot::entry)
                .orElse(Entry.NOTHING);
    }

    /**
     * @param pixels the width
     * @param hidden whether it holds only what charts need
     */
    public record Column(int pixels, boolean hidden) {

        public static Column wide(int pixels) {
            return new Column(pixels, false);
        }
    }

    /**
     * @param frozen how many lines stay in sight
     * @param repeated the line printed on top of every page that follows, if there is one
     * @param breaks the lines after which a page ends
     */
    public record Printing(int frozen, Optional<Integer> repeated, List<Integer> breaks) {

        public Printing {
            Objects.requireNonNull(repeated);
            breaks = List.copyOf(breaks);
        }
    }

    /** Collects a page from top to bottom. */
    public static final class Builder {

        private final String name;
        private final List<Column> columns;
        private final List<Line> lines = new ArrayList<>();
        private final List<Placement> charts = new ArrayList<>();
        private final List<Area> bars = new ArrayList<>();
        private final List<Integer> breaks = new ArrayList<>();
        private final double height;
        private double used;
        private int frozen;
        private Optional<Integer> repeated = Optional.empty();

        public Builder(String name, List<Column> columns) {
            this.name = name;
            this.columns = List.copyOf(columns);
            int pixels = columns.stream()
                    .filter(column -> !column.hidden())
                    .mapToInt(Column::pixels)
                    .sum();
            this.height = HEIGHT * Math.max(1, pixels / WIDTH);
        }

        /** The number of the line that comes next, counted from 0. */
        public int next() {
            return lines.size();
        }

        /** A line as high as its words need, at least so many points. */
        public Builder line(double atLeast, List<Slot> slots) {
            double height = atLeast;
            for (Slot slot : slots) {
                height = Math.max(height, height(slot));
            }
            add(new Line(height, slots));
            return this;
        }

        public Builder line(double atLeast, Slot... slots) {
            return line(atLeast, List.of(slots));
        }

        /** An empty line. */
        public Builder gap(double height) {
            return line(height, List.of());
        }

        public Builder chart(Placement placement) {
            charts.add(placement);
            return this;
        }

        /** Shows a bar behind each rate of an area. */
        public Builder bar(Area area) {
            bars.add(area);
            return this;
        }

        /** Keeps all lines so far in sight. */
        public Builder freeze() {
            frozen = next();
            return this;
        }

        /** Prints the line that comes next on top of every page that follows. */
        public Builder repeatNext() {
            repeated = Optional.of(next());
            return this;
        }

        /** Begins a new page if what follows, so many points high, would not fit on this one. */
        public Builder keepTogether(double points) {
            if (used > 0 && used + points > height) {
                breaks.add(next() - 1);
                used = 0;
            }
            return this;
        }

        private void add(Line line) {
            lines.add(line);
            used = used + line.height() > height ? line.height() : used + line.height();
        }

        public Page build() {
            return new Page(name, columns, lines, charts, bars, new Printing(frozen, repeated, breaks));
        }

        private double height(Slot slot) {
            if (!(slot.entry() instanceof Entry.Words words)
                    || !slot.look().ink().has(Ink.Trait.WRAPPED)) {
                return 0;
            }
            int width = 0;
            for (int column = slot.column(); column <= slot.lastColumn(); column++) {
                width += columns.get(column).pixels();
            }
            return TextSize.rowHeight(words.text(), width, slot.look().ink());
        }
    }
}
