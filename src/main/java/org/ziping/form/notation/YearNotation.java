package org.ziping.form.notation;

import java.util.Optional;
import java.util.TreeSet;
import org.ziping.form.notation.text.ChineseNumeral;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;

/** The year that a title or a year line names. */
public final class YearNotation {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int DIGITS = 4;

    private YearNotation() {}

    /**
     * The year: 2023 of （2023年度）, 二〇二三年度, 2023年部门整体支出绩效自评表 and of a text that is nothing but 2023.
     *
     * <p>A year with 度 goes before one without; a date with its month, the year of a document number and a longer number are
     * no year of a form.
     *
     * @return empty if the text names none, or names two
     */
    public static Optional<Integer> find(String text) {
        String plain = Spelling.squeezed(text);
        return only(plain, "年度")
                .or(() -> hasYear(plain, "年度") ? Optional.empty() : only(plain, "年"))
                .or(() -> alone(plain));
    }

    private static boolean hasYear(String text, String behind) {
        return !years(text, behind).isEmpty();
    }

    private static Optional<Integer> only(String text, String behind) {
        TreeSet<Integer> years = years(text, behind);
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }

    private static TreeSet<Integer> years(String text, String behind) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int at = text.indexOf(behind); at >= 0; at = text.indexOf(behind, at + 1)) {
            if (!isMonthNext(text, at + behind.length())) {
                yearBefore(text, at).ifPresent(years::add);
            }
        }
        return years;
    }

    private static boolean isMonthNext(String text, int at) {
        int month = text.indexOf('月', at);
        return month > at && month - at <= 2 && ChineseNumeral.at(text, at).isPresent()
                || month > at && month - at <= 2 && Numeral.isDigit(text, at);
    }

    private static Optional<Integer> yearBefore(String text, int end) {
        int start = end - DIGITS;
        boolean endOfSpan = start > 0 && "-~至到".indexOf(text.charAt(start - 1)) >= 0;
        if (start < 0 || endOfSpan || Numeral.isDigit(text, start - 1)) {
            return Optional.empty();
        }
        return Numeral.at(text, start)
                .or(() -> ChineseNumeral.at(text, start))
                .filter(numeral -> numeral.end() == end)
                .map(numeral -> numeral.value().intValue())
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    /** The text as a whole, brackets not counted, or its beginning before a title: 2023部门整体支出绩效自评表. */
    private static Optional<Integer> alone(String text) {
        String bare = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        boolean ends = bare.length() == DIGITS || Texts.isChinese(bare, DIGITS) && bare.charAt(DIGITS) != '年';
        return ends ? yearBefore(bare, DIGITS) : Optional.empty();
    }
}
