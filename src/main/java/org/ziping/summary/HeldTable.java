package org.ziping.summary;

import java.util.List;
import org.ziping.model.Attainment;
import org.ziping.model.Attainments;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Ratio;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * Every row of a form without points, with whether it reached its target and why that is so.
 *
 * @param rows from top to bottom
 * @param figures how numbers become entries
 */
record HeldTable(List<IndicatorScore> rows, Figures figures) {

    private static final int TARGET = Columns.WEIGHT;
    private static final int TARGET_SPAN = 2;
    private static final int ATTAINMENT = TARGET + TARGET_SPAN;

    void addTo(Page.Builder page) {
        Listed.open(
                page,
                "指标完成明细",
                Slot.words(TARGET, Look.HEAD, "指标值").over(TARGET_SPAN),
                Slot.words(ATTAINMENT, Look.HEAD, "完成情况"),
                Slot.words(Columns.COMPLETION, Look.HEAD, "完成率"),
                Slot.words(Columns.BASIS, Look.HEAD, "说明").over(Columns.BASIS_SPAN));
        for (int row = 0; row < rows.size(); row++) {
            page.line(Listed.LINE, slots(row + 1, rows.get(row)));
        }
        page.line(
                Listed.LINE + 2,
                Slot.words(0, Look.SUM_WORDS, Attainments.of(rows).toString()).over(Columns.ALL));
    }

    private List<Slot> slots(int number, IndicatorScore score) {
        Indicator row = score.indicator();
        FromCell<Ratio> completion = row.marks().completion();
        return Listed.of(row)
                .slots(
                        number,
                        Slot.words(
                                        TARGET,
                                        Look.WORDS,
                                        row.plan().inForce().typed().strip())
                                .over(TARGET_SPAN),
                        Slot.words(
                                ATTAINMENT,
                                look(score.attainment()),
                                score.attainment().title()),
                        Cells.figure(
                                Columns.COMPLETION,
                                Look.RATE,
                                figures.at(completion, score.completion().map(Ratio::fraction))),
                        Slot.words(Columns.BASIS, Look.WORDS, score.basis()).over(Columns.BASIS_SPAN));
    }

    private static Look look(Attainment attainment) {
        return switch (attainment) {
            case MET, NOT_ASSESSED -> Look.CENTRED;
            case MISSED -> Look.ERROR;
            case UNCLEAR -> Look.WARNING;
        };
    }
}
