package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.BudgetScore;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
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
        boolean isScored = card.form().isScored();
        String caption =
                (isScored ? "逐行计算的得分" : "逐行核对的结果") + "（工作表“" + card.form().sheet() + "”，未写入表中）";
        page.line(26, Slot.words(0, Look.SECTION, caption));
        page.line(
                24,
                Slot.words(0, Look.HEAD, "序号"),
                Slot.words(1, Look.HEAD, isScored ? "分值" : "完成率"),
                Slot.words(2, Look.HEAD, "位置"),
                Slot.words(3, Look.HEAD, "指标"),
                Slot.words(4, Look.HEAD, isScored ? "得分说明" : "说明"),
                Slot.words(5, Look.HEAD, isScored ? "计算得分" : "完成情况"));
        BudgetScore budget = card.budget();
        budget.rows().forEach(row -> page.line(LINE, execution(row).slots()));
        budget.weight()
                .filter(weight -> budget.rows().isEmpty())
                .ifPresent(weight -> page.line(LINE, execution(weight).slots()));
        for (int number = 0; number < card.indicators().size(); number++) {
            page.line(LINE, slots(number + 1, card.indicators().get(number)));
        }
    }

    private static Execution execution(MoneyRowScore row) {
        return new Execution(Optional.of(row.row()), ScoredRow.name(row.row()), row.weight(), row.score(), row.basis());
    }

    private Execution execution(Points weight) {
        return new Execution(
                card.form().budget().total(),
                ScoredRow.BUDGET_NAME,
                weight,
                card.budget().score(),
                card.budget().basis());
    }

    /** What the execution of some money is worth, that of the row if there is one. */
    private record Execution(Optional<MoneyRow> row, String name, Points weight, Optional<Points> score, String basis) {

        List<Slot> slots() {
            return List.of(
                    Slot.words(0, Look.CENTRED, NONE),
                    Cells.figure(1, Look.POINTS, new Entry.Figure(weight.value())),
                    row.flatMap(money -> money.marks()
                                    .score()
                                    .source()
                                    .or(() -> money.label().source()))
                            .map(cell -> Told.place(2, cell))
                            .orElseGet(() -> Slot.words(2, Look.WORDS, NONE)),
                    Slot.words(3, Look.WORDS, name),
                    Slot.words(4, Look.WORDS, basis),
                    figure(score));
        }
    }

    private static Slot figure(Optional<Points> score) {
        return Cells.figure(5, Look.POINTS, entry(score.map(Points::value)));
    }

    private List<Slot> slots(int number, IndicatorScore score) {
        return List.of(
                Slot.words(0, Look.CENTRED, String.valueOf(number)),
                first(score),
                score.indicator()
                        .marks()
                        .score()
                        .source()
                        .or(() -> score.indicator().name().source())
                        .map(cell -> Told.place(2, cell))
                        .orElseGet(() -> Slot.words(2, Look.WORDS, NONE)),
                Slot.words(3, Look.WORDS, score.indicator().name().find().orElse(NONE)),
                Slot.words(4, Look.WORDS, score.basis()),
                last(score));
    }

    /** The weight; of a form without points how much of the target was reached. */
    private Slot first(IndicatorScore score) {
        return card.form().isScored()
                ? Cells.figure(
                        1,
                        Look.POINTS,
                        entry(score.indicator().marks().weight().find().map(Points::value)))
                : Cells.figure(1, Look.RATE, entry(score.completion().map(Ratio::fraction)));
    }

    private Slot last(IndicatorScore score) {
        return card.form().isScored()
                ? figure(score.score())
                : Slot.words(5, Look.WORDS, score.attainment().title());
    }

    private static Entry entry(Optional<BigDecimal> number) {
        return number.<Entry>map(Entry.Figure::new).orElse(Entry.NOTHING);
    }
}
