package org.ziping.model.grid;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One sheet of a {@link Grid}: its cells, its merged areas, what of it is hidden. Immutable. */
public final class Sheet {

    private final String name;
    private final boolean hidden;

    /** The cells row by row from left to right. */
    private final Cell[] cells;

    private final int[] rowNumbers;

    /** Where in {@link #cells} each row begins, and behind the last one the end. */
    private final int[] rowStarts;

    private final int lastColumn;
    private final AreaIndex merged;
    private final AreaIndex arrays;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private Sheet(Builder builder) {
        this.name = builder.name;
        this.hidden = builder.hidden;
        this.cells = builder.inReadingOrder();
        int[] starts = new int[cells.length + 1];
        int rows = 0;
        int rightmost = -1;
        for (int i = 0; i < cells.length; i++) {
            CellAddress address = cells[i].address();
            rightmost = Math.max(rightmost, address.column());
            if (i == 0 || cells[i - 1].address().row() != address.row()) {
                starts[rows++] = i;
            }
        }
        starts[rows] = cells.length;
        this.rowStarts = Arrays.copyOf(starts, rows + 1);
        this.rowNumbers = new int[rows];
        Arrays.setAll(rowNumbers, i -> cells[rowStarts[i]].address().row());
        this.lastColumn = rightmost;
        this.merged = new AreaIndex(List.copyOf(builder.merged));
        this.arrays = new AreaIndex(List.copyOf(builder.arrays));
        this.hiddenRows = (BitSet) builder.hiddenRows.clone();
        this.hiddenColumns = (BitSet) builder.hiddenColumns.clone();
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
        int index = indexOfRow(row);
        if (index >= 0) {
            int from = rowStarts[index];
            int to = rowStarts[index + 1];
            while (from < to) {
                int middle = (from + to) >>> 1;
                int found = cells[middle].address().column();
                if (found == column) {
                    return cells[middle];
                }
                from = found < column ? middle + 1 : from;
                to = found < column ? to : middle;
            }
        }
        return Cell.blank(new CellAddress(name, row, column));
    }

    /** Rows mostly follow each other from the first, so that the number is the place. */
    private int indexOfRow(int row) {
        return row >= 0 && row < rowNumbers.length && rowNumbers[row] == row
                ? row
                : Arrays.binarySearch(rowNumbers, row);
    }

    /** The cell that shows at this place: of a merged area its top left one, else the cell itself. */
    public Cell shownAt(int row, int column) {
        Optional<Area> area = merged.find(row, column);
        return area.isPresent() ? cell(area.get().firstRow(), area.get().firstColumn()) : cell(row, column);
    }

    /** The merged area over this place, if there is one. */
    public Optional<Area> findMerged(int row, int column) {
        return merged.find(row, column);
    }

    /** The area this place belongs to: the merged one, or the single cell. */
    public Area areaAt(int row, int column) {
        return merged.find(row, column).orElseGet(() -> new Area(row, column, row, column));
    }

    /** The numbers of the rows that hold cells, ascending. */
    public Collection<Integer> rowNumbers() {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return rowNumbers[index];
            }

            @Override
            public int size() {
                return rowNumbers.length;
            }
        };
    }

    /** The cells of a row from left to right, blank ones that the file holds among them. */
    public Collection<Cell> row(int row) {
        int index = indexOfRow(row);
        return index < 0
                ? List.of()
                : Collections.unmodifiableList(Arrays.asList(cells).subList(rowStarts[index], rowStarts[index + 1]));
    }

    /** The merged areas in the order of the file. */
    public List<Area> merged() {
        return merged.all();
    }

    /** The areas that an array formula fills; all cells of one carry the formula, and none of them can be written alone. */
    public List<Area> arrays() {
        return arrays.all();
    }

    /** The area of the array formula that this place belongs to, if there is one. */
    public Optional<Area> findArray(int row, int column) {
        return arrays.find(row, column);
    }

    /** The number of the last row that holds a cell, −1 if none does. */
    public int lastRow() {
        return rowNumbers.length == 0 ? -1 : rowNumbers[rowNumbers.length - 1];
    }

    /** The number of the rightmost column that holds a cell, −1 if none does. */
    public int lastColumn() {
        return lastColumn;
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The same sheet with other cells in their places. */
    Sheet with(Collection<Cell> others) {
        Builder copy = new Builder(name).hidden(hidden);
        for (Cell cell : cells) {
            copy.cell(cell);
        }
        others.forEach(copy::cell);
        copy.merged.addAll(merged());
        copy.arrays.addAll(arrays());
        copy.hiddenRows.or(hiddenRows);
        copy.hiddenColumns.or(hiddenColumns);
        return copy.build();
    }

    /** Collects the cells of a sheet; used once. */
    public static final class Builder {

        private static final Comparator<Cell> READING_ORDER = Comparator.<Cell>comparingInt(
                        cell -> cell.address().row())
                .thenComparingInt(cell -> cell.address().column());

        private final String name;
        private boolean hidden;
        private final List<Cell> cells = new ArrayList<>();
        private boolean isInReadingOrder = true;
        private final List<Area> merged = new ArrayList<>();
        private final List<Area> arrays = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name);
        }

        public Builder hidden(boolean isHidden) {
            hidden = isHidden;
            return this;
        }

        /** Puts a cell of this sheet in its place, instead of one put there before. */
        public Builder cell(Cell cell) {
            if (!cell.address().sheet().equals(name)) {
                throw new IllegalArgumentException(cell.address() + " is not on " + name);
            }
            isInReadingOrder &= cells.isEmpty() || READING_ORDER.compare(cells.get(cells.size() - 1), cell) < 0;
            cells.add(cell);
            return this;
        }

        private Cell[] inReadingOrder() {
            Cell[] sorted = cells.toArray(Cell[]::new);
            if (isInReadingOrder) {
                return sorted;
            }
            Arrays.sort(sorted, READING_ORDER);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                boolean isReplaced = i + 1 < sorted.length && READING_ORDER.compare(sorted[i], sorted[i + 1]) == 0;
                sorted[kept] = sorted[i];
                kept += isReplaced ? 0 : 1;
            }
            return Arrays.copyOf(sorted, kept);
        }

        /** Puts words at {@code a1}. */
        public Builder text(String a1, String text) {
            return cell(Cell.text(CellAddress.of(name, a1), text));
        }

        /** Puts a number at {@code a1}, shown as it is stored. */
        public Builder number(String a1, String number) {
            return cell(Cell.number(CellAddress.of(name, a1), new BigDecimal(number)));
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
            hiddenRows.set(row);
            return this;
        }

        public Builder hideColumn(int column) {
            hiddenColumns.set(column);
            return this;
        }

        /** Hides the columns from {@code first} to {@code last}, both counted from 0. */
        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
            return this;
        }

        public Sheet build() {
            return new Sheet(this);
        }
    }
}
