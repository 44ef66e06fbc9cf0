package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.List;

/** The looks that whole columns give to cells that are not there yet. */
final class ColumnStyles {

    private record Columns(int first, int last, int style) {}

    private final List<Columns> all = new ArrayList<>();

    /** Takes in the {@code col} element that the cursor stands on. */
    void read(Tags tags) {
        tags.find("style")
                .ifPresent(style -> all.add(new Columns(
                        Integer.parseInt(tags.require("min")) - 1,
                        Integer.parseInt(tags.require("max")) - 1,
                        Integer.parseInt(style))));
    }

    /** The look of a new cell in that column, 0 if nothing is said. */
    int of(int column) {
        return all.stream()
                .filter(one -> one.first() <= column && column <= one.last())
                .mapToInt(Columns::style)
                .findFirst()
                .orElse(0);
    }
}
