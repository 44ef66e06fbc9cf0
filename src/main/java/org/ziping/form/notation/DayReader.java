package org.ziping.form.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads a day, month, quarter or year at a place of a text; of a month, quarter or year its last day counts.
 *
 * @param text in plain spelling without blanks
 * @param year in which a date without year lies
 * @param bare whether 2023, 202312 and 20231231 may be dates
 */
record DayReader(String text, int year, boolean bare) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int YEAR_DIGITS = 4;
    private static final int TEN = 10;
    private static final int MID_MONTH = 20;
    private static final String[] QUARTERS = {"一二三四", "1234"};

    /**
     * @param day the last day of it
     * @param yearWritten whether the year stood there
     * @param end where it has ended
     */
    record Found(LocalDate day, boolean yearWritten, int end) {}

    /** The date that begins at {@code at}. */
    Optional<Found> at(int at) {
        Optional<Numeral> written = yearAt(at);
        if (written.isEmpty()) {
            return withoutYear(at);
        }
        int value = written.get().value().intValue();
        int end = written.get().end();
        Optional<Integer> lastYear = Texts.firstOf(text, end, "--", "-", "~", "至", "到")
                .filter(from -> yearAt(from).isPresent());
        if (lastYear.isPresent()) {
            return at(lastYear.get());
        }
        DayReader within = new DayReader(text, value, bare);
        if (text.startsWith("年", end)) {
            return Optional.of(within.afterYear(end + 1));
        }
        return within.separated(end).or(() -> bare && !isDigitOrPoint(end) ? yearEnd(value, end) : Optional.empty());
    }

    private static Optional<Found> yearEnd(int year, int end) {
        return Optional.of(new Found(LocalDate.of(year, Month.DECEMBER, 31), true, end));
    }

    private boolean isDigitOrPoint(int at) {
        return Numeral.isDigit(text, at) || at < text.length() && text.charAt(at) == '.';
    }

    private Optional<Numeral> yearAt(int at) {
        int end = at + YEAR_DIGITS;
        if (end > text.length()) {
            return Optional.empty();
        }
        Optional<Numeral> written = Numeral.isDigit(text, at)
                ? digits(at, YEAR_DIGITS)
                : ChineseNumeral.at(text, at).filter(numeral -> numeral.end() == end && text.startsWith("年", end));
        return written.filter(numeral -> numeral.value().intValue() >= FIRST_YEAR)
                .filter(numeral -> numeral.value().intValue() <= LAST_YEAR);
    }

    /** Exactly so many digits, followed by none unless they may be a date without separators. */
    private Optional<Numeral> digits(int at, int count) {
        int end = at;
        while (end < text.length() && end - at < count && Numeral.isDigit(text, end)) {
            end++;
        }
        boolean longer = Numeral.isDigit(text, end) && !bare;
        return end - at < count || longer
                ? Optional.empty()
                : Optional.of(new Numeral(new java.math.BigDecimal(text.substring(at, end)), at, end));
    }

    /** What follows 2023年: a part of it, or nothing. */
    private Found afterYear(int at) {
        int from = text.startsWith("度", at) ? at + 1 : at;
        return part(from)
                .map(found -> new Found(found.day(), true, found.end()))
                .orElseGet(() -> new Found(LocalDate.of(year, Month.DECEMBER, 31), true, from));
    }

    private Optional<Found> withoutYear(int at) {
        return Texts.firstOf(text, at, "年底", "年末", "年内", "年终", "当年底", "本年底", "当年内", "本年内", "本年度内", "全年")
                .map(end -> new Found(LocalDate.of(year, Month.DECEMBER, 31), false, end))
                .or(() -> part(at));
    }

    /** A part of a year: 上半年, 第三季度, 12月, 12月31日, 12月上旬, 底. */
    private Optional<Found> part(int at) {
        return halfYear(at).or(() -> quarter(at)).or(() -> month(at));
    }

    private Optional<Found> halfYear(int at) {
        return Texts.firstOf(text, at, "上半年", "年中")
                .map(end -> new Found(LocalDate.of(year, Month.JUNE, 30), false, end))
                .or(() -> Texts.firstOf(text, at, "下半年", "年底", "年末", "底", "末")
                        .map(end -> new Found(LocalDate.of(year, Month.DECEMBER, 31), false, end)));
    }

    private Optional<Found> quarter(int at) {
        int from = text.startsWith("第", at) ? at + 1 : at;
        if (from >= text.length()) {
            return Optional.empty();
        }
        int number = Math.max(QUARTERS[0].indexOf(text.charAt(from)), QUARTERS[1].indexOf(text.charAt(from))) + 1;
        return number == 0
                ? Optional.empty()
                : Texts.firstOf(text, from + 1, "季度末", "季度", "季")
                        .map(end -> new Found(YearMonth.of(year, number * 3).atEndOfMonth(), false, end));
    }

    private Optional<Found> month(int at) {
        Optional<Numeral> number = small(at);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int value = number.get().value().intValue();
        int end = number.get().end();
        Optional<Integer> lastMonthFrom = Texts.firstOf(text, end, "月-", "月至", "月到", "-", "至", "到", "~");
        if (lastMonthFrom.isPresent()) {
            return month(lastMonthFrom.get()).filter(last -> last.day().getMonthValue() >= value);
        }
        return Texts.firstOf(text, end, "月份", "月").flatMap(from -> inMonth(value, from));
    }

    private Optional<Found> inMonth(int month, int at) {
        if (month < 1 || month > Month.DECEMBER.getValue()) {
            return Optional.empty();
        }
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();
        Optional<Found> day = small(at)
                .flatMap(number -> Texts.firstOf(text, number.end(), "日", "号")
                        .flatMap(end -> day(month, number.value().intValue(), end)));
        return day.or(() -> Texts.firstOf(text, at, "上旬", "初").flatMap(end -> day(month, TEN, end)))
                .or(() -> Texts.firstOf(text, at, "中旬").flatMap(end -> day(month, MID_MONTH, end)))
                .or(() -> Texts.firstOf(text, at, "下旬", "底", "末").map(end -> new Found(last, false, end)))
                .or(() -> Numeral.isDigit(text, at) ? Optional.empty() : Optional.of(new Found(last, false, at)));
    }

    private Optional<Found> day(int month, int day, int end) {
        try {
            return Optional.of(new Found(LocalDate.of(year, month, day), false, end));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** One or two digits, or a number in characters. */
    private Optional<Numeral> small(int at) {
        int end = at;
        while (Numeral.isDigit(text, end)) {
            end++;
        }
        return end > at && end - at <= 2
                ? Optional.of(new Numeral(new java.math.BigDecimal(text.substring(at, end)), at, end))
                : end > at ? Optional.empty() : ChineseNumeral.at(text, at);
    }

    /** What follows 2023 without 年: -12-31, .12, /12, 1231. */
    private Optional<Found> separated(int at) {
        if (at < text.length() && "-/.".indexOf(text.charAt(at)) >= 0) {
            return afterSeparator(at);
        }
        return bare ? compact(at) : Optional.empty();
    }

    private Optional<Found> afterSeparator(int at) {
        Optional<Numeral> month = small(at + 1).filter(numeral -> Numeral.isDigit(text, numeral.start()));
        if (month.isEmpty()
                || month.get().value().intValue() > Month.DECEMBER.getValue()
                || month.get().value().signum() == 0) {
            return Optional.empty();
        }
        int value = month.get().value().intValue();
        int end = month.get().end();
        if (end < text.length() && text.charAt(end) == text.charAt(at) && Numeral.isDigit(text, end + 1)) {
            return small(end + 1)
                    .flatMap(number -> day(value, number.value().intValue(), number.end()))
                    .map(found -> new Found(found.day(), true, found.end()));
        }
        return Optional.of(new Found(YearMonth.of(year, value).atEndOfMonth(), true, end));
    }

    private Optional<Found> compact(int at) {
        int end = at;
        while (Numeral.isDigit(text, end)) {
            end++;
        }
        if (end - at != 4) {
            return Optional.empty();
        }
        int month = Integer.parseInt(text.substring(at, at + 2));
        int last = end;
        return month < 1 || month > 12
                ? Optional.empty()
                : day(month, Integer.parseInt(text.substring(at + 2, end)), last)
                        .map(found -> new Found(found.day(), true, last));
    }
}
