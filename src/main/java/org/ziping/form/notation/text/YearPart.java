package org.ziping.form.notation.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ziping.form.notation.text.DayReader.Found;

/**
 * Reads a part of a year at a place of a text: 上半年, 第三季度, 12月, 12月31日, 12月上旬, 年底, -12-31.
 *
 * @param text in plain spelling without blanks
 * @param year in which it lies
 */
record YearPart(String text, int year) {

    private static final int JUNE = 6;
    private static final int DECEMBER = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int THIRD = 10;
    private static final int MONTH_AND_DAY = 4;
    private static final String[] QUARTERS = {"一二三四", "1234"};

    /** A date that does not name its year. */
    Optional<Found> withoutYear(int at) {
        return Texts.firstOf(text, at, "年内", "当年内", "本年内", "本年度内")
                .map(this::whole)
                .or(() -> Texts.firstOf(text, at, "全年").map(this::whole).map(year -> year.since(year.first())))
                .or(() -> Texts.firstOf(text, at, "年终", "当年底", "本年底").map(end -> months(DECEMBER, DECEMBER, end)))
                .or(() -> at(at));
    }

    /** The whole year, read up to {@code end}. */
    Found whole(int end) {
        return months(1, DECEMBER, end);
    }

    /** What follows 2023年, or a part of a year that is not named. */
    Optional<Found> at(int at) {
        return half(at).or(() -> quarter(at)).or(() -> month(at, true));
    }

    private Found months(int first, int last, int end) {
        return new Found(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), false, end);
    }

    private Optional<Found> half(int at) {
        return Texts.firstOf(text, at, "上半年", "年中")
                .map(end -> months(1, JUNE, end))
                .or(() -> Texts.firstOf(text, at, "下半年").map(end -> months(JUNE + 1, DECEMBER, end)))
                .or(() -> Texts.firstOf(text, at, "年底", "年末", "底", "末").map(end -> months(DECEMBER, DECEMBER, end)));
    }

    /** A quarter; of 1-4季度 the last one. */
    private Optional<Found> quarter(int at) {
        return oneQuarter(at)
                .or(() -> number(at)
                        .flatMap(number -> Texts.firstOf(text, at + 1, "-", "至", "到", "~")
                                .flatMap(this::oneQuarter)
                                .filter(last ->
                                        last.day().isAfter(quarter(number, at).day()))
                                .map(last -> last.since(quarter(number, at).first()))));
    }

    private Optional<Found> oneQuarter(int at) {
        int from = text.startsWith("第", at) ? at + 1 : at;
        return number(from)
                .flatMap(number ->
                        Texts.firstOf(text, from + 1, "季度末", "季度", "季").map(end -> quarter(number, end)));
    }

    private Found quarter(int number, int end) {
        int last = number * MONTHS_OF_QUARTER;
        return months(last - MONTHS_OF_QUARTER + 1, last, end);
    }

    /** From 1 to 4. */
    private Optional<Integer> number(int at) {
        return Optional.of(at)
                .filter(place -> place < text.length())
                .map(text::charAt)
                .map(character -> Math.max(QUARTERS[0].indexOf(character), QUARTERS[1].indexOf(character)) + 1)
                .filter(number -> number > 0);
    }

    /** A month or a part of it; of 1-12月 and 1月至12月 the last one, if spans are allowed. */
    private Optional<Found> month(int at, boolean span) {
        Optional<Numeral> number =
                small(at).filter(numeral -> isMonth(numeral.value().intValue()));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int month = number.get().value().intValue();
        int end = number.get().end();
        Optional<Integer> next = Texts.firstOf(text, end, "月-", "月至", "月到", "月~", "-", "至", "到", "~");
        if (next.isPresent() && span) {
            return month(next.get(), false)
                    .filter(last -> last.day().getMonthValue() >= month)
                    .map(last -> last.since(LocalDate.of(year, month, 1)));
        }
        return Texts.firstOf(text, end, "月份", "月").flatMap(from -> inMonth(month, from));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= DECEMBER;
    }

    private Optional<Found> inMonth(int month, int at) {
        int length = YearMonth.of(year, month).lengthOfMonth();
        Optional<Found> day = small(at)
                .flatMap(number -> Texts.firstOf(text, number.end(), "日", "号")
                        .flatMap(end -> day(month, number.value().intValue(), end)));
        return day.or(() -> Texts.firstOf(text, at, "上旬", "初").map(end -> days(month, 1, THIRD, end)))
                .or(() -> Texts.firstOf(text, at, "中旬").map(end -> days(month, THIRD + 1, 2 * THIRD, end)))
                .or(() -> Texts.firstOf(text, at, "下旬", "底", "末").map(end -> days(month, 2 * THIRD + 1, length, end)))
                .or(() -> Numeral.isDigit(text, at) ? Optional.empty() : Optional.of(months(month, month, at)));
    }

    private Found days(int month, int first, int last, int end) {
        return new Found(LocalDate.of(year, month, first), LocalDate.of(year, month, last), false, end);
    }

    private Optional<Found> day(int month, int day, int end) {
        try {
            return Optional.of(days(month, day, day, end));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** One or two digits, or a number in characters. */
    private Optional<Numeral> small(int at) {
        if (!Numeral.isDigit(text, at)) {
            return ChineseNumeral.at(text, at);
        }
        int end = Numeral.isDigit(text, at + 1) ? at + 2 : at + 1;
        return Numeral.isDigit(text, end)
                ? Optional.empty()
                : Optional.of(new Numeral(new BigDecimal(text.substring(at, end)), at, end));
    }

    /** What follows 2023 behind a separator: -12-31, .12, /12. */
    Optional<Found> separated(int at) {
        boolean separator = at < text.length() && "-/.".indexOf(text.charAt(at)) >= 0 && Numeral.isDigit(text, at + 1);
        Optional<Numeral> month = separator
                ? small(at + 1).filter(numeral -> isMonth(numeral.value().intValue()))
                : Optional.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int number = month.get().value().intValue();
        int end = month.get().end();
        boolean dayFollows =
                end < text.length() && text.charAt(end) == text.charAt(at) && Numeral.isDigit(text, end + 1);
        return dayFollows
                ? small(end + 1).flatMap(day -> day(number, day.value().intValue(), day.end()))
                : Optional.of(months(number, number, end));
    }

    /** What follows 2023 without a separator: 1231. */
    Optional<Found> compact(int at) {
        int end = at + MONTH_AND_DAY;
        for (int digit = at; digit < end; digit++) {
            if (!Numeral.isDigit(text, digit)) {
                return Optional.empty();
            }
        }
        int month = Integer.parseInt(text.substring(at, at + 2));
        int day = Integer.parseInt(text.substring(at + 2, end));
        return isMonth(month) && !Numeral.isDigit(text, end) ? day(month, day, end) : Optional.empty();
    }
}
