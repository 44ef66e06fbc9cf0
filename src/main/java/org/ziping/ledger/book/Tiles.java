package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Ratio;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/** The four figures that count, large. */
final class Tiles {

    private static final String NONE = "—";
    private static final int[] EDGES = {0, 3, 6, 10, Columns.END};

    private final Statistics statistics;

    Tiles(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * One of them.
     *
     * @param label above
     * @param look of the number
     * @param number a dash if there is none
     * @param note below
     */
    private record Tile(String label, Look look, Optional<BigDecimal> number, String note) {}

    void addTo(Page.Builder page) {
        List<Tile> tiles = List.of(forms(), average(), best(), execution());
        List<Slot> labels = new ArrayList<>();
        List<Slot> numbers = new ArrayList<>();
        List<Slot> notes = new ArrayList<>();
        for (int tile = 0; tile < tiles.size(); tile++) {
            int column = EDGES[tile];
            int span = EDGES[tile + 1] - column;
            Tile told = tiles.get(tile);
            labels.add(Slot.words(column, Look.TILE_LABEL, told.label()).over(span));
            numbers.add(told.number()
                    .map(number -> Slot.of(column, told.look(), Entry.figure(number)))
                    .orElseGet(() -> Slot.words(column, Look.TILE_WORD, NONE))
                    .over(span));
            notes.add(Slot.words(column, Look.TILE_NOTE, told.note()).over(span));
        }
        page.line(22, labels).line(40, numbers).line(24, notes).gap(8);
    }

    private Tile forms() {
        String unscored = statistics.unscored() == 0 ? "" : "，" + Grade.Unscored.TITLE + statistics.unscored();
        return new Tile(
                "自评表（张）",
                Look.TILE_COUNT,
                Optional.of(BigDecimal.valueOf(statistics.forms())),
                "有总分" + statistics.totals().count() + unscored + "，退回待改" + statistics.withheld() + "；失败文件"
                        + statistics.failures());
    }

    private Tile average() {
        String median = statistics.totals().median().map(value -> "中位数" + value).orElse(noTotal());
        return new Tile("平均分", Look.TILE_POINTS, statistics.totals().average(), median);
    }

    private Tile best() {
        Optional<Map.Entry<String, ScoreSeries>> first = statistics.ratings().stream()
                .filter(rating -> !rating.getKey().isBlank())
                .findFirst();
        int all = statistics.totals().count();
        return new Tile(
                first.map(rating -> "“" + rating.getKey() + "”占比").orElse("等级占比"),
                Look.TILE_RATE,
                first.flatMap(rating -> Figures.share(rating.getValue().count(), all)),
                first.map(rating -> rating.getValue().count() + "张，共" + all + "张有总分")
                        .orElse(noTotal()));
    }

    /** Of the whole units where there are such forms; projects would be counted twice. */
    private Tile execution() {
        Optional<Map.Entry<FormKind, Spent>> first = statistics.money().entrySet().stream()
                .filter(kind -> kind.getValue().rate().isPresent())
                .findFirst();
        return new Tile(
                first.map(kind -> "预算执行率（" + kind.getKey().title() + "）").orElse("预算执行率"),
                Look.TILE_RATE,
                first.flatMap(kind -> kind.getValue().rate()).map(Ratio::rounded),
                first.map(kind -> note(kind.getValue()))
                        .orElse(statistics.forms() == statistics.withheld() ? noTotal() : "表中没有资金信息"));
    }

    private String noTotal() {
        return statistics.unscored() == 0 ? "还没有总分" : "完成的表都不计分";
    }

    private static String note(Spent spent) {
        return String.format("全年预算%,.2f万元，执行%,.2f万元", spent.adjusted(), spent.executed());
    }
}
