package org.ziping.ledger.book;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.Severity;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.FigureChart;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Placement;
import org.ziping.summary.page.Slot;

/** The mistakes made most often. */
final class FindingBlock {

    private static final int MOST = 8;
    private static final int NAME = 1;
    private static final int SPAN = 5;
    private static final int TIMES = Columns.MIDDLE + 1;
    private static final int LEAST_LINES = 9;

    private final CommonFindings findings;

    FindingBlock(CommonFindings findings) {
        this.findings = findings;
    }

    void addTo(Page.Builder page) {
        if (findings.all() == 0) {
            return;
        }
        Block block = block();
        page.keepTogether(block.height());
        int first = page.next();
        Block.add(page, List.of(block));
        for (int line = page.next(); line < first + LEAST_LINES; line++) {
            page.gap(20);
        }
        FigureChart chart = new FigureChart(
                "最常见的问题（次）", Block.head(first), block.cells(first, NAME), TIMES, FigureChart.Style.LYING_COUNTS);
        page.chart(new Placement(chart, new Area(first, Columns.RIGHT, page.next() - 2, Columns.END - 1)));
    }

    private Block block() {
        List<Slot> heads = List.of(
                Slot.words(0, Look.HEAD, "程度"),
                Slot.words(NAME, Look.HEAD, "问题").over(SPAN),
                Slot.words(TIMES, Look.HEAD, "次数"),
                Slot.words(TIMES + 1, Look.HEAD, "涉及文件"));
        List<List<Slot>> rows = new ArrayList<>();
        for (CommonFindings.Counted kind : findings.first(MOST)) {
            rows.add(List.of(
                    Slot.words(0, look(kind.severity()), kind.severity().title()),
                    Slot.words(NAME, Look.WORDS, kind.title()).over(SPAN),
                    Figures.count(TIMES, kind.times()),
                    Figures.count(TIMES + 1, kind.files())));
        }
        return new Block("最常见的问题（共" + findings.all() + "个）", Columns.LEFT, heads, rows);
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case NOTE -> Look.NOTE;
        };
    }
}
