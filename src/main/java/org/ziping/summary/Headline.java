package org.ziping.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * Who, when, and the three figures that count.
 *
 * @param card the scorecard
 * @param rows its rows that have a weight
 * @param around where the figures can be found, and what other sheets there are
 */
record Headline(Scorecard card, List<ScoredRow> rows, Surroundings around) {

    private static final int FIRST = 0;
    private static final int SECOND = Columns.WEIGHT;
    private static final int THIRD = Columns.BASIS;
    private static final String NONE = "—";
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    /** Title, subtitle, gap, three lines of tiles, gap. */
    int lines() {
        return 7;
    }

    void addTo(Page.Builder page) {
        page.line(34, Slot.words(0, Look.TITLE, title()).over(Columns.ALL)).freeze();
        List<Slot> second = new ArrayList<>();
        second.add(Slot.words(0, Look.SUBTITLE, subtitle()).over(Columns.BASIS));
        second.addAll(around.ways(Columns.LAST - 2, Columns.LAST - 1, Columns.LAST));
        page.line(20, second);
        page.gap(6);
        page.line(
                22,
                tile(FIRST, Look.TILE_LABEL, "自评总分"),
                tile(SECOND, Look.TILE_LABEL, "评价等级"),
                tile(THIRD, Look.TILE_LABEL, "预算执行率"));
        page.line(
                40,
                total(),
                tile(SECOND, Look.TILE_WORD, card.rating().map(Rating::label).orElse(NONE)),
                rate());
        page.line(
                24,
                tile(FIRST, Look.TILE_NOTE, totalNote()),
                tile(SECOND, Look.TILE_NOTE, worst()),
                tile(THIRD, Look.TILE_NOTE, moneyNote()));
        page.gap(8);
    }

    private String title() {
        Heading heading = card.form().heading();
        FromCell<String> name = card.form().kind() == FormKind.WHOLE_UNIT ? heading.unit() : heading.project();
        return name.find().or(() -> heading.unit().find()).orElse("（表中未写名称）");
    }

    private String subtitle() {
        Heading heading = card.form().heading();
        StringBuilder words = new StringBuilder();
        heading.year().find().ifPresent(year -> words.append(year).append("年度"));
        words.append(card.form().kind().title()).append("绩效自评汇总");
        if (card.form().kind() != FormKind.WHOLE_UNIT) {
            heading.unit().find().ifPresent(unit -> words.append("　实施单位：").append(unit));
        }
        heading.department()
                .find()
                .ifPresent(department -> words.append("　主管部门：").append(department));
        return words.toString();
    }

    private static Slot tile(int column, Look look, Entry entry) {
        int next = column == FIRST ? SECOND : column == SECOND ? THIRD : Columns.ALL;
        return Slot.of(column, look, entry).over(next - column);
    }

    private static Slot tile(int column, Look look, String words) {
        return tile(column, look, Entry.words(words));
    }

    private Slot total() {
        return card.total()
                .map(Points::value)
                .map(total -> tile(
                        FIRST,
                        Look.TILE_POINTS,
                        new Figures(around.cells()).at(card.form().closing().total(), total)))
                .orElseGet(() -> tile(FIRST, Look.TILE_WORD, NONE));
    }

    private Slot rate() {
        FromCell<?> place = card.form()
                .budget()
                .total()
                .<FromCell<?>>map(row -> row.marks().rate())
                .orElse(FromCell.absent());
        return card.budget()
                .rate()
                .map(Ratio::fraction)
                .map(rate -> tile(THIRD, Look.TILE_RATE, new Figures(around.cells()).at(place, rate)))
                .orElseGet(() -> tile(THIRD, Look.TILE_WORD, NONE));
    }

    private String totalNote() {
        Points whole = Points.sum(rows.stream()
                .flatMap(row -> row.weight().number().stream())
                .map(Points::new)
                .toList());
        return card.total()
                .map(total -> "满分" + whole + "分，失"
                        + new Points(whole.value().subtract(total.value()).max(BigDecimal.ZERO)) + "分")
                .orElse("有问题待处理，总分未计");
    }

    private String worst() {
        return rows.stream()
                .filter(row -> row.lost().filter(lost -> lost.signum() > 0).isPresent())
                .max(Comparator.comparing(row -> row.lost().orElse(BigDecimal.ZERO)))
                .map(row -> "失分最多：" + row.name() + "（失" + new Points(row.lost().orElseThrow()) + "分）")
                .orElse(card.total().isPresent() ? "各项均得满分" : "");
    }

    private String moneyNote() {
        Optional<MoneyRow> total = card.form().budget().total();
        String unit = card.form().budget().unit().word();
        return total.flatMap(row -> row.adjusted()
                        .find()
                        .flatMap(adjusted -> row.executed()
                                .find()
                                .map(executed -> "全年预算" + plain(adjusted) + unit + "，执行" + plain(executed) + unit)))
                .orElse("表中没有资金信息");
    }

    private static String plain(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0.00", SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }
}
