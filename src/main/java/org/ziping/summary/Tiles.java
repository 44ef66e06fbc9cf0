package org.ziping.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziping.model.Attainments;
import org.ziping.model.FromCell;
import org.ziping.model.Grade;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;

/**
 * The figures of the headline: total, rating and execution rate; of a form without points how many targets were reached.
 *
 * @param card the scorecard
 * @param figures how numbers become entries
 */
record Tiles(Scorecard card, Figures figures) {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    /**
     * @param rows those of the card that have a weight
     */
    List<Tile> scored(List<ScoredRow> rows) {
        return List.of(total(rows), rating(rows), rate());
    }

    List<Tile> unscored(Attainments attained) {
        return List.of(attained(attained), Tile.words("总分和等级", Grade.Unscored.TITLE, "表中没有分值和得分列"), rate());
    }

    private static Tile attained(Attainments attained) {
        String unclear = attained.unclear() == 0 ? "" : "，需人工判断" + attained.unclear() + "个";
        String note = "完成" + attained.met() + "个，共" + attained.all() + "个；未完成" + attained.missed() + "个" + unclear;
        return attained.share()
                .map(share -> new Tile("指标完成率", Look.TILE_RATE, Entry.figure(share.fraction()), note))
                .orElseGet(() -> Tile.none("指标完成率", note));
    }

    private Tile total(List<ScoredRow> rows) {
        return card.total()
                .map(total -> new Tile(
                        "自评总分",
                        Look.TILE_POINTS,
                        figures.at(card.form().closing().total(), total.value()),
                        totalNote(rows, total)))
                .orElseGet(() -> Tile.none("自评总分", "有问题待处理，总分未计"));
    }

    private static String totalNote(List<ScoredRow> rows, Points total) {
        Points whole = Points.sum(rows.stream()
                .flatMap(row -> row.weight().number().stream())
                .map(Points::new)
                .toList());
        return "满分" + whole + "分，失"
                + new Points(whole.value().subtract(total.value()).max(BigDecimal.ZERO)) + "分";
    }

    private Tile rating(List<ScoredRow> rows) {
        return card.rating()
                .map(Rating::label)
                .map(label -> Tile.words("评价等级", label, worst(rows)))
                .orElseGet(() -> Tile.none("评价等级", worst(rows)));
    }

    private String worst(List<ScoredRow> rows) {
        return rows.stream()
                .filter(row -> row.lost().filter(lost -> lost.signum() > 0).isPresent())
                .max(Comparator.comparing(row -> row.lost().orElse(BigDecimal.ZERO)))
                .map(row -> "失分最多：" + row.listed().name() + "（失"
                        + new Points(row.lost().orElseThrow()) + "分）")
                .orElse(card.total().isPresent() ? "各项均得满分" : "");
    }

    private Tile rate() {
        FromCell<?> place = card.form()
                .budget()
                .total()
                .<FromCell<?>>map(row -> row.marks().rate())
                .orElse(FromCell.absent());
        return card.budget()
                .rate()
                .map(Ratio::fraction)
                .map(rate -> new Tile("预算执行率", Look.TILE_RATE, figures.at(place, rate), moneyNote()))
                .orElseGet(() -> Tile.none("预算执行率", moneyNote()));
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
