package org.ziping.model.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the area over a cell without looking at all of them, be they thousands or without end. Areas of one workbook do not
 * overlap; where a broken file has some that do, one of them is found.
 */
final class AreaIndex {

    private static final int LARGEST_TABLE = 1 << 16;
    private static final int TALL = 64;
    private static final Comparator<Area> READING_ORDER =
            Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn);

    private final List<Area> areas;
    private final int columns;

    /** For every cell of the first rows and columns the number of its area, counted from 1; empty if that were too many. */
    private final int[] table;

    private final Area[] low;
    private final Area[] tall;

    AreaIndex(List<Area> areas) {
        this.areas = areas;
        int lastColumn = -1;
        long lastRow = -1;
        for (Area area : areas) {
            lastColumn = Math.max(lastColumn, area.lastColumn());
            lastRow = Math.max(lastRow, area.lastRow());
        }
        this.columns = lastColumn + 1;
        long rows = lastRow + 1;
        boolean isSmall = rows * columns <= LARGEST_TABLE;
        this.table = isSmall ? new int[(int) rows * columns] : new int[0];
        this.low = isSmall ? new Area[0] : sorted(areas, false);
        this.tall = isSmall ? new Area[0] : sorted(areas, true);
        fillTable(isSmall);
    }

    private static Area[] sorted(List<Area> areas, boolean isTall) {
        return areas.stream()
                .filter(area -> area.height() > TALL == isTall)
                .sorted(READING_ORDER)
                .toArray(Area[]::new);
    }

    private void fillTable(boolean isSmall) {
        for (int i = areas.size(); isSmall && i > 0; i--) {
            Area area = areas.get(i - 1);
            for (int row = area.firstRow(); row <= area.lastRow(); row++) {
                Arrays.fill(table, row * columns + area.firstColumn(), row * columns + area.lastColumn() + 1, i);
            }
        }
    }

    List<Area> all() {
        return areas;
    }

    Optional<Area> find(int row, int column) {
        if (areas.isEmpty() || column >= columns) {
            return Optional.empty();
        }
        if (table.length > 0) {
            long at = (long) row * columns + column;
            int number = at < table.length ? table[(int) at] : 0;
            return number == 0 ? Optional.empty() : Optional.of(areas.get(number - 1));
        }
        return find(low, Math.max(0, row - TALL + 1), row, column).or(() -> find(tall, 0, row, column));
    }

    /** Of the areas that begin in one row only the last that begins left of the cell can cover it. */
    private static Optional<Area> find(Area[] sorted, int firstRow, int row, int column) {
        int at = before(sorted, row, column);
        while (at >= 0 && sorted[at].firstRow() >= firstRow) {
            if (sorted[at].contains(row, column)) {
                return Optional.of(sorted[at]);
            }
            at = before(sorted, sorted[at].firstRow() - 1, column);
        }
        return Optional.empty();
    }

    /** The last area that begins in this row not right of the column, or in any row above. */
    private static int before(Area[] sorted, int row, int column) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            Area area = sorted[middle];
            boolean isBehind = area.firstRow() > row || area.firstRow() == row && area.firstColumn() > column;
            from = isBehind ? from : middle + 1;
            to = isBehind ? middle : to;
        }
        return from - 1;
    }
}
