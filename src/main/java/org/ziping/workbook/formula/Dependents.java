package org.ziping.workbook.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;

/** Which formulas look at which cells, so that those behind a changed cell are found without asking all. */
final class Dependents {

    private static final int WIDE = 64;
    private static final int ALL_COLUMNS = -1;

    private record Watched(Area area, int formula) {}

    private final Map<Long, List<Integer>> byCell = new HashMap<>();
    private final Map<Long, List<Watched>> byColumn = new HashMap<>();

    /** Notes that the formula of that number looks at these cells. */
    void add(References.Reference reference, int formula) {
        Area area = reference.area();
        if (area.height() == 1 && area.width() == 1) {
            long place = place(reference.sheet(), area.firstRow(), area.firstColumn());
            byCell.computeIfAbsent(place, key -> new ArrayList<>(2)).add(formula);
            return;
        }
        Watched watched = new Watched(area, formula);
        if (area.width() > WIDE) {
            put(reference.sheet(), ALL_COLUMNS, watched);
            return;
        }
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            put(reference.sheet(), column, watched);
        }
    }

    private void put(int sheet, int column, Watched watched) {
        byColumn.computeIfAbsent(key(sheet, column), key -> new ArrayList<>(2)).add(watched);
    }

    /** The numbers of the formulas that look at this cell, some perhaps twice. */
    List<Integer> of(int sheet, CellAddress cell) {
        List<Integer> formulas =
                new ArrayList<>(byCell.getOrDefault(place(sheet, cell.row(), cell.column()), List.of()));
        collect(byColumn.get(key(sheet, cell.column())), cell, formulas);
        collect(byColumn.get(key(sheet, ALL_COLUMNS)), cell, formulas);
        return formulas;
    }

    private static void collect(List<Watched> watched, CellAddress cell, List<Integer> formulas) {
        if (watched != null) {
            for (Watched one : watched) {
                if (one.area.contains(cell.row(), cell.column())) {
                    formulas.add(one.formula);
                }
            }
        }
    }

    private static long place(int sheet, int row, int column) {
        return ((long) sheet * CellAddress.ROWS + row) * CellAddress.COLUMNS + column;
    }

    private static long key(int sheet, int column) {
        return (long) sheet << Integer.SIZE | column & 0xFFFF_FFFFL;
    }
}
