package org.ziping.form.notation.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters: 九十五, 二〇二三, 两, 一百二十. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SMALL_FACTORS = "十百千";
    private static final int MYRIAD = 10_000;
    private static final int MOST_CHARACTERS = 12;

    private ChineseNumeral() {}

    /** The number that begins at {@code at}; it must begin with a digit or 十. 百 before 分 belongs to 百分. */
    public static Optional<Numeral> at(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        if (end == at || end - at > MOST_CHARACTERS || digit(text.charAt(at)) < 0 && text.charAt(at) != '十') {
            return Optional.empty();
        }
        int last = end;
        return value(text.substring(at, end)).map(value -> new Numeral(BigDecimal.valueOf(value), at, last));
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        boolean belongsToPercent = c == '百' && text.startsWith("百分", at);
        return !belongsToPercent && (digit(c) >= 0 || SMALL_FACTORS.indexOf(c) >= 0 || c == '万');
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static Optional<Long> value(String numeral) {
        boolean digitsOnly = numeral.chars().allMatch(c -> digit((char) c) >= 0);
        return digitsOnly ? digitByDigit(numeral) : withFactors(numeral);
    }

    private static Optional<Long> digitByDigit(String numeral) {
        long value = 0;
        for (int at = 0; at < numeral.length(); at++) {
            value = value * 10 + digit(numeral.charAt(at));
        }
        return Optional.of(value);
    }

    private static Optional<Long> withFactors(String numeral) {
        int myriad = numeral.indexOf('万');
        if (myriad < 0) {
            return belowMyriad(numeral);
        }
        Optional<Long> high = belowMyriad(numeral.substring(0, myriad));
        String rest = numeral.substring(myriad + 1);
        Optional<Long> low = rest.isEmpty() ? Optional.of(0L) : belowMyriad(rest);
        return high.flatMap(thousands -> low.map(ones -> thousands * MYRIAD + ones));
    }

    /** Digits and factors in turn, the factors falling; empty if they are not. */
    private static Optional<Long> belowMyriad(String numeral) {
        long value = 0;
        int pending = -1;
        int lastFactor = MYRIAD;
        for (int at = 0; at < numeral.length(); at++) {
            int digit = digit(numeral.charAt(at));
            if (digit >= 0) {
                if (pending > 0) {
                    return Optional.empty();
                }
                pending = digit;
                continue;
            }
            int factor = factor(numeral.charAt(at));
            if (factor == 0 || factor >= lastFactor || pending < 0 && at > 0) {
                return Optional.empty();
            }
            value += (long) Math.max(pending, at == 0 ? 1 : 0) * factor;
            lastFactor = factor;
            pending = -1;
        }
        return Optional.of(value + Math.max(pending, 0));
    }

    private static int factor(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 0;
        };
    }
}
