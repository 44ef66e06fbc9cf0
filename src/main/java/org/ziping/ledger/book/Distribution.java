package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.FigureChart;
import org.ziping.summary.chart.MoneyChart;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Placement;
import org.ziping.summary.page.Slot;

/** How ratings, totals and money are distributed: three charts, below them the tables they show. */
final class Distribution {

    private static final int CHART_LINES = 13;
    private static final double CHART_LINE = 18;
    private static final int COUNT = 1;

    private final Statistics statistics;

    Distribution(Statistics statistics) {
        this.statistics = statistics;
    }

    void addTo(Page.Builder page) {
        int charts = roomForCharts(page);
        int first = page.next();
        Block ratings = ratings();
        Block bands = bands();
        Block money = money();
        Block.add(page, List.of(ratings, bands, money));
        if (!ratings.rows().isEmpty()) {
            place(page, charts, Columns.LEFT, counts("等级分布（张）", first, ratings, Columns.LEFT));
            place(page, charts, Columns.MIDDLE, counts("分数段分布（张）", first, bands, Columns.MIDDLE));
        }
        if (!money.rows().isEmpty()) {
            place(page, charts, Columns.RIGHT, spent(first, money));
        }
    }

    private static int roomForCharts(Page.Builder page) {
        int charts = page.next();
        for (int line = 0; line < CHART_LINES; line++) {
            page.gap(CHART_LINE);
        }
        page.gap(8);
        return charts;
    }

    private static FigureChart counts(String title, int first, Block block, int column) {
        Area names = block.cells(first, column);
        return new FigureChart(title, Block.head(first), names, column + COUNT, FigureChart.Style.COUNTS);
    }

    private static MoneyChart spent(int first, Block money) {
        List<Integer> amounts = List.of(Columns.RIGHT + 1, Columns.RIGHT + 2, Columns.RIGHT + 3);
        return new MoneyChart("预算与执行（万元）", Block.head(first), money.cells(first, Columns.RIGHT), amounts);
    }

    private static void place(Page.Builder page, int line, int column, Drawing drawing) {
        int last = column == Columns.LEFT
                ? Columns.MIDDLE - 2
                : column == Columns.MIDDLE ? Columns.RIGHT - 2 : Columns.END - 1;
        page.chart(new Placement(drawing, new Area(line, column, line + CHART_LINES - 1, last)));
    }

    private Block ratings() {
        List<List<Slot>> rows = new ArrayList<>();
        statistics
                .ratings()
                .forEach(rating -> rows.add(List.of(
                        Slot.words(0, Look.CENTRED, rating.getKey().isBlank() ? "未定" : rating.getKey()),
                        Figures.count(1, rating.getValue().count()),
                        Figures.share(
                                2,
                                rating.getValue().count(),
                                statistics.totals().count()),
                        Figures.of(3, Look.POINTS, rating.getValue().average()))));
        return new Block("评价等级", Columns.LEFT, Figures.heads(Columns.LEFT, "等级", "张数", "占比", "平均分"), rows);
    }

    private Block bands() {
        ScoreSeries totals = statistics.totals();
        List<List<Slot>> rows = new ArrayList<>();
        for (Band band : totals.count() == 0 ? List.<Band>of() : Band.ALL) {
            int count = totals.between(band.from(), band.below());
            rows.add(List.of(
                    Slot.words(Columns.MIDDLE, Look.CENTRED, band.title()),
                    Figures.count(Columns.MIDDLE + 1, count),
                    Figures.share(Columns.MIDDLE + 2, count, totals.count())));
        }
        return new Block("分数段", Columns.MIDDLE, Figures.heads(Columns.MIDDLE, "分数段（分）", "张数", "占比"), rows);
    }

    private Block money() {
        List<List<Slot>> rows = new ArrayList<>();
        statistics
                .money()
                .forEach((kind, spent) -> rows.add(List.of(
                        Slot.words(Columns.RIGHT, Look.CENTRED, kind.title()),
                        Slot.of(Columns.RIGHT + 1, Look.MONEY, Entry.figure(spent.initial())),
                        Slot.of(Columns.RIGHT + 2, Look.MONEY, Entry.figure(spent.adjusted())),
                        Slot.of(Columns.RIGHT + 3, Look.MONEY, Entry.figure(spent.executed())),
                        Figures.of(Columns.RIGHT + 4, Look.RATE, rate(spent)))));
        return new Block(
                "预算与执行（万元）",
                Columns.RIGHT,
                Figures.heads(Columns.RIGHT, "自评类型", "年初预算数", "全年预算数", "全年执行数", "执行率"),
                rows);
    }

    private static Optional<BigDecimal> rate(Spent spent) {
        return spent.rate().map(Ratio::rounded);
    }
}
