package org.ziping.workbook.patch;

import java.util.HashMap;
import java.util.Map;
import org.ziping.model.grid.CellAddress;

/** How large the boxes of comments must be, measured in the columns and rows of their sheet. */
final class NoteBoxes {

    private static final int WIDTH = 280;
    private static final int MARGIN = 12;
    private static final int LINE = 18;
    private static final int WIDE = 13;
    private static final int NARROW = 7;
    private static final int FIRST_WIDE = 0x2E80;
    private static final int COLUMN = 64;
    private static final int ROW = 20;
    private static final int GAP = 12;

    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();

    NoteBoxes(String sheet) {
        Tags tags = new Tags(sheet);
        while (tags.next()) {
            if (tags.opens("col") && tags.find("max").isPresent()) {
                column(tags);
            } else if (tags.opens("row")) {
                row(tags);
            }
        }
    }

    private void column(Tags tags) {
        int last = Math.min(Integer.parseInt(tags.require("max")), CellAddress.COLUMNS);
        boolean hidden = tags.find("hidden")
                .filter(word -> word.equals("1") || word.equals("true"))
                .isPresent();
        int pixels = tags.find("width")
                .map(width -> (int) (Double.parseDouble(width) * NARROW))
                .orElse(COLUMN);
        for (int column = Integer.parseInt(tags.require("min")) - 1; column < last; column++) {
            columns.put(column, hidden ? 0 : pixels);
        }
    }

    private void row(Tags tags) {
        boolean hidden = tags.find("hidden")
                .filter(word -> word.equals("1") || word.equals("true"))
                .isPresent();
        if (hidden || tags.find("ht").isPresent()) {
            double points = tags.find("ht").map(Double::valueOf).orElse(0.0);
            tags.find("r").ifPresent(r -> rows.put(Integer.parseInt(r) - 1, hidden ? 0 : (int) (points * 4 / 3)));
        }
    }

    /** Where a box with these words beside a cell begins and ends, as the drawing says it. */
    String anchor(CellAddress cell, String words) {
        int left = Math.min(cell.column() + 1, CellAddress.COLUMNS - 1);
        int top = cell.row();
        int[] right = walk(columns, COLUMN, left, GAP + WIDTH, CellAddress.COLUMNS);
        int[] bottom = walk(rows, ROW, top, 2 + height(words), CellAddress.ROWS);
        return left + ", " + GAP + ", " + top + ", 2, " + right[0] + ", " + right[1] + ", " + bottom[0] + ", "
                + bottom[1];
    }

    private static int[] walk(Map<Integer, Integer> sizes, int usual, int from, int pixels, int limit) {
        int at = from;
        int rest = pixels;
        while (at < limit - 1 && rest >= sizes.getOrDefault(at, usual)) {
            rest -= sizes.getOrDefault(at, usual);
            at++;
        }
        return new int[] {at, rest};
    }

    private static int height(String words) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            int width = line.chars().map(c -> c >= FIRST_WIDE ? WIDE : NARROW).sum();
            lines += 1 + width / (WIDTH - MARGIN);
        }
        return lines * LINE + MARGIN;
    }
}
