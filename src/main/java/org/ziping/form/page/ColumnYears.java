package org.ziping.form.page;

import java.util.List;
import java.util.Optional;
import org.ziping.form.notation.YearNotation;

/**
 * Columns of one meaning that name the year they are of: 2023年执行数 beside 2024年执行数.
 *
 * @param meant the year whose columns are the form's; empty if no column names one
 */
public record ColumnYears(Optional<Integer> meant) {

    /** The year of the form, where one of the columns names it or may be of it; else the last that is named. */
    public static ColumnYears of(List<HeaderColumn> columns, Optional<Integer> ofForm) {
        List<Optional<Integer>> named = columns.stream().map(ColumnYears::year).toList();
        boolean fits = named.contains(ofForm) || named.contains(Optional.<Integer>empty());
        boolean known = ofForm.isPresent() && fits && named.stream().anyMatch(Optional::isPresent);
        return new ColumnYears(
                known ? ofForm : named.stream().flatMap(Optional::stream).max(Integer::compare));
    }

    /** Whether a column is of the year before the form's. */
    public boolean isBefore(HeaderColumn column) {
        return meant.filter(year -> year(column).filter(own -> own == year - 1).isPresent())
                .isPresent();
    }

    /** Whether a column names another year than the form's. */
    public boolean isOther(HeaderColumn column) {
        return meant.filter(
                        year -> year(column).filter(own -> !own.equals(year)).isPresent())
                .isPresent();
    }

    private static Optional<Integer> year(HeaderColumn column) {
        return YearNotation.find(column.words());
    }
}
