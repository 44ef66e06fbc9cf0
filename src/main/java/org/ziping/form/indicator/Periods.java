package org.ziping.form.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.notation.YearNotation;

/**
 * Columns of one meaning of which some speak of other times than the year of the form: 1-9月完成值 beside 全年完成值, 2022年实际
 * and 2023年实际 beside 2024年实际.
 *
 * @param named the columns that words take for targets, or for actual values
 */
record Periods(List<Candidate> named) {

    private static final Pattern MONTH = Pattern.compile("(1[0-2]|[1-9])月");
    private static final int DECEMBER = 12;

    Periods {
        named = List.copyOf(named);
    }

    /** The columns of a block, each taken for what was meant then; the last year with actual values is the form's. */
    static List<Candidate> toldApart(List<Candidate> candidates) {
        Periods actual = of(candidates, IndicatorColumn.ACTUAL);
        Periods target = of(candidates, IndicatorColumn.TARGET);
        Optional<Integer> year = actual.lastYear();
        return candidates.stream()
                .map(actual.unless(Periods::isPartOfYear, IndicatorColumn.MID_YEAR))
                .map(target.unless(Periods::isPartOfYear, IndicatorColumn.OTHER))
                .map(actual.unless(one -> isOfYearBefore(one, year), IndicatorColumn.LAST_YEAR))
                .map(actual.unless(one -> isOfOtherYear(one, year), IndicatorColumn.OTHER))
                .map(target.unless(one -> isOfOtherYear(one, year), IndicatorColumn.OTHER))
                .toList();
    }

    private static Periods of(List<Candidate> candidates, IndicatorColumn role) {
        return new Periods(candidates.stream()
                .filter(candidate -> candidate.is(role) && !candidate.content().isEmpty())
                .toList());
    }

    /** What makes another meaning of each of these columns that is of another time, unless all of them are. */
    private UnaryOperator<Candidate> unless(Predicate<Candidate> ofOtherTime, IndicatorColumn meaning) {
        boolean all = named.stream().allMatch(ofOtherTime);
        return one -> !all && ofOtherTime.test(one) && named.contains(one) ? one.as(meaning) : one;
    }

    private Optional<Integer> lastYear() {
        return named.stream().flatMap(one -> year(one).stream()).max(Integer::compare);
    }

    private static Optional<Integer> year(Candidate candidate) {
        return YearNotation.find(candidate.column().words());
    }

    private static boolean isOfYearBefore(Candidate candidate, Optional<Integer> last) {
        return last.isPresent()
                && year(candidate).filter(own -> own == last.get() - 1).isPresent();
    }

    private static boolean isOfOtherYear(Candidate candidate, Optional<Integer> last) {
        return last.isPresent()
                && year(candidate).filter(own -> !own.equals(last.get())).isPresent();
    }

    /** Of 1-9月 and 截至9月底 the last month is not December. */
    private static boolean isPartOfYear(Candidate candidate) {
        Matcher months = MONTH.matcher(candidate.column().words());
        int last = 0;
        while (months.find()) {
            last = Integer.parseInt(months.group(1));
        }
        return last > 0 && last < DECEMBER;
    }
}
