package org.ziping.form.notation.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it stands in a text in plain spelling, without sign.
 *
 * @param value what it means
 * @param start where it begins
 * @param end where it has ended
 */
public record Numeral(BigDecimal value, int start, int end) {

    private static final int MOST_CHARACTERS = 40;
    private static final int GROUP = 3;

    /** Whether an ASCII digit stands there. */
    public static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Where the first digit stands, −1 if there is none. */
    static int firstDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an ASCII digit stands anywhere in a text. */
    public static boolean hasDigit(String text) {
        return firstDigit(text) >= 0;
    }

    /** The number in digits that begins at {@code at}, thousands separators between them only where they may stand. */
    public static Optional<Numeral> at(String text, int at) {
        return read(text, at).filter(numeral -> isGrouped(text.substring(at, numeral.end)));
    }

    /** The same with separators anywhere, as long as the decimal point tells that they are separators. */
    public static Optional<Numeral> atLenient(String text, int at) {
        return read(text, at)
                .filter(numeral -> text.substring(at, numeral.end).indexOf('.') >= 0
                        || isGrouped(text.substring(at, numeral.end)));
    }

    private static Optional<Numeral> read(String text, int at) {
        boolean begins = isDigit(text, at) || at < text.length() && text.charAt(at) == '.' && isDigit(text, at + 1);
        if (!begins || isDigit(text, at - 1)) {
            return Optional.empty();
        }
        int end = at;
        while (end - at <= MOST_CHARACTERS && (isDigit(text, end) || isInnerMark(text, end))) {
            end++;
        }
        String digits = text.substring(at, end).replace(",", "");
        boolean onePoint = digits.indexOf('.') == digits.lastIndexOf('.');
        boolean phoneLike = digits.startsWith("0") && isDigit(digits, 1) && digits.length() > 2;
        if (!onePoint || phoneLike || end - at > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(new BigDecimal(digits), at, end));
    }

    private static boolean isInnerMark(String text, int at) {
        return at < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',' && isDigit(text, at - 1))
                && isDigit(text, at + 1);
    }

    /** No separator, or three digits after the last one and none behind the point. */
    private static boolean isGrouped(String typed) {
        int lastComma = typed.lastIndexOf(',');
        int point = typed.indexOf('.');
        int wholeEnd = point < 0 ? typed.length() : point;
        return lastComma < 0 || lastComma < wholeEnd && wholeEnd - lastComma - 1 == GROUP;
    }
}
