package org.ziping.ledger.book;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.FigureChart;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Placement;
import org.ziping.summary.page.Slot;

/** The years against each other, where there are several. */
final class YearTable {

    private static final int AVERAGE = 2;
    private static final int CHART_LINES = 8;

    private final Years years;

    YearTable(Years years) {
        this.years = years;
    }

    void addTo(Page.Builder page) {
        if (years.names().size() < 2) {
            return;
        }
        Block block = block();
        page.keepTogether(Math.max(block.height(), CHART_LINES * Block.HEIGHT));
        int first = page.next();
        Block.add(page, List.of(block));
        for (int line = page.next(); line < first + CHART_LINES; line++) {
            page.gap(20);
        }
        Area names = block.cells(first, 0);
        FigureChart chart = new FigureChart("各年度平均分", Block.head(first), names, AVERAGE, FigureChart.Style.POINTS);
        page.chart(new Placement(chart, new Area(first, Columns.RIGHT, first + CHART_LINES - 2, Columns.END - 1)));
    }

    private Block block() {
        List<Slot> heads = new ArrayList<>(Figures.heads(0, "年度", "张数", "平均分", "中位数"));
        heads.add(Slot.words(3 + 1, Look.HEAD, "与上年可比").over(2));
        heads.addAll(Figures.heads(Columns.MIDDLE + 1, "上升", "下降"));
        List<List<Slot>> rows = new ArrayList<>();
        years.names().forEach(year -> rows.add(row(year)));
        return new Block("各年度", Columns.LEFT, heads, rows);
    }

    private List<Slot> row(String year) {
        ScoreSeries totals = years.series(year);
        Years.Comparison comparison = years.comparison(year);
        return List.of(
                Slot.words(0, Look.CENTRED, year),
                Figures.count(1, totals.count()),
                Figures.of(AVERAGE, Look.POINTS, totals.average()),
                Figures.of(3, Look.POINTS, totals.median()),
                Figures.count(4, comparison.comparable()).over(2),
                Figures.count(Columns.MIDDLE + 1, comparison.better()),
                Figures.count(Columns.MIDDLE + 2, comparison.worse()));
    }
}
