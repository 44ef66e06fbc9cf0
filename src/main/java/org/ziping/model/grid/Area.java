package org.ziping.model.grid;

/**
 * A rectangle of cells on one sheet, all four edges inside it; rows and columns counted from 0.
 *
 * @param firstRow the top row
 * @param firstColumn the leftmost column
 * @param lastRow the bottom row, not above {@code firstRow}
 * @param lastColumn the rightmost column, not left of {@code firstColumn}
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public Area {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "not an area: " + firstRow + "," + firstColumn + " to " + lastRow + "," + lastColumn);
        }
    }

    /** The area that a person calls {@code A1:C3}, or one cell {@code A1}. */
    public static Area of(String a1) {
        int colon = a1.indexOf(':');
        CellAddress first = CellAddress.of("", colon < 0 ? a1 : a1.substring(0, colon));
        CellAddress last = colon < 0 ? first : CellAddress.of("", a1.substring(colon + 1));
        return new Area(first.row(), first.column(), last.row(), last.column());
    }

    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    // Compared for every cell of a header: spelled out, since what a record has by itself is put together anew in every
    // start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Area that
                && firstRow == that.firstRow
                && firstColumn == that.firstColumn
                && lastRow == that.lastRow
                && lastColumn == that.lastColumn;
    }

    @Override
    public int hashCode() {
        return ((firstRow * 31 + firstColumn) * 31 + lastRow) * 31 + lastColumn;
    }
}
