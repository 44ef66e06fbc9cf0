package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.form.notation.actual.QualityClass;
import org.ziping.form.notation.actual.Several;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.Signs;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.row.Months;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.notation.rule.RuleStep;
import org.ziping.form.notation.rule.RuleWording;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.CellText;
import org.ziping.form.notation.text.Deadlines;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.FromCell;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/** What a cell under 指标值 means, with what sign and unit columns of its row add. */
public final class TargetNotation {

    private static final int FEWEST_WORDS = 1;
    private static final char CLASS = '类';

    private TargetNotation() {}

    /**
     * The target of a row.
     *
     * <p>A number without sign counts as ≥, unless name or unit of the indicator are of the kind of which less is better,
     * or it is money that the levels above call a cost. Words are qualitative, 无 too where accidents or complaints are counted;
     * a text that is clearly meant as a number or is left from a template is unreadable. What sign and unit columns add to a
     * number stands in the text as typed, so that it reads as one: ≥735人次.
     */
    public static FromCell<Target> read(Cell cell, RowContext row) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        if (Absence.isNothing(text) && LessBetter.word(row.indicatorName()).isPresent()) {
            return FromCell.given(cell, new Target.Qualitative(text));
        }
        if (Absence.isMeant(text)) {
            return FromCell.notApplicable(cell);
        }
        return Absence.isLeftover(text)
                ? FromCell.unreadable(cell)
                : meaning(cell, text, row)
                        .map(target -> given(cell, target, row))
                        .orElse(FromCell.unreadable(cell));
    }

    private static FromCell<Target> given(Cell cell, Target target, RowContext row) {
        boolean split = target instanceof Target.Deadline
                && Measure.of(CellText.of(cell))
                        .filter(measure -> !measure.quantity().hasUnit())
                        .isPresent();
        if (!(target instanceof Target.Measured) && !split) {
            return FromCell.given(cell, target);
        }
        String number = cell.shown().strip();
        String sign = row.sign()
                .filter(found -> Signs.isSymbol(CellText.of(found), 0))
                .map(found -> found.shown().strip())
                .orElse("");
        String unit = row.unit()
                .map(Cell::shown)
                .map(String::strip)
                .filter(word -> !number.endsWith(word))
                .orElse("");
        String typed = (number.startsWith(sign) ? "" : sign) + number + unit;
        return new FromCell<>(FromCell.State.GIVEN, Optional.of(cell.address()), typed, Optional.of(target));
    }

    private static Optional<Target> meaning(Cell cell, String text, RowContext row) {
        if (RuleWording.isRule(text)) {
            return Optional.of(new Target.RuleWords(cell.shown().strip(), RuleNotation.of(text)));
        }
        Signs.Column column =
                row.sign().map(sign -> Signs.column(CellText.of(sign))).orElse(Signs.Column.SILENT);
        Optional<Units.Placed> unit = row.unit().flatMap(found -> Units.whole(CellText.of(found)));
        Optional<Target> deadline = deadline(cell, text, row);
        if (deadline.isPresent()) {
            return deadline;
        }
        boolean ofClass = text.indexOf(CLASS) >= 0 && QualityClass.isWanted(text, row.indicatorName());
        Optional<Measure> measure = ofClass ? Optional.empty() : Measure.of(text);
        if (measure.isPresent()) {
            return new TargetMeasure(measure.get(), column, unit, row)
                    .target()
                    .map(target -> Months.asDeadline(target, text, row));
        }
        Optional<Target> between = RuleStep.between(text);
        if (between.isPresent()) {
            return between;
        }
        return isWords(text) || Several.of(text).isPresent()
                ? Optional.of(new Target.Qualitative(cell.shown().strip()))
                : Optional.empty();
    }

    private static Optional<Target> deadline(Cell cell, String text, RowContext row) {
        boolean bare = Deadlines.asksForDate(row.indicatorName());
        boolean number = Signs.isSymbol(text, 0)
                || cell.number().isPresent()
                || row.unit().isPresent();
        if (text.indexOf('.') > 0 && number && !bare || Months.isLasting(text, row)) {
            return Optional.empty();
        }
        return Deadlines.of(text, row.year(), bare)
                .map(day -> new Target.Deadline(day.day(), day.yearWritten(), Deadlines.step(text)));
    }

    /** Words are what holds Chinese and does not begin as a number does. */
    private static boolean isWords(String text) {
        return Texts.chinese(text) >= FEWEST_WORDS && !Signs.isSymbol(text, 0);
    }
}
