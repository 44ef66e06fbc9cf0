package org.ziping.form.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziping.form.header.HeaderText;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.Sheet;

/** A sheet as a person reads it: row by row, each merged area one slot in every row that it touches. */
public final class Page {

    private final Sheet sheet;
    private final int firstColumn;
    private final int endColumn;
    private final Row[] rows;

    /** The page that a sheet is. */
    public Page(Sheet sheet) {
        this(sheet, 0, Integer.MAX_VALUE);
    }

    private Page(Sheet sheet, int firstColumn, int endColumn) {
        this.sheet = sheet;
        this.firstColumn = firstColumn;
        this.endColumn = endColumn;
        this.rows = new Row[sheet.lastRow() + 1];
        for (Area area : sheet.merged()) {
            for (int row = area.firstRow(); row <= Math.min(area.lastRow(), sheet.lastRow()); row++) {
                row(row).merged.add(area);
            }
        }
    }

    /** The areas that touch a row, and what it shows, once somebody has asked. */
    private static final class Row {

        private final List<Area> merged = new ArrayList<>();
        private List<Slot> line;
    }

    private Row row(int row) {
        if (rows[row] == null) {
            rows[row] = new Row();
        }
        return rows[row];
    }

    /** What of the sheet reaches into some of its columns, as if nothing else stood there. */
    public Page part(int first, int end) {
        return new Page(sheet, first, end);
    }

    /** Whether a slot lies within its columns; what stands over several parts of a sheet does not. */
    public boolean holds(Slot slot) {
        return slot.firstColumn() >= firstColumn && slot.lastColumn() < endColumn;
    }

    /** The sheet it is of. */
    public Sheet sheet() {
        return sheet;
    }

    /** What the sheet is called. */
    public String name() {
        return sheet.name();
    }

    /** The last row that holds anything. */
    public int lastRow() {
        return sheet.lastRow();
    }

    /** The slots of a row that show something, from left to right. */
    public List<Slot> line(int row) {
        if (row < 0 || row >= rows.length) {
            return List.of();
        }
        Row own = row(row);
        if (own.line == null) {
            own.line = read(row, own.merged);
        }
        return own.line;
    }

    /** The slot at a place, also a blank one. */
    public Slot at(int row, int column) {
        for (Slot slot : line(row)) {
            if (slot.covers(column)) {
                return slot;
            }
        }
        Area area = sheet.areaAt(row, column);
        return slot(area, sheet.cell(area.firstRow(), area.firstColumn()));
    }

    /** The first place of a row that shows something. */
    public Optional<Slot> first(int row) {
        List<Slot> line = line(row);
        return line.isEmpty() ? Optional.empty() : Optional.of(line.get(0));
    }

    /** What stands behind the colon of a label, else in the next cell of a row. */
    public Cell valueOf(int row, Slot label) {
        String behind = label.text().afterColon();
        return behind.isEmpty()
                ? at(row, label.lastColumn() + 1).cell()
                : Cell.text(label.cell().address(), behind);
    }

    /** The first slot right of another one in a row that shows something. */
    public Optional<Slot> after(int row, Slot slot) {
        for (Slot next : line(row)) {
            if (next.firstColumn() > slot.lastColumn()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private List<Slot> read(int row, List<Area> merged) {
        List<Slot> slots = new ArrayList<>();
        for (Area area : merged) {
            Cell cell = sheet.cell(area.firstRow(), area.firstColumn());
            if (!cell.isBlank()) {
                slots.add(findRead(area).orElseGet(() -> slot(area, cell)));
            }
        }
        for (Cell cell : sheet.row(row)) {
            int column = cell.address().column();
            if (!cell.isBlank() && sheet.findMerged(row, column).isEmpty()) {
                slots.add(slot(new Area(row, column, row, column), cell));
            }
        }
        if (!merged.isEmpty()) {
            slots.sort(Comparator.comparingInt(Slot::firstColumn));
        }
        slots.removeIf(slot -> slot.lastColumn() < firstColumn || slot.firstColumn() >= endColumn);
        return List.copyOf(slots);
    }

    /** The slot that an area has in its first row, if that was read, so that its words are not read again in every row. */
    private Optional<Slot> findRead(Area area) {
        Row first = row(area.firstRow());
        if (first.line != null) {
            for (Slot slot : first.line) {
                if (slot.area() == area) {
                    return Optional.of(slot);
                }
            }
        }
        return Optional.empty();
    }

    private static Slot slot(Area area, Cell cell) {
        return new Slot(area, cell, HeaderText.of(cell.shown()));
    }
}
