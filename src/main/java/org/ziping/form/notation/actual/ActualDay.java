package org.ziping.form.notation.actual;

import java.util.Optional;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.Months;
import org.ziping.form.notation.text.DayReader;
import org.ziping.form.notation.text.Deadlines;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.model.Actual;
import org.ziping.model.Target;

/**
 * The day that the text of an actual value states.
 *
 * @param text in plain spelling
 * @param beside what stands beside it
 */
public record ActualDay(String text, Beside beside) {

    /**
     * The day; 预计12月完成 and 10月开工 are words, so that 12月 is not taken for a number either. Empty if no day is stated.
     *
     * @param words the text as typed
     */
    public Optional<Actual> find(String words) {
        Optional<Actual> numbered = Months.numbered(text, beside).map(Actual.Done::new);
        return numbered.isPresent() ? numbered : dated(words);
    }

    private Optional<Actual> dated(String words) {
        return day().map(found -> Deadlines.isDone(text, wantedSteps()) && !isCutShort(found) && !isInSeason(found)
                ? new Actual.Done(found.day())
                : new Actual.Described(words));
    }

    /** 1-10月 of 1-12月: done before its time, or not done to the end. */
    private boolean isCutShort(DayReader.Found found) {
        return wanted().filter(found::isShorterThan).isPresent();
    }

    /** 9月20日 of 9月开学前: in the month named, and nobody knows whether before the season. */
    private boolean isInSeason(DayReader.Found found) {
        return Deadlines.isBeforeSeason(beside.row().wanted())
                && !Deadlines.isBeforeSeason(text)
                && wanted().filter(period -> period.first().getDayOfMonth() == 1)
                        .filter(period -> period.first().isBefore(period.day()))
                        .filter(period -> !found.day().isBefore(period.first()))
                        .isPresent();
    }

    private Optional<DayReader.Found> wanted() {
        return Deadlines.of(Spelling.of(beside.row().wanted()), beside.row().year(), true);
    }

    private String wantedSteps() {
        return Spelling.squeezed(beside.row().indicatorName())
                + beside.deadline().flatMap(Target.Deadline::step).orElse("");
    }

    private Optional<DayReader.Found> day() {
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
}
