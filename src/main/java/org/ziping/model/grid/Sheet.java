package org.ziping.model.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sheet of a {@link Grid}: its cells, its merged areas, what of it is hidden. Immutable. */
public final class Sheet {

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows;
    private final List<Area> merged;
    private final Map<Long, Area> mergedAt;
    private final List<Area> arrays;
    private final Set<Integer> hiddenRows;
    private final Set<Integer> hiddenColumns;

    private Sheet(Builder builder) {
        this.name = builder.name;
        this.hidden = builder.hidden;
        this.rows = builder.rows;
        this.merged = List.copyOf(builder.merged);
        this.mergedAt = index(merged, rows);
        this.arrays = List.copyOf(builder.arrays);
        this.hiddenRows = Collections.unmodifiableSet(builder.hiddenRows);
        this.hiddenColumns = Collections.unmodifiableSet(builder.hiddenColumns);
    }

    /** Starts a sheet called {@code name}; cells not put into it are blank. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    /** Whether the tab is hidden. */
    public boolean isHidden() {
        return hidden;
    }

    /** The cell at a place counted from 0; a blank one if the file holds none there. */
    public Cell cell(int row, int column) {
        Cell found = rows.getOrDefault(row, Collections.emptyNavigableMap()).get(column);
        return found == null ? Cell.blank(new CellAddress(name, row, column)) : found;
    }

    /** The cell that shows at this place: of a merged area its top left one, else the cell itself. */
    public Cell shownAt(int row, int column) {
        return findMerged(row, column)
                .map(area -> cell(area.firstRow(), area.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }

    /** The merged area over this place, if there is one. */
    public Optional<Area> findMerged(int row, int column) {
        return Optional.ofNullable(mergedAt.get(key(row, column)));
    }

    /** The area this place belongs to: the merged one, or the single cell. */
    public Area areaAt(int row, int column) {
        return findMerged(row, column).orElseGet(() -> new Area(row, column, row, column));
    }

    /** The numbers of the rows that hold cells, ascending. */
    public Collection<Integer> rowNumbers() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** The cells of a row from left to right, blank ones that the file holds among them. */
    public Collection<Cell> row(int row) {
        return Collections.unmodifiableCollection(
                rows.getOrDefault(row, Collections.emptyNavigableMap()).values());
    }

    /** The merged areas in the order of the file. */
    public List<Area> merged() {
        return merged;
    }

    /** The areas that an array formula fills; all cells of one carry the formula, and none of them can be written alone. */
    public List<Area> arrays() {
        return arrays;
    }

    /** The number of the last row that holds a cell, −1 if none does. */
    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    /** The number of the rightmost column that holds a cell, −1 if none does. */
    public int lastColumn() {
        return rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(-1);
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.contains(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.contains(column);
    }

    /** The same sheet with other cells in their places. */
    Sheet with(Collection<Cell> others) {
        Builder copy = new Builder(name).hidden(hidden);
        rows.values().forEach(row -> row.values().forEach(copy::cell));
        others.forEach(copy::cell);
        copy.merged.addAll(merged);
        copy.arrays.addAll(arrays);
        copy.hiddenRows.addAll(hiddenRows);
        copy.hiddenColumns.addAll(hiddenColumns);
        return new Sheet(copy);
    }

    private static final int MERGED_ROWS_BEYOND_CELLS = 1_000;

    /** Areas without end (whole columns merged) are indexed only as far as there may be cells. */
    private static Map<Long, Area> index(List<Area> merged, NavigableMap<Integer, ?> rows) {
        int limit = (rows.isEmpty() ? 0 : rows.lastKey()) + MERGED_ROWS_BEYOND_CELLS;
        Map<Long, Area> index = new HashMap<>();
        for (Area area : merged) {
            for (int row = area.firstRow(); row <= Math.min(area.lastRow(), limit); row++) {
                for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), limit); column++) {
                    index.putIfAbsent(key(row, column), area);
                }
            }
        }
        return index;
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    /** Collects the cells of a sheet; used once. */
    public static final class Builder {

        private final String name;
        private boolean hidden;
        private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        private final List<Area> merged = new ArrayList<>();
        private final List<Area> arrays = new ArrayList<>();
        private final Set<Integer> hiddenRows = new TreeSet<>();
        private final Set<Integer> hiddenColumns = new TreeSet<>();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name);
        }

        public Builder hidden(boolean isHidden) {
            hidden = isHidden;
            return this;
        }

        /** Puts a cell of this sheet in its place. */
        public Builder cell(Cell cell) {
            if (!cell.address().sheet().equals(name)) {
                throw new IllegalArgumentException(cell.address() + " is not on " + name);
            }
            rows.computeIfAbsent(cell.address().row(), row -> new TreeMap<>())
                    .put(cell.address().column(), cell);
            return this;
        }

        /** Puts words at {@code a1}. */
        public Builder text(String a1, String text) {
            return cell(Cell.text(CellAddress.of(name, a1), text));
        }

        /** Puts a number at {@code a1}, shown as it is stored. */
        public Builder number(String a1, String number) {
            return cell(Cell.number(CellAddress.of(name, a1), new java.math.BigDecimal(number)));
        }

        public Builder merge(Area area) {
            merged.add(area);
            return this;
        }

        /** Notes that the formula of these cells is one array formula. */
        public Builder array(Area area) {
            arrays.add(area);
            return this;
        }

        public Builder hideRow(int row) {
            hiddenRows.add(row);
            return this;
        }

        public Builder hideColumn(int column) {
            hiddenColumns.add(column);
            return this;
        }

        public Sheet build() {
            return new Sheet(this);
        }
    }
}
