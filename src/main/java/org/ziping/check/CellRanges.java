package org.ziping.check;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.ziping.model.Finding;
import org.ziping.model.grid.CellAddress;

/** Cells of one sheet as a sentence names them: those below each other as one stretch, G10～G14、G20. */
final class CellRanges {

    private static final Comparator<CellAddress> DOWN_THE_COLUMNS =
            Comparator.comparingInt(CellAddress::column).thenComparingInt(CellAddress::row);

    private CellRanges() {}

    /** The cells of findings that have one. */
    static String of(List<Finding> findings) {
        List<CellAddress> sorted = findings.stream()
                .flatMap(finding -> finding.cell().stream())
                .distinct()
                .sorted(DOWN_THE_COLUMNS)
                .toList();
        StringJoiner named = new StringJoiner("、");
        for (int at = 0; at < sorted.size(); ) {
            int last = endOfStretch(sorted, at);
            String first = sorted.get(at).a1();
            named.add(last == at ? first : first + "～" + sorted.get(last).a1());
            at = last + 1;
        }
        return named.toString();
    }

    private static int endOfStretch(List<CellAddress> cells, int first) {
        int last = first;
        while (last + 1 < cells.size() && isBelow(cells.get(last), cells.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isBelow(CellAddress upper, CellAddress lower) {
        return upper.column() == lower.column() && upper.row() + 1 == lower.row();
    }
}
