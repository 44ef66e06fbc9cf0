package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;

/**
 * What stands around a sheet of ours.
 *
 * @param cells what the cells of the form will hold
 * @param neighbours the names of the other sheets of ours in the same workbook
 */
record Surroundings(CompletedCells cells, List<String> neighbours) {

    Surroundings {
        neighbours = List.copyOf(neighbours);
    }

    boolean has(String sheet) {
        return neighbours.contains(sheet);
    }

    /** Links to the first neighbours, one in each of these columns, from the last one backwards. */
    List<Slot> ways(int... columns) {
        List<Slot> ways = new ArrayList<>();
        int shown = Math.min(columns.length, neighbours.size());
        for (int number = 0; number < shown; number++) {
            String name = neighbours.get(number);
            ways.add(Slot.words(columns[columns.length - shown + number], Look.BACK_LINK, "→ " + name)
                    .linkedTo(Optional.of(new CellAddress(name, 0, 0))));
        }
        return ways;
    }
}
