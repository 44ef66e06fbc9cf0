package org.ziping.ledger.book;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * A table on 总览 with its caption, beside others.
 *
 * @param caption above it
 * @param column its first column
 * @param heads its head
 * @param rows below, each from left to right
 */
record Block(String caption, int column, List<Slot> heads, List<List<Slot>> rows) {

    static final double HEIGHT = 20;
    /** The lines of caption and head. */
    private static final int ABOVE = 2;

    Block {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The line of the head of blocks that begin at a line. */
    static int head(int first) {
        return first + 1;
    }

    /** The cells of a column of the rows of blocks that begin at a line; there must be rows. */
    Area cells(int first, int column) {
        return new Area(first + ABOVE, column, first + ABOVE + rows.size() - 1, column);
    }

    /** How many points it takes. */
    double height() {
        return (rows.size() + ABOVE) * HEIGHT;
    }

    /** Adds blocks side by side, and a gap; blocks without rows are left out. */
    static void add(Page.Builder page, List<Block> blocks) {
        List<Block> shown =
                blocks.stream().filter(block -> !block.rows.isEmpty()).toList();
        int lines = shown.stream()
                .mapToInt(block -> block.rows.size() + ABOVE)
                .max()
                .orElse(0);
        for (int line = 0; line < lines; line++) {
            List<Slot> slots = new ArrayList<>();
            for (Block block : shown) {
                slots.addAll(block.line(line));
            }
            page.line(HEIGHT, slots);
        }
        page.gap(10);
    }

    private List<Slot> line(int number) {
        if (number == 0) {
            return List.of(Slot.words(column, Look.SECTION, caption));
        }
        if (number == 1) {
            return heads;
        }
        return number - ABOVE < rows.size() ? rows.get(number - ABOVE) : List.of();
    }
}
