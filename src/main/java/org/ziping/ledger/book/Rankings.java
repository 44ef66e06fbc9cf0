package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;
import org.ziping.summary.page.TextSize;

/** The best and the worst forms, each leading to its row. */
final class Rankings {

    private static final int LEFT_SPAN = 5;
    private static final int RIGHT_SPAN = 2;
    private static final double LEFT_WIDEST = 54;
    private static final double RIGHT_WIDEST = 34;

    private final Statistics statistics;
    private final IntFunction<CellAddress> rows;

    /**
     * @param rows where the row of a form stands, by its number from 0
     */
    Rankings(Statistics statistics, IntFunction<CellAddress> rows) {
        this.statistics = statistics;
        this.rows = rows;
    }

    void addTo(Page.Builder page) {
        Block best = block("得分最高", Columns.LEFT, statistics.best());
        page.keepTogether(best.height());
        Block.add(page, List.of(best, block("得分最低", Columns.RIGHT, statistics.worst())));
    }

    private Block block(String caption, int column, List<Ranking.Ranked> ranked) {
        int span = span(column);
        List<Slot> heads = List.of(
                Slot.words(column, Look.HEAD, "名次"),
                Slot.words(column + 1, Look.HEAD, "单位（项目）").over(span),
                Slot.words(column + 1 + span, Look.HEAD, "年度"),
                Slot.words(column + 2 + span, Look.HEAD, "总分"));
        List<List<Slot>> lines = new ArrayList<>();
        ranked.forEach(form -> lines.add(line(column, lines.size() + 1, form)));
        return new Block(caption, column, heads, lines);
    }

    private List<Slot> line(int column, int place, Ranking.Ranked form) {
        int span = span(column);
        double widest = column == Columns.LEFT ? LEFT_WIDEST : RIGHT_WIDEST;
        return List.of(
                Slot.of(column, Look.CENTRED, Entry.figure(BigDecimal.valueOf(place))),
                Slot.words(column + 1, Look.PLACE, TextSize.shortened(form.name(), widest))
                        .over(span)
                        .linkedTo(Optional.of(rows.apply(form.index()))),
                Slot.words(column + 1 + span, Look.CENTRED, form.year()),
                Slot.of(
                        column + 2 + span,
                        Look.POINTS,
                        Entry.figure(form.total().value())));
    }

    private static int span(int column) {
        return column == Columns.LEFT ? LEFT_SPAN : RIGHT_SPAN;
    }
}
