package org.ziping.table;

import java.util.List;
import java.util.Objects;
import org.ziping.model.grid.CellAddress;

/**
 * A table that is written to a sheet: its head stays in sight and filters.
 *
 * @param name of the sheet, at most 26 letters: a number is put behind it where one sheet is not enough
 * @param columns at least one
 * @param frozen how many columns on the left stay in sight
 */
public record TableLayout(String name, List<TableColumn> columns, int frozen) {

    private static final int LONGEST = 26;

    public TableLayout {
        Objects.requireNonNull(name);
        columns = List.copyOf(columns);
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
        if (columns.isEmpty() || frozen < 0 || frozen >= columns.size()) {
            throw new IllegalArgumentException("a table needs columns, and some that move");
        }
    }

    public static TableLayout of(String name, TableColumn... columns) {
        return new TableLayout(name, List.of(columns), 0);
    }

    /**
     * Where a row begins.
     *
     * @param row counted from 0, the head left out
     * @param rowsOfSheet how many rows a sheet takes, its head counted
     */
    public CellAddress place(int row, int rowsOfSheet) {
        int onEach = rowsOfSheet - 1;
        return new CellAddress(sheet(row / onEach + 1), 1 + row % onEach, 0);
    }

    /** The name of one of the sheets that the table takes, counted from 1. */
    String sheet(int number) {
        return number == 1 ? name : name + "(" + number + ")";
    }

    /** The same with columns on the left that stay in sight. */
    public TableLayout freezing(int columns) {
        return new TableLayout(name, this.columns, columns);
    }
}
