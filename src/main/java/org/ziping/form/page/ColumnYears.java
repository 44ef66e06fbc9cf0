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

    private static final List<String> ONE = List.of("年度", "全年", "本年", "当年");
    private static final List<String> SEVERAL = List.of("累计", "总体", "总投资", "三年", "五年");

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

    /** Whether a column says that it is of one whole year, without saying which: 全年执行数. */
    public static boolean isOfOne(HeaderColumn column) {
        return ONE.stream().anyMatch(column.words()::contains);
    }

    /** Whether a column may add up several years: 累计支出. */
    public static boolean isOfSeveral(HeaderColumn column) {
        return SEVERAL.stream().anyMatch(column.words()::contains);
    }

    private static Optional<Integer> year(HeaderColumn column) {
        return YearNotation.find(column.words());
    }
}
