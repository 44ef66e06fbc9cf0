package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.chart.Palette;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** The charts of score against weight: as many as it takes to keep the names legible, evenly filled. */
final class ScoreBars {

    private static final int MOST = 15;
    private static final int LONGEST_NAME = 14;

    private record Row(String name, Optional<BigDecimal> weight, Optional<BigDecimal> score) {}

    private ScoreBars() {}

    static List<Bars> of(Scorecard card) {
        List<Row> rows = rows(card);
        int charts = (rows.size() + MOST - 1) / MOST;
        List<Bars> all = new ArrayList<>();
        for (int chart = 0; chart < charts; chart++) {
            int from = rows.size() * chart / charts;
            int to = rows.size() * (chart + 1) / charts;
            String part = charts == 1 ? "" : "（第" + (from + 1) + "至" + to + "项）";
            all.add(chart("各指标分值与得分" + part, rows.subList(from, to)));
        }
        return all;
    }

    private static Bars chart(String title, List<Row> rows) {
        return new Bars(
                title,
                rows.stream().map(Row::name).toList(),
                List.of(
                        new Bars.Series(
                                "分值",
                                Palette.PALE,
                                rows.stream().map(Row::weight).toList()),
                        new Bars.Series(
                                "得分",
                                Palette.ACCENT,
                                rows.stream().map(Row::score).toList())));
    }

    /** The budget's execution first, or that of its rows with points of their own, if the form scores it. */
    private static List<Row> rows(Scorecard card) {
        List<Row> rows = new ArrayList<>();
        for (MoneyRowScore row : card.budget().rows()) {
            rows.add(new Row(
                    shortened(row.row().name() + "执行率"),
                    Optional.of(row.weight().value()),
                    value(row.score())));
        }
        if (rows.isEmpty()
                && (card.budget().weight().isPresent() || card.budget().score().isPresent())) {
            rows.add(new Row(
                    "预算执行率", value(card.budget().weight()), value(card.budget().score())));
        }
        for (IndicatorScore row : card.indicators()) {
            String name = row.indicator().name().find().map(PlainWords::label).orElse("（未写名称）");
            rows.add(new Row(
                    shortened(name), value(row.indicator().marks().weight().find()), value(row.score())));
        }
        return rows;
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static Optional<BigDecimal> value(Optional<Points> points) {
        return points.map(Points::value);
    }
}
