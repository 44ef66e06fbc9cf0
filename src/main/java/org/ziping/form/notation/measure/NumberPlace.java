package org.ziping.form.notation.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.text.ChineseNumeral;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * Where in a text its one number stands.
 *
 * @param value the number as written, 95 of 百分之95
 * @param start where the number begins, 百分之 belonging to it
 * @param end where it has ended
 * @param perHundred the unit if it stands in front, as in 百分之九十五
 */
public record NumberPlace(BigDecimal value, int start, int end, Optional<Units.Placed> perHundred) {

    private static final String PERCENT_WORDS = "百分之";
    private static final String PER_MILLE_WORDS = "千分之";
    private static final Words FRONT = Vocabulary.words("汉字数·前");

    /** The first number of a text: in digits, or after 百分之, or in characters where they can mean nothing else. */
    static Optional<NumberPlace> first(String text) {
        int digits = firstDigits(text);
        int fraction = Math.max(text.indexOf(PERCENT_WORDS), text.indexOf(PER_MILLE_WORDS));
        if (fraction >= 0 && (digits < 0 || fraction < digits)) {
            return at(text, fraction);
        }
        if (digits >= 0) {
            return at(text, digits);
        }
        return inCharacters(text);
    }

    /** The number that begins there. */
    public static Optional<NumberPlace> at(String text, int at) {
        if (text.startsWith(PERCENT_WORDS, at) || text.startsWith(PER_MILLE_WORDS, at)) {
            return afterFractionWords(text, at);
        }
        return Numeral.at(text, at).map(numeral -> of(numeral));
    }

    private static NumberPlace of(Numeral numeral) {
        return new NumberPlace(numeral.value(), numeral.start(), numeral.end(), Optional.empty());
    }

    private static Optional<NumberPlace> afterFractionWords(String text, int at) {
        int from = Texts.blanksFrom(text, at + PERCENT_WORDS.length());
        int shift = text.startsWith(PERCENT_WORDS, at) ? 0 : -1;
        if (text.startsWith("百", from) && shift == 0) {
            return Optional.of(percent(new Numeral(BigDecimal.valueOf(100), at, from + 1), shift));
        }
        return Numeral.at(text, from)
                .or(() -> ChineseNumeral.at(text, from))
                .map(numeral -> percent(new Numeral(numeral.value(), at, numeral.end()), shift));
    }

    private static NumberPlace percent(Numeral numeral, int shift) {
        Units.Placed unit = new Units.Placed("%", shift, Nearness.EXACT, true, numeral.end());
        return new NumberPlace(numeral.value(), numeral.start(), numeral.end(), Optional.of(unit));
    }

    /** Digits that do not belong to a name such as PM2.5 or A4. */
    private static int firstDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Numeral.isDigit(text, at)) {
                boolean named = isLatin(text, at - 1);
                if (!named) {
                    return at > 0 && text.charAt(at - 1) == '.' ? at - 1 : at;
                }
                while (at + 1 < text.length() && (Numeral.isDigit(text, at + 1) || text.charAt(at + 1) == '.')) {
                    at++;
                }
            }
        }
        return -1;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && text.charAt(at) < '\u007F' && Character.isLetter(text.charAt(at));
    }

    /** Characters mean a number only at the beginning, before a known unit, and with nothing of its own behind; 三类以上 is a rank. */
    private static Optional<NumberPlace> inCharacters(String text) {
        int from = FRONT.skipFrom(text, 0);
        return ChineseNumeral.at(text, from)
                .filter(numeral -> isCounted(text, numeral))
                .map(NumberPlace::of);
    }

    private static boolean isCounted(String text, Numeral numeral) {
        Units.Placed unit = Units.behind(text, numeral.end());
        int end = Signs.behind(text, unit.end()).map(Signs.Placed::end).orElse(unit.end());
        boolean whole = Texts.trimMarks(text.substring(end)).isEmpty() || Texts.isMark(text, end);
        boolean rank = unit.name().equals("类") && end > unit.end();
        return unit.known() && whole && !unit.name().equals("分") && !rank;
    }
}
