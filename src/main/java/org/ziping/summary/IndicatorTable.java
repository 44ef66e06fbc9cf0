package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;
import org.ziping.summary.page.TextSize;

/**
 * All rows that have a weight, with their figures and why they are what they are.
 *
 * @param first the line of its caption, counted from 0
 * @param rows the rows from top to bottom
 * @param isComplete whether every row has its score, so that they may be added
 */
record IndicatorTable(int first, List<ScoredRow> rows, boolean isComplete) {

    private static final double WIDEST_CHART_NAME = 26;

    /** The same table beginning on another line. */
    IndicatorTable at(int line) {
        return new IndicatorTable(line, rows, isComplete);
    }

    /** The line of the head. */
    int head() {
        return first + 1;
    }

    /** The line of a row. */
    int line(int row) {
        return first + 2 + row;
    }

    void addTo(Page.Builder page) {
        Listed.open(
                page,
                "指标得分明细",
                Slot.words(Columns.WEIGHT, Look.HEAD, "分值"),
                Slot.words(Columns.SCORE, Look.HEAD, "得分"),
                Slot.words(Columns.RATE, Look.HEAD, "得分率"),
                Slot.words(Columns.COMPLETION, Look.HEAD, "完成率"),
                Slot.words(Columns.BASIS, Look.HEAD, "得分说明").over(Columns.BASIS_SPAN),
                Slot.words(Columns.CHART_NAME, Look.CHART_NAME, "图中简称"));
        for (int row = 0; row < rows.size(); row++) {
            page.line(Listed.LINE, slots(row, rows.get(row)));
        }
        if (!rows.isEmpty()) {
            page.bar(new Area(line(0), Columns.RATE, line(rows.size() - 1), Columns.RATE));
        }
        page.line(Listed.LINE + 2, sums());
    }

    private List<Slot> slots(int number, ScoredRow row) {
        Entry rate = Cells.scoreRate(line(number), row.weight(), row.score());
        String chartName = TextSize.shortened(row.listed().name(), WIDEST_CHART_NAME);
        return row.listed()
                .slots(
                        number + 1,
                        Cells.figure(Columns.WEIGHT, Look.POINTS, row.weight()),
                        Cells.figure(Columns.SCORE, Look.POINTS, row.score()),
                        Cells.figure(Columns.RATE, Look.RATE, rate),
                        Cells.figure(Columns.COMPLETION, Look.RATE, row.completion()),
                        Slot.words(Columns.BASIS, Look.WORDS, row.basis()).over(Columns.BASIS_SPAN),
                        Slot.words(Columns.CHART_NAME, Look.CHART_NAME, chartName));
    }

    private List<Slot> sums() {
        int line = line(rows.size());
        Entry weight = sum(Columns.WEIGHT, ScoredRow::weight);
        Entry score = isComplete ? sum(Columns.SCORE, ScoredRow::score) : Entry.NOTHING;
        return List.of(
                Slot.words(0, Look.SUM_WORDS, "合计").over(Columns.WEIGHT),
                Cells.figure(Columns.WEIGHT, Look.SUM_POINTS, weight),
                Cells.figure(Columns.SCORE, Look.SUM_POINTS, score),
                Cells.figure(Columns.RATE, Look.SUM_RATE, Cells.scoreRate(line, weight, score)),
                Slot.of(Columns.COMPLETION, Look.SUM_WORDS, Entry.NOTHING),
                Slot.words(Columns.BASIS, Look.SUM_WORDS, isComplete ? "" : "有指标尚无得分，未计总分")
                        .over(Columns.BASIS_SPAN));
    }

    private Entry sum(int column, Function<ScoredRow, Entry> figure) {
        BigDecimal sum = rows.stream()
                .flatMap(row -> figure.apply(row).number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rows.isEmpty()) {
            return new Entry.Figure(sum);
        }
        String range = Columns.cell(column, line(0)) + ":" + Columns.cell(column, line(rows.size() - 1));
        return new Entry.Live("SUM(" + range + ")", sum);
    }
}
