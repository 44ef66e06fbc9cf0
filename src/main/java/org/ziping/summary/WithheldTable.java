package org.ziping.summary;

import java.util.List;
import java.util.Optional;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * What the rows of a form are worth whose scores are not written into it: every row stands for itself.
 *
 * @param card the scorecard without a total
 */
record WithheldTable(Scorecard card) {

    private static final double LINE = 20;
    private static final String NONE = "—";

    void addTo(Page.Builder page) {
        page.gap(12);
        page.keepTogether(26 + 24 + 3 * LINE);
        String caption = "逐行计算的得分（工作表“" + card.form().sheet() + "”，未写入表中）";
        page.line(26, Slot.words(0, Look.SECTION, caption));
        page.line(
                24,
                Slot.words(0, Look.HEAD, "序号"),
                Slot.words(1, Look.HEAD, "分值"),
                Slot.words(2, Look.HEAD, "位置"),
                Slot.words(3, Look.HEAD, "指标"),
                Slot.words(4, Look.HEAD, "得分说明"),
                Slot.words(5, Look.HEAD, "计算得分"));
        card.budget().weight().ifPresent(weight -> page.line(LINE, budget(weight)));
        for (int number = 0; number < card.indicators().size(); number++) {
            page.line(LINE, slots(number + 1, card.indicators().get(number)));
        }
    }

    private List<Slot> budget(Points weight) {
        return List.of(
                Slot.words(0, Look.CENTRED, NONE),
                Cells.figure(1, Look.POINTS, new Entry.Figure(weight.value())),
                card.form()
                        .budget()
                        .total()
                        .flatMap(row -> row.marks()
                                .score()
                                .source()
                                .or(() -> row.label().source()))
                        .map(cell -> Told.place(2, cell))
                        .orElseGet(() -> Slot.words(2, Look.WORDS, NONE)),
                Slot.words(3, Look.WORDS, ScoredRow.BUDGET_NAME),
                Slot.words(4, Look.WORDS, card.budget().basis()),
                figure(card.budget().score()));
    }

    private static Slot figure(Optional<Points> score) {
        return Cells.figure(
                5,
                Look.POINTS,
                score.<Entry>map(points -> new Entry.Figure(points.value())).orElse(Entry.NOTHING));
    }

    private List<Slot> slots(int number, IndicatorScore score) {
        FromCell<Points> weight = score.indicator().marks().weight();
        return List.of(
                Slot.words(0, Look.CENTRED, String.valueOf(number)),
                Cells.figure(
                        1,
                        Look.POINTS,
                        weight.find()
                                .<Entry>map(points -> new Entry.Figure(points.value()))
                                .orElse(Entry.NOTHING)),
                score.indicator()
                        .marks()
                        .score()
                        .source()
                        .or(() -> score.indicator().name().source())
                        .map(cell -> Told.place(2, cell))
                        .orElseGet(() -> Slot.words(2, Look.WORDS, NONE)),
                Slot.words(3, Look.WORDS, score.indicator().name().find().orElse(NONE)),
                Slot.words(4, Look.WORDS, score.basis()),
                figure(score.score()));
    }
}
