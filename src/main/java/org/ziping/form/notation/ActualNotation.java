package org.ziping.form.notation;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Actual.Band;
import org.ziping.model.FromCell;
import org.ziping.model.Quantity;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/** What a cell under 实际完成值 means, held against the target of its row. */
public final class ActualNotation {

    private static final Words COMPARED = Vocabulary.words("与上年比");

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
        if (band.isPresent()) {
            return Optional.of(new Actual.Achieved(band.get(), words));
        }
        return done(text, words, beside)
                .or(() -> measured(text, beside))
                .or(() -> Texts.chinese(text) > 0 || isOfOtherWhole(text, beside)
                        ? Optional.of(new Actual.Described(words))
                        : Optional.empty());
    }

    private static Optional<Band> band(String text, Beside beside) {
        if (beside.isMissedBy(text)) {
            return Optional.of(Band.MISSED);
        }
        if (beside.isWantedNone(text) || isEachReached(text, beside)) {
            return Optional.of(Band.MET);
        }
        Optional<Band> whole = Echo.of(text, beside).or(() -> Achievement.of(text));
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

    private static boolean isEachReached(String text, Beside beside) {
        return beside.words()
                .flatMap(words -> Several.of(Spelling.of(words)))
                .flatMap(wanted -> Several.of(text).filter(reached -> wanted.isMetBy(reached, beside)))
                .isPresent();
    }

    /** The day that a text states; 预计12月完成 and 10月开工 are words, so that 12月 is not taken for a number either. */
    private static Optional<Actual> done(String text, String words, Beside beside) {
        Optional<Actual> numbered = Months.numbered(text, beside).map(Actual.Done::new);
        return numbered.isPresent() ? numbered : dated(text, words, beside);
    }

    private static Optional<Actual> dated(String text, String words, Beside beside) {
        return day(text, beside)
                .map(found -> Deadlines.isDone(text, wantedSteps(beside))
                        ? new Actual.Done(found.day())
                        : new Actual.Described(words));
    }

    private static String wantedSteps(Beside beside) {
        return Spelling.squeezed(beside.row().indicatorName())
                + beside.deadline().flatMap(Target.Deadline::step).orElse("");
    }

    private static Optional<DayReader.Found> day(String text, Beside beside) {
        boolean number = beside.wantsNumber() && (Texts.chinese(text) == 0 || Months.isLasting(text, beside.row()));
        if (number) {
            return Optional.empty();
        }
        Optional<Target.Deadline> deadline = beside.deadline();
        Optional<Integer> year =
                beside.row().year().or(() -> deadline.map(wanted -> wanted.day().getYear()));
        boolean bare =
                deadline.isPresent() || Deadlines.asksForDate(beside.row().indicatorName());
        boolean yearUnknown = beside.row().year().isEmpty()
                && deadline.filter(wanted -> !wanted.yearWritten()).isPresent();
        return Deadlines.of(text, year, bare)
                .filter(found -> !(yearUnknown && found.yearWritten()))
                .filter(found ->
                        deadline.filter(wanted -> isUndecided(found, wanted)).isEmpty());
    }

    /** 2023年6月 under 2023年6月15日前 says neither that it was in time nor that it was late. */
    private static boolean isUndecided(DayReader.Found found, Target.Deadline wanted) {
        return !found.first().isAfter(wanted.day()) && found.day().isAfter(wanted.day());
    }

    private static Optional<Actual> measured(String text, Beside beside) {
        return stated(text, beside)
                .filter(measure -> !isTakenBack(text, measure, beside) && !isOfOtherWhole(text, beside))
                .flatMap(measure -> new ActualMeasure(measure, beside).actual());
    }

    /** 4.6 of five beside ≥90%: what it is worth only a person can say. */
    private static boolean isOfOtherWhole(String text, Beside beside) {
        return Satisfaction.of(beside)
                .filter(target -> stated(text, beside)
                        .filter(measure -> target.isOfOther(measure.quantity()))
                        .isPresent())
                .isPresent();
    }

    /** 50台，未达标: what such a number is worth only a person can say; of 0台，未开展 both parts say that nothing was done. */
    private static boolean isTakenBack(String text, Measure measure, Beside beside) {
        boolean lessBetter =
                beside.measured().filter(wanted -> wanted.sign().isUpperBound()).isPresent();
        boolean nothingDone = measure.quantity().number().signum() == 0 && !lessBetter;
        return !nothingDone
                && Texts.pieces(text.replace('(', ' ').replace(')', ' ')).stream()
                        .map(Achievement::of)
                        .flatMap(Optional::stream)
                        .anyMatch(band -> band != Band.MET);
    }

    /**
     * The number of a text, phrases such as 达成预期指标 beside it not counted. Of 3个，完成率100% it is the one in the unit of
     * the target.
     */
    private static Optional<Measure> stated(String text, Beside beside) {
        return Thereof.whole(text).flatMap(Measure::of).or(() -> statedAlone(text, beside));
    }

    private static Optional<Measure> statedAlone(String text, Beside beside) {
        boolean changeWanted = beside.wantsChange();
        List<String> pieces = Texts.pieces(text).stream()
                .filter(piece -> Achievement.of(piece).isEmpty() && (changeWanted || !isComparison(piece)))
                .toList();
        if (pieces.size() == 1) {
            return Measure.of(pieces.get(0)).or(() -> Measure.of(text));
        }
        return Measure.of(text).or(() -> amongRates(pieces, beside.target()));
    }

    /** 较上年提高2个百分点, beside what was reached; where a rise is wanted it is itself what was reached. */
    private static boolean isComparison(String piece) {
        return COMPARED.findAt(piece, 0).isPresent() && Changes.in(piece) != Target.Change.NONE;
    }

    private static Optional<Measure> amongRates(List<String> pieces, Optional<Target> target) {
        List<Optional<Measure>> stated = pieces.stream().map(Measure::of).toList();
        boolean understood = stated.stream().allMatch(Optional::isPresent);
        boolean rateWanted = target.filter(wanted -> UnitOfTarget.unitOf(wanted).equals(Quantity.PERCENT))
                .isPresent();
        List<Measure> counts = stated.stream()
                .flatMap(Optional::stream)
                .filter(measure -> !measure.quantity().unit().equals(Quantity.PERCENT))
                .toList();
        return understood && !rateWanted && counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }
}
