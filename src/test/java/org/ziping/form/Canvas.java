package org.ziping.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Sheet;

/** A sheet under construction: texts and numbers put anywhere, in any order. */
final class Canvas {

    private final String name;
    private final Map<CellAddress, Cell> cells = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();

    Canvas(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void text(int row, int column, String text) {
        CellAddress address = new CellAddress(name, row, column);
        cells.put(address, text.isEmpty() ? Cell.blank(address) : Cell.text(address, text));
    }

    /** A number cell that shows the text; of 95% the number 0.95. */
    void number(int row, int column, String shown) {
        boolean percent = shown.endsWith("%");
        BigDecimal number = new BigDecimal(shown.replace("%", "").replace(",", ""));
        BigDecimal stored = percent ? number.movePointLeft(2) : number;
        CellAddress address = new CellAddress(name, row, column);
        String format = percent ? "0.00%" : shown.contains(",") ? "#,##0.00" : Cell.GENERAL;
        cells.put(address, new Cell(address, new CellValue.Number(stored), shown, Optional.empty(), format));
    }

    boolean isBlank(int row, int column) {
        Cell cell = cells.get(new CellAddress(name, row, column));
        return cell == null || cell.isBlank();
    }

    void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            merged.add(new Area(top, left, bottom, right));
        }
    }

    Sheet sheet() {
        Sheet.Builder sheet = Sheet.named(name);
        cells.values().forEach(sheet::cell);
        merged.forEach(sheet::merge);
        return sheet.build();
    }
}
