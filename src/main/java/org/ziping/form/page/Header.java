package org.ziping.form.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The header of a block: one to three rows, and the columns they name.
 *
 * @param top its first row
 * @param bottom its last row
 * @param columns from left to right, those with a blank header among them
 */
public record Header(int top, int bottom, List<HeaderColumn> columns) {

    public Header {
        columns = List.copyOf(columns);
    }

    /**
     * The header in these rows.
     *
     * @param end the row after the last that its columns reach to
     */
    public static Header of(Page page, HeaderSpan span, int end) {
        int last = lastColumn(page, span, end);
        List<HeaderColumn> columns = new ArrayList<>();
        for (int column = firstColumn(page, span, end); column <= last; column++) {
            List<Slot> path = path(page, span, column);
            HeaderColumn before = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (before != null && !path.isEmpty() && isSame(before.path(), path)) {
                columns.set(columns.size() - 1, widened(before, column));
            } else {
                Slot headed = path.isEmpty() ? page.at(span.bottom(), column) : path.get(path.size() - 1);
                columns.add(new HeaderColumn(column, column, path, headed.cell()));
            }
        }
        return new Header(span.top(), span.bottom(), columns);
    }

    private static HeaderColumn widened(HeaderColumn column, int last) {
        return new HeaderColumn(column.first(), last, column.path(), column.header());
    }

    private static boolean isSame(List<Slot> one, List<Slot> other) {
        return one.size() == other.size() && one.get(one.size() - 1).isSame(other.get(other.size() - 1));
    }

    /**
     * The header cells over a column. A cell that reaches far down beside the block is no header; where a merged one was split and
     * its words filled into each part, they are said once.
     */
    private static List<Slot> path(Page page, HeaderSpan span, int column) {
        List<Slot> path = new ArrayList<>();
        for (int row = span.top(); row <= span.named(); row++) {
            Slot slot = page.at(row, column);
            boolean seen = !path.isEmpty() && path.get(path.size() - 1).text().equals(slot.text());
            if (!slot.isBlank() && !seen && !span.isBeside(slot)) {
                path.add(slot);
            }
        }
        return path;
    }

    private static int firstColumn(Page page, HeaderSpan span, int end) {
        int first = Integer.MAX_VALUE;
        for (int row = span.top(); row < end; row++) {
            for (Slot slot : page.line(row)) {
                if (!span.isBeside(slot)) {
                    first = Math.min(first, slot.firstColumn());
                }
            }
        }
        return first;
    }

    /** The last column with a header, or with a value directly beside the last header. */
    private static int lastColumn(Page page, HeaderSpan span, int end) {
        int headed = -1;
        for (int row = span.top(); row <= span.bottom(); row++) {
            for (Slot slot : page.line(row)) {
                headed = Math.max(headed, slot.lastColumn());
            }
        }
        int last = headed;
        for (int row = span.bottom() + 1; row < end; row++) {
            for (Slot slot : page.line(row)) {
                last = slot.firstColumn() == headed + 1 ? Math.max(last, slot.firstColumn()) : last;
            }
        }
        return last;
    }
}
