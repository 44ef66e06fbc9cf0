package org.ziping.form.indicator;

import static org.ziping.form.header.IndicatorColumn.ACTUAL;
import static org.ziping.form.header.IndicatorColumn.NAME;
import static org.ziping.form.header.IndicatorColumn.SCORE;
import static org.ziping.form.header.IndicatorColumn.TARGET;
import static org.ziping.form.header.IndicatorColumn.WEIGHT;

import java.util.List;
import java.util.Optional;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.HeaderColumn;
import org.ziping.model.FindingCode;

/**
 * The columns that an indicator block should have and that were not found.
 *
 * @param columns those that were found
 * @param open the columns whose role was not decided
 */
record MissingColumns(IndicatorColumns columns, List<Candidate> open, Conclusions conclusions) {

    /** A finding for each column that is missing; none for a table that a person scores by its standards. */
    void report() {
        if (isScoredByHand()) {
            conclusions.conclude(columns.firstHeader(), "评分表", "表头有“分值”“得分”而没有“指标值”，得分由单位按评分标准确定");
            return;
        }
        for (IndicatorColumn role : new IndicatorColumn[] {NAME, TARGET, ACTUAL}) {
            if (role == ACTUAL ? !columns.hasActual() : !columns.has(role)) {
                report(role);
            }
        }
        if (columns.has(WEIGHT) && !columns.has(SCORE)) {
            report(SCORE);
        }
    }

    /** A table that only says by what standard a person gives the points; no column is in doubt. */
    private boolean isScoredByHand() {
        return columns.has(NAME)
                && columns.has(WEIGHT)
                && columns.has(SCORE)
                && !columns.has(TARGET)
                && findUnclear().isEmpty();
    }

    private Optional<Candidate> findUnclear() {
        return open.stream()
                .filter(one -> one.column().hasWords() && !one.content().isEmpty())
                .findFirst();
    }

    private void report(IndicatorColumn role) {
        List<Candidate> rivals = open.stream().filter(one -> one.is(role)).toList();
        Optional<Candidate> unclear = findUnclear();
        if (rivals.size() > 1) {
            HeaderColumn second = rivals.get(1).column();
            conclusions.find(
                    second.header(),
                    FindingCode.COLUMN_UNCLEAR,
                    "“" + rivals.get(0).column().words() + "”和“" + second.words() + "”都像是“" + role.title()
                            + "”列，请只留一列或写清表头");
        } else if (unclear.isPresent()) {
            HeaderColumn column = unclear.get().column();
            conclusions.find(
                    column.header(),
                    FindingCode.COLUMN_UNCLEAR,
                    "表头“" + column.words() + "”看不出是哪一列，而“" + role.title() + "”列没有找到，请按模板写清表头");
        } else {
            conclusions.find(
                    columns.firstHeader(), FindingCode.COLUMN_MISSING, "这一行表头里没有“" + role.title() + "”列，请按模板补上该列");
        }
    }
}
