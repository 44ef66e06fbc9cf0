package org.ziping.model.grid;

import java.util.Comparator;
import java.util.Objects;

/**
 * The place of one cell: its sheet, row and column.
 *
 * @param sheet the name of the sheet, as the tab shows it
 * @param row the row, counted from 0
 * @param column the column, counted from 0
 */
public record CellAddress(String sheet, int row, int column) implements Comparable<CellAddress> {

    /** The rows of an .xlsx sheet. */
    public static final int ROWS = 1_048_576;

    /** The columns of an .xlsx sheet. */
    public static final int COLUMNS = 16_384;

    private static final int LETTERS = 26;
    private static final Comparator<CellAddress> READING_ORDER = Comparator.comparing(CellAddress::sheet)
            .thenComparingInt(CellAddress::row)
            .thenComparingInt(CellAddress::column);

    public CellAddress {
        Objects.requireNonNull(sheet);
        if (row < 0 || row >= ROWS || column < 0 || column >= COLUMNS) {
            throw new IllegalArgumentException("no such cell: row " + row + ", column " + column);
        }
    }

    /**
     * The cell that a person calls {@code a1}.
     *
     * @param a1 column letters and row number, such as {@code F12}; dollar signs are ignored
     * @throws IllegalArgumentException if {@code a1} is not of that form
     */
    public static CellAddress of(String sheet, String a1) {
        int column = 0;
        int at = 0;
        String plain = a1.replace("$", "");
        while (at < plain.length() && plain.charAt(at) >= 'A' && plain.charAt(at) <= 'Z') {
            column = column * LETTERS + plain.charAt(at++) - 'A' + 1;
            if (column > COLUMNS) {
                throw new IllegalArgumentException("no such column: " + a1);
            }
        }
        if (at == 0 || at == plain.length()) {
            throw new IllegalArgumentException("not a cell address: " + a1);
        }
        return new CellAddress(sheet, Integer.parseInt(plain.substring(at)) - 1, column - 1);
    }

    /** Column letters and row number, such as {@code F12}. */
    public String a1() {
        return columnLetters(column) + (row + 1);
    }

    /** The letters of a column counted from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String columnLetters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : columnLetters(column / LETTERS - 1) + last;
    }

    /** The address as a formula names it, the sheet quoted: {@code '自评表'!F12}. */
    public String reference() {
        return "'" + sheet.replace("'", "''") + "'!" + a1();
    }

    @Override
    public int compareTo(CellAddress other) {
        return READING_ORDER.compare(this, other);
    }

    // The key of most maps: spelled out, since what a record has by itself is put together anew in every start.
    @Override
    public boolean equals(Object other) {
        return other instanceof CellAddress that
                && row == that.row
                && column == that.column
                && sheet.equals(that.sheet);
    }

    @Override
    public int hashCode() {
        return (sheet.hashCode() * ROWS + row) * 31 + column;
    }

    /** The address as messages name it, the same as {@link #reference()}. */
    @Override
    public String toString() {
        return reference();
    }
}
