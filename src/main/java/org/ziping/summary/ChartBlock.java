package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.RateChart;
import org.ziping.summary.chart.ScoreChart;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Placement;

/**
 * The charts below the headline. Up to twenty rows: the scores on the left, the others on the right. More: the
 * scores dealt out to several charts, two side by side, below the others.
 *
 * @param first the first line it covers, counted from 0
 * @param rows how many rows have a weight
 * @param money whether there is any, and where it stands
 */
record ChartBlock(int first, int rows, MoneyTable money) {

    private static final int MOST_PER_CHART = 20;
    private static final double LINE = 18;
    private static final int FEW_ROWS = 5;
    private static final int LOW = 14;
    private static final int HIGH = 19;
    /** Where the charts beside the scores begin. */
    private static final int SIDE = Columns.COMPLETION;
    /** Where the right one of two equal halves begins. */
    private static final int MIDDLE = Columns.RATE;

    /** The lines it takes with the gap below; none if there is nothing to draw. */
    int lines() {
        return rows == 0 ? 0 : height() + 1;
    }

    private int height() {
        if (rows <= MOST_PER_CHART) {
            return rows <= FEW_ROWS ? LOW : HIGH;
        }
        return LOW + (scoreCharts() + 1) / 2 * HIGH;
    }

    private int scoreCharts() {
        return (rows + MOST_PER_CHART - 1) / MOST_PER_CHART;
    }

    /** Dealt out evenly, so that the last chart does not hold a single row. */
    private int rowsPerChart() {
        return (rows + scoreCharts() - 1) / scoreCharts();
    }

    /** The empty lines that the charts cover. */
    void addTo(Page.Builder page) {
        if (rows == 0) {
            return;
        }
        for (int line = 0; line < height(); line++) {
            if (rows > MOST_PER_CHART && line >= LOW && (line - LOW) % HIGH == 0) {
                page.keepTogether(HIGH * LINE);
            }
            page.gap(LINE);
        }
        page.gap(8);
    }

    /** Lays the charts over those lines. */
    void draw(Page.Builder page, IndicatorTable indicators, LevelTable levels) {
        if (rows == 0) {
            return;
        }
        placements(indicators, levels).forEach(page::chart);
    }

    private List<Placement> placements(IndicatorTable indicators, LevelTable levels) {
        return rows <= MOST_PER_CHART ? oneOfEach(indicators, levels) : severalOfScores(indicators, levels);
    }

    private List<Placement> oneOfEach(IndicatorTable indicators, LevelTable levels) {
        List<Placement> placements = new ArrayList<>();
        int half = money.isEmpty() ? height() : (height() + 1) / 2;
        placements.add(new Placement(scores(indicators, 0), area(0, height(), 0, SIDE)));
        placements.add(new Placement(rates(levels), area(0, half, SIDE, Columns.ALL)));
        if (!money.isEmpty()) {
            placements.add(new Placement(money.chart(), area(half, height(), SIDE, Columns.ALL)));
        }
        return placements;
    }

    private List<Placement> severalOfScores(IndicatorTable indicators, LevelTable levels) {
        List<Placement> placements = new ArrayList<>();
        int middle = money.isEmpty() ? Columns.ALL : MIDDLE;
        placements.add(new Placement(rates(levels), area(0, LOW, 0, middle)));
        if (!money.isEmpty()) {
            placements.add(new Placement(money.chart(), area(0, LOW, MIDDLE, Columns.ALL)));
        }
        for (int part = 0; part < scoreCharts(); part++) {
            placements.add(new Placement(scores(indicators, part), dealtOut(part)));
        }
        return placements;
    }

    /** Two charts side by side, the next two below them. */
    private Area dealtOut(int part) {
        int top = LOW + part / 2 * HIGH;
        boolean isLeft = part % 2 == 0;
        return area(top, top + HIGH, isLeft ? 0 : MIDDLE, isLeft ? MIDDLE : Columns.ALL);
    }

    private Area area(int top, int bottom, int left, int right) {
        return new Area(first + top, left, first + bottom - 1, right - 1);
    }

    private ScoreChart scores(IndicatorTable table, int part) {
        int from = part * rowsPerChart();
        int to = Math.min(rows, from + rowsPerChart()) - 1;
        String title = rows <= MOST_PER_CHART ? "各指标分值与得分" : "各指标分值与得分（第" + (from + 1) + "至" + (to + 1) + "项）";
        Area names = new Area(table.line(from), Columns.CHART_NAME, table.line(to), Columns.CHART_NAME);
        return new ScoreChart(title, table.head(), names, Columns.WEIGHT);
    }

    private static RateChart rates(LevelTable table) {
        Area names = new Area(table.head() + 1, 0, table.head() + table.size(), 0);
        return new RateChart("各类指标得分率", table.head(), names, LevelTable.RATE);
    }
}
