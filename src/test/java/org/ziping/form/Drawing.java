package org.ziping.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.DrawnRows;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/**
 * A sheet drawn as text: a line per row, cells separated by |, {@code <} merged with the cell to the left, {@code ^} with the
 * cell above, {@code #9.5} a number, {@code #95%} a number shown as per cent, {@code =SUM(A1:A2)#9} a formula with its result,
 * {@code \n} a line break.
 */
public final class Drawing {

    private Drawing() {}

    /** A workbook of one sheet. */
    public static Grid grid(String name, String drawn) {
        return Grid.of(sheet(name, drawn));
    }

    static Sheet sheet(String name, String drawn) {
        return sheet(name, rows(drawn));
    }

    /** A workbook of one sheet, some rows of which, counted from 0, are hidden. */
    static Grid gridHiding(String name, String drawn, int... hidden) {
        Sheet.Builder sheet = builder(name, rows(drawn));
        for (int row : hidden) {
            sheet.hideRow(row);
        }
        return Grid.of(sheet.build());
    }

    static Sheet sheet(String name, List<String[]> rows) {
        return builder(name, rows).build();
    }

    private static List<String[]> rows(String drawn) {
        return drawn.strip().lines().map(DrawnRows::cells).toList();
    }

    private static Sheet.Builder builder(String name, List<String[]> rows) {
        DrawnRows drawn = new DrawnRows(rows);
        Sheet.Builder sheet = Sheet.named(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                String text = rows.get(row)[column];
                sheet.cell(
                        DrawnRows.isJoined(text) || text.isEmpty()
                                ? Cell.blank(new CellAddress(name, row, column))
                                : cell(new CellAddress(name, row, column), text));
                drawn.merged(row, column).ifPresent(sheet::merge);
            }
        }
        return sheet;
    }

    private static Cell cell(CellAddress address, String text) {
        if (text.startsWith("=") && text.contains("#")) {
            int result = text.indexOf('#');
            BigDecimal number = new BigDecimal(text.substring(result + 1));
            return new Cell(
                    address,
                    new CellValue.Number(number),
                    number.toPlainString(),
                    Optional.of(text.substring(1, result)),
                    Cell.GENERAL);
        }
        if (text.startsWith("#") && text.endsWith("%")) {
            BigDecimal percent = new BigDecimal(text.substring(1, text.length() - 1));
            CellValue value = new CellValue.Number(percent.movePointLeft(2));
            return new Cell(address, value, text.substring(1), Optional.empty(), "0.00%");
        }
        return text.startsWith("#")
                ? Cell.number(address, new BigDecimal(text.substring(1)))
                : Cell.text(address, text.replace("\\n", "\n"));
    }
}
