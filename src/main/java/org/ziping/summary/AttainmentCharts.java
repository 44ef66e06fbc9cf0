package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Placement;

/**
 * The charts of a form without points, side by side: how much of each group was met, how much of the money was spent, and the
 * money itself; what there is nothing of is left out.
 *
 * @param first the first line they cover, counted from 0
 */
record AttainmentCharts(int first, AttainmentTable levels, MoneyTable money) {

    /** The lines they take with the gap below. */
    static final int LINES = 15;

    private static final double LINE = 18;
    private static final int[] THREE = {0, Columns.WEIGHT, Columns.BASIS, Columns.ALL};
    private static final int[] TWO = {0, Columns.RATE, Columns.ALL};
    private static final int[] ONE = {0, Columns.ALL};

    void addTo(Page.Builder page) {
        for (int line = 1; line < LINES; line++) {
            page.gap(LINE);
        }
        page.gap(8);
        List<Drawing> drawings = drawings();
        int[] edges = drawings.size() == 1 ? ONE : drawings.size() == 2 ? TWO : THREE;
        for (int chart = 0; chart < drawings.size(); chart++) {
            Area area = new Area(first, edges[chart], first + LINES - 2, edges[chart + 1] - 1);
            page.chart(new Placement(drawings.get(chart), area));
        }
    }

    private List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(levels.chart());
        if (money.hasRate()) {
            drawings.add(money.rateChart());
        }
        if (!money.isEmpty()) {
            drawings.add(money.chart());
        }
        return drawings;
    }
}
