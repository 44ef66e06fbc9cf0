package org.ziping.form.notation;

import java.util.List;
import java.util.Optional;
import org.ziping.form.notation.actual.ActualDay;
import org.ziping.form.notation.actual.ActualNumber;
import org.ziping.form.notation.actual.Echo;
import org.ziping.form.notation.actual.MonthlyDay;
import org.ziping.form.notation.actual.OneThing;
import org.ziping.form.notation.actual.RateWords;
import org.ziping.form.notation.actual.Several;
import org.ziping.form.notation.remark.Aside;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.CellText;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.model.Actual;
import org.ziping.model.Actual.Band;
import org.ziping.model.FromCell;
import org.ziping.model.Quantity;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/** What a cell under 实际完成值 means, held against the target of its row. */
public final class ActualNotation {

    private static final Words WHOLE_DONE = Vocabulary.words("达成·百分之百");

    private static final Words ONLY_DONE = Vocabulary.words("达成·只说做完");

    private ActualNotation() {}

    /**
     * The actual value of a row.
     *
     * <p>A number without unit has the target's. Words that repeat or deny the target's words, or are one of the known phrases,
     * name a band, and so does work under way where a number or a day was wanted; other words are described and left to a person.
     * 无 and 未发生 are 0 where none was wanted.
     *
     * @param target what the row is to reach, if it could be read
     */
    public static FromCell<Actual> read(Cell cell, RowContext row, Optional<Target> target) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        Beside beside = new Beside(row, target);
        if (Absence.isMeant(text)
                && Echo.of(text, beside).isEmpty()
                && beside.none(text).isEmpty()) {
            return FromCell.notApplicable(cell);
        }
        return Absence.isLeftover(text)
                ? FromCell.unreadable(cell)
                : meaning(cell, text, beside)
                        .map(actual -> FromCell.given(cell, actual))
                        .orElse(FromCell.unreadable(cell));
    }

    private static Optional<Actual> meaning(Cell cell, String text, Beside beside) {
        String words = cell.shown().strip();
        Optional<Quantity> none = beside.none(text);
        if (none.isPresent()) {
            return none.map(zero -> new Actual.Measured(zero, false));
        }
        Optional<Band> band = band(text, beside);
        return band.isPresent() ? band.map(reached -> new Actual.Achieved(reached, words)) : told(text, words, beside);
    }

    /** What a text says without what is told beside it. */
    private static Optional<Actual> told(String text, String words, Beside beside) {
        String told = Aside.without(text, beside);
        ActualNumber number = new ActualNumber(told, beside);
        return bandOfWords(told, beside)
                .<Actual>map(reached -> new Actual.Achieved(reached, words))
                .or(() -> new ActualDay(told, beside).find(words))
                .or(number::find)
                .or(() -> Texts.chinese(text) > 0 || number.isForPerson()
                        ? Optional.of(new Actual.Described(words))
                        : Optional.empty());
    }

    /** 专款专用 of 专款专用，无挪用: the words of the target, without what is told beside them. */
    private static Optional<Band> bandOfWords(String told, Beside beside) {
        return beside.words().flatMap(words -> Echo.of(told, beside)).filter(band -> band == Band.MET);
    }

    private static Optional<Band> band(String text, Beside beside) {
        if (beside.isMissedBy(text)) {
            return Optional.of(Band.MISSED);
        }
        if (beside.isWantedNone(text)
                || isEachReached(text, beside)
                || isWholeDone(text, beside)
                || OneThing.isDone(text, beside)
                || RateWords.areMet(text, beside)
                || MonthlyDay.isKept(text, beside)) {
            return Optional.of(Band.MET);
        }
        Optional<Band> whole = Echo.of(text, beside)
                .or(() -> Achievement.of(text)
                        .filter(done -> !Echo.isBelow(text, beside)
                                && !isSilentOnLimit(text, beside)
                                && !RateWords.areSilent(text, beside)));
        if (whole.isPresent()) {
            return whole;
        }
        List<String> pieces = Texts.pieces(text);
        if (pieces.size() == 1 && pieces.get(0).equals(text)) {
            return Optional.empty();
        }
        List<Optional<Band>> bands = pieces.stream()
                .map(piece -> Echo.of(piece, beside).or(() -> Achievement.of(piece)))
                .distinct()
                .toList();
        return bands.size() == 1 ? bands.get(0) : Optional.empty();
    }

    /** 完成率100% beside ≥50场 says no more than 已完成; beside a rate it is a number. */
    private static boolean isWholeDone(String text, Beside beside) {
        return beside.measured()
                .filter(wanted -> !wanted.sign().isUpperBound())
                .map(Target.Measured::quantity)
                .filter(wanted -> wanted.hasUnit() && !wanted.unit().equals(Quantity.PERCENT))
                .filter(wanted -> WHOLE_DONE.contains(
                        Texts.trimMarks(text.replace(" ", "").replace("百分百", "100%"))))
                .isPresent();
    }

    /** 已完成 beside ≤100万元 does not say what it cost. */
    private static boolean isSilentOnLimit(String text, Beside beside) {
        return beside.most().isPresent() && ONLY_DONE.contains(Texts.trimMarks(text.replace(" ", "")));
    }

    private static boolean isEachReached(String text, Beside beside) {
        return beside.words()
                .flatMap(words -> Several.of(Spelling.of(words)))
                .flatMap(wanted -> Several.of(text).filter(reached -> wanted.isMetBy(reached, beside)))
                .isPresent();
    }
}
