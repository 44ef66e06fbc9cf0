package org.ziping.form.notation.text;

import java.util.Map;
import java.util.Optional;

/** A text that states one day, or a period whose end counts, with the words of a deadline around it. */
public final class Deadlines {

    private static final Words BEFORE = Vocabulary.words("期限·前");
    private static final Words SEASONS = Vocabulary.words("期限·季节前");
    private static final Words BEHIND = Vocabulary.words("期限·后").and(SEASONS);
    private static final Words NOUNS = Vocabulary.words("期限·名词");
    private static final Words PLANNED = Vocabulary.words("期限·打算");
    private static final Words STEPS = Vocabulary.words("期限·一步");
    private static final Map<String, String> PAYMENTS = Vocabulary.canonical("期限·已付");
    private static final Words TIME_NAMES = Vocabulary.words("时间");

    /** A leap year, so that every day of a form without year exists. */
    public static final int UNKNOWN_YEAR = 2000;

    private Deadlines() {}

    /** Whether the name of an indicator asks for a date. */
    public static boolean asksForDate(String indicatorName) {
        return TIME_NAMES.anyIn(Spelling.squeezed(indicatorName));
    }

    /**
     * The day that a text states and states alone.
     *
     * @param plain the text in plain spelling
     * @param year in which a date without year lies
     * @param bare whether 2023 and 20231231 may be dates
     */
    public static Optional<DayReader.Found> of(String plain, Optional<Integer> year, boolean bare) {
        String text = plain.replace(" ", "");
        if (!mayNameDay(text)) {
            return Optional.empty();
        }
        DayReader reader = new DayReader(text, year.orElse(UNKNOWN_YEAR), bare);
        int from = BEFORE.skipFrom(text, 0);
        Optional<DayReader.Found> first = reader.at(from).or(() -> from == 0 ? Optional.empty() : reader.at(0));
        return first.flatMap(found -> periodEnd(text, found, bare))
                .filter(found -> isTail(text, closed(text, found.end())));
    }

    /** Whether a text names a season before which something was to be done: 9月开学前. */
    public static boolean isBeforeSeason(String plain) {
        return SEASONS.anyIn(plain);
    }

    /** The last word of a text for a step that is not yet the whole: 开工, 上报. */
    public static Optional<String> step(String plain) {
        String text = plain.replace(" ", "");
        return STEPS.findLast(text).map(place -> text.substring(place.from(), place.to()));
    }

    /**
     * Whether a text that states a day says of it that all was done: not what is only planned for it, and a step on the
     * way only where that step was wanted.
     *
     * @param wanted what names the steps that were wanted
     */
    public static boolean isDone(String plain, String wanted) {
        String text = plain.replace(" ", "");
        boolean planned = PLANNED.anyIn(text.substring(0, BEFORE.skipFrom(text, 0)));
        return !planned
                && step(text)
                        .filter(step -> !wanted.contains(step) && !isArrival(step, wanted))
                        .isEmpty();
    }

    /** 到账 of 拨付时间: what has arrived was paid. */
    private static boolean isArrival(String step, String wanted) {
        return PAYMENTS.entrySet().stream()
                .anyMatch(payment -> payment.getValue().equals(step) && wanted.contains(payment.getKey()));
    }

    /** Whether there is a part of a year in it, or four digits that may be one: most values are no dates. */
    private static boolean mayNameDay(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits = Numeral.isDigit(text, at) ? digits + 1 : 0;
            if (digits == DayReader.YEAR_DIGITS || "年季月底末".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Of 2023年1月1日至12月31日 the second day; of one day, 5月20日到账, that day. */
    private static Optional<DayReader.Found> periodEnd(String text, DayReader.Found first, boolean bare) {
        Optional<Integer> from = Texts.firstOf(text, first.end(), "起至", "--", "-", "~", "至", "到");
        if (from.isEmpty()) {
            return Optional.of(first);
        }
        Optional<DayReader.Found> last = new DayReader(text, first.day().getYear(), bare).at(from.get());
        return last.isEmpty()
                ? Optional.of(first)
                : last.filter(second -> !second.day().isBefore(first.day()))
                        .map(second -> second.since(first.first()))
                        .map(second -> first.yearWritten() ? second.written() : second);
    }

    /** Whether only words of a deadline follow, and not nothing but nouns. */
    private static boolean isTail(String text, int at) {
        int end = at;
        int last = -1;
        boolean nounsOnly = at < text.length();
        while (end < text.length() && end != last) {
            last = end;
            int behind = BEHIND.skipFrom(text, end);
            nounsOnly = nounsOnly && behind == end;
            end = NOUNS.skipFrom(text, behind);
        }
        return end == text.length() && !nounsOnly;
    }

    private static int closed(String text, int at) {
        return at < text.length() && text.charAt(at) == ')' ? at + 1 : at;
    }
}
