package org.ziping.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.Sheet;

/** A sheet as a person reads it: row by row, each merged area one slot in every row that it touches. */
final class Page {

    private final Sheet sheet;
    private final Map<Integer, List<Slot>> lines = new HashMap<>();
    private final Map<Integer, List<Area>> mergedByRow = new HashMap<>();

    Page(Sheet sheet) {
        this.sheet = sheet;
        for (Area area : sheet.merged()) {
            for (int row = area.firstRow(); row <= Math.min(area.lastRow(), sheet.lastRow()); row++) {
                mergedByRow.computeIfAbsent(row, key -> new ArrayList<>()).add(area);
            }
        }
    }

    Sheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.name();
    }

    int lastRow() {
        return sheet.lastRow();
    }

    /** The slots of a row that show something, from left to right. */
    List<Slot> line(int row) {
        return lines.computeIfAbsent(row, this::read);
    }

    /** The slot at a place, also a blank one. */
    Slot at(int row, int column) {
        for (Slot slot : line(row)) {
            if (slot.covers(column)) {
                return slot;
            }
        }
        Area area = sheet.areaAt(row, column);
        return slot(area, sheet.cell(area.firstRow(), area.firstColumn()));
    }

    Optional<Slot> first(int row) {
        return line(row).stream().findFirst();
    }

    /** The first slot right of another one in a row that shows something. */
    Optional<Slot> after(int row, Slot slot) {
        return line(row).stream()
                .filter(next -> next.firstColumn() > slot.lastColumn())
                .findFirst();
    }

    private List<Slot> read(int row) {
        List<Slot> slots = new ArrayList<>();
        List<Area> merged = mergedByRow.getOrDefault(row, List.of());
        for (Area area : merged) {
            addShown(slots, area, sheet.cell(area.firstRow(), area.firstColumn()));
        }
        for (Cell cell : sheet.row(row)) {
            int column = cell.address().column();
            if (!cell.isBlank() && sheet.findMerged(row, column).isEmpty()) {
                slots.add(slot(new Area(row, column, row, column), cell));
            }
        }
        slots.sort(Comparator.comparingInt(Slot::firstColumn));
        return List.copyOf(slots);
    }

    private static void addShown(List<Slot> slots, Area area, Cell cell) {
        if (!cell.isBlank()) {
            slots.add(slot(area, cell));
        }
    }

    private static Slot slot(Area area, Cell cell) {
        return new Slot(area, cell, HeaderText.of(cell.shown()));
    }
}
