package org.ziping.form.notation.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a day, month, quarter or year at a place of a text; of a month, quarter or year its last day counts.
 *
 * @param text in plain spelling without blanks
 * @param year in which a date without year lies
 * @param bare whether 2023, 202312 and 20231231 may be dates
 */
public record DayReader(String text, int year, boolean bare) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    static final int YEAR_DIGITS = 4;

    /**
     * A period that was found.
     *
     * @param first the first day of it
     * @param day the last day of it
     * @param yearWritten whether the year stood there
     * @param end where it has ended
     * @param begun the first day of a span, 1月 of 1-12月, of whose last month first and day tell; empty of any other
     */
    public record Found(LocalDate first, LocalDate day, boolean yearWritten, int end, Optional<LocalDate> begun) {

        /** A period that is no span. */
        Found(LocalDate first, LocalDate day, boolean yearWritten, int end) {
            this(first, day, yearWritten, end, Optional.empty());
        }

        /** The same, its year written. */
        Found written() {
            return new Found(first, day, true, end, begun);
        }

        /** The same as the end of a span. */
        Found since(LocalDate beginning) {
            return new Found(first, day, yearWritten, end, Optional.of(beginning));
        }

        /** Whether it is a span and leaves out days of another one: 1-10月 of 1-12月. */
        public boolean isShorterThan(Found wanted) {
            return begun.isPresent()
                    && wanted.begun.isPresent()
                    && (begun.get().isAfter(wanted.begun.get()) || day.isBefore(wanted.day));
        }
    }

    /** The date that begins at {@code at}; of 2021-2023年 the last year. */
    Optional<Found> at(int at) {
        return yearAt(at)
                .flatMap(written -> Texts.firstOf(text, written.end(), "--", "-", "~", "至", "到")
                        .flatMap(this::yearAt)
                        .or(() -> Optional.of(written)))
                .map(this::afterYear)
                .orElseGet(() -> new YearPart(text, year).withoutYear(at));
    }

    private Optional<Found> afterYear(Numeral written) {
        int value = written.value().intValue();
        int end = written.end();
        YearPart part = new YearPart(text, value);
        if (text.startsWith("年", end)) {
            int from = end + (text.startsWith("年度", end) ? 2 : 1);
            return part.at(from).or(() -> Optional.of(part.whole(from))).map(Found::written);
        }
        Optional<Found> further = part.separated(end).or(() -> bare ? part.compact(end) : Optional.empty());
        boolean alone = bare && !Numeral.isDigit(text, end) && !text.startsWith(".", end);
        return further.or(() -> alone ? Optional.of(part.whole(end)) : Optional.empty())
                .map(Found::written);
    }

    /** Four digits, followed by none unless a date without separators is allowed, or four characters before 年. */
    private Optional<Numeral> yearAt(int at) {
        int end = at + YEAR_DIGITS;
        if (end > text.length()) {
            return Optional.empty();
        }
        Optional<Numeral> written = Numeral.isDigit(text, at) ? digitsAt(at, end) : charactersAt(at, end);
        return written.filter(numeral -> numeral.value().intValue() >= FIRST_YEAR)
                .filter(numeral -> numeral.value().intValue() <= LAST_YEAR);
    }

    private Optional<Numeral> digitsAt(int at, int end) {
        for (int digit = at; digit < end; digit++) {
            if (!Numeral.isDigit(text, digit)) {
                return Optional.empty();
            }
        }
        return Numeral.isDigit(text, end) && !bare
                ? Optional.empty()
                : Optional.of(new Numeral(new BigDecimal(text.substring(at, end)), at, end));
    }

    private Optional<Numeral> charactersAt(int at, int end) {
        return ChineseNumeral.at(text, at).filter(numeral -> numeral.end() == end && text.startsWith("年", end));
    }
}
