package org.ziping.form.writeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ziping.model.grid.CellAddress;

/** Writes a total as the sum of its cells: SUM(H8,J16:J22). */
final class TotalFormula {

    private TotalFormula() {}

    /** The formula over these cells of one sheet, cells below each other joined to ranges. */
    static String of(Set<CellAddress> cells) {
        return "SUM(" + String.join(",", ranges(new ArrayList<>(cells))) + ")";
    }

    private static List<String> ranges(List<CellAddress> cells) {
        cells.sort(Comparator.comparingInt(CellAddress::column).thenComparingInt(CellAddress::row));
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= cells.size(); at++) {
            boolean goesOn = at < cells.size()
                    && cells.get(at).column() == cells.get(at - 1).column()
                    && cells.get(at).row() == cells.get(at - 1).row() + 1;
            if (!goesOn) {
                String first = cells.get(from).a1();
                ranges.add(
                        from == at - 1 ? first : first + ":" + cells.get(at - 1).a1());
                from = at;
            }
        }
        return ranges;
    }
}
