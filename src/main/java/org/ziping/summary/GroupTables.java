package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * The table of levels and the table of money, side by side.
 *
 * @param levels on the left; what it says of each depends on what the form is assessed by
 * @param money on the right
 */
record GroupTables(Levels levels, MoneyTable money) {

    /** A table with a line per level-1 group. */
    interface Levels {

        int size();

        default List<Slot> caption() {
            return List.of(Slot.words(0, Look.SECTION, "按一级指标汇总"));
        }

        List<Slot> heads();

        /** The cells of each group, from top to bottom. */
        List<List<Slot>> rows();
    }

    private static final double LINE = 20;
    private static final double CAPTION = 26;
    private static final double HEAD = 22;
    private static final int KEPT = 10;

    private int size() {
        return Math.max(levels.size(), money.kinds().size());
    }

    /** Caption, head, rows and a gap. */
    int lines() {
        return size() + 3;
    }

    void addTo(Page.Builder page) {
        page.keepTogether(CAPTION + HEAD + LINE * Math.min(size(), KEPT));
        page.line(CAPTION, both(levels.caption(), money.caption()));
        page.line(HEAD, both(levels.heads(), money.heads()));
        List<List<Slot>> left = levels.rows();
        List<List<Slot>> right = money.rows();
        for (int row = 0; row < size(); row++) {
            page.line(LINE, both(at(row, left), at(row, right)));
        }
        page.gap(10);
    }

    private static List<Slot> at(int row, List<List<Slot>> rows) {
        return row < rows.size() ? rows.get(row) : List.of();
    }

    private static List<Slot> both(List<Slot> left, List<Slot> right) {
        List<Slot> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }
}
