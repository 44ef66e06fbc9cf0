package org.ziping.form.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.page.ColumnYears;

/**
 * Columns of one meaning of which some speak of other times than the year of the form: 1-9月完成值 beside 全年完成值, 累计完成值
 * beside 本年完成值, 2022年实际 and 2023年实际 beside 2024年实际.
 *
 * @param named the columns that words take for targets, or for actual values
 */
record Periods(List<Candidate> named) {

    private static final Pattern MONTH = Pattern.compile("(1[0-2]|[1-9])月");
    private static final int DECEMBER = 12;

    Periods {
        named = List.copyOf(named);
    }

    /**
     * The columns of a block, each taken for what was meant then.
     *
     * @param ofForm the year of the form, if it says one
     */
    static List<Candidate> toldApart(List<Candidate> candidates, Optional<Integer> ofForm) {
        Periods actual = of(candidates, IndicatorColumn.ACTUAL);
        Periods target = of(candidates, IndicatorColumn.TARGET);
        ColumnYears actuals = actual.years(ofForm);
        ColumnYears targets = target.years(ofForm.or(actuals::meant));
        return candidates.stream()
                .map(actual.unless(Periods::isPartOfYear, IndicatorColumn.MID_YEAR))
                .map(target.unless(Periods::isPartOfYear, IndicatorColumn.OTHER))
                .map(actual.unless(actual::isOfYears, IndicatorColumn.OTHER))
                .map(target.unless(target::isOfYears, IndicatorColumn.OTHER))
                .map(actual.unless(one -> actuals.isBefore(one.column()), IndicatorColumn.LAST_YEAR))
                .map(actual.unless(one -> actuals.isOther(one.column()), IndicatorColumn.OTHER))
                .map(target.unless(one -> targets.isOther(one.column()), IndicatorColumn.OTHER))
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

    private ColumnYears years(Optional<Integer> ofForm) {
        return ColumnYears.of(named.stream().map(Candidate::column).toList(), ofForm);
    }

    /** Whether a column adds up several years, beside one of the year itself. */
    private boolean isOfYears(Candidate candidate) {
        return ColumnYears.isOfSeveral(candidate.column())
                && !ColumnYears.isOfOne(candidate.column())
                && named.stream().map(Candidate::column).anyMatch(ColumnYears::isOfOne);
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
