package org.ziping.form.notation.text;

/**
 * A text in the one spelling that all notations are read in: full-width characters become half-width, every kind of blank
 * becomes one blank, every form of a sign one sign. Two texts that look the same to a person are then the same.
 */
public final class Spelling {

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final char IDEOGRAPH_FIRST = '\u4E00';
    private static final char IDEOGRAPH_LAST = '\u9FFF';
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

    /** Each entry: the characters that look alike, and after them the one they are read as. */
    private static final String[] ALIKE = {
        "≧⩾≽⪰⋝≮", "≥",
        "≦⩽≼⪯⋜≯", "≤",
        "═﹦⩵〓", "=",
        "﹥", ">",
        "﹤", "<",
        "﹪٪", "%",
        "−—–―‒‐‑﹣─━﹘⸺ー", "-",
        "〜∼˜〰", "~",
        "﹐", ",",
        "﹒", ".",
        "•‧∙⋅・･●", "·",
        "∕⁄╱", "/",
        "﹙", "(",
        "﹚", ")",
        "﹕∶", ":",
        "﹔", ";",
        "￥", "¥",
        "⋯", "…",
        "×✕✖", "×",
    };

    private Spelling() {}

    /** The text in that spelling, without blanks at its ends; empty of nothing but blanks. */
    public static String of(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            append(spelled, plain(text.charAt(at)));
        }
        int end = spelled.length();
        return end > 0 && spelled.charAt(end - 1) == ' ' ? spelled.substring(0, end - 1) : spelled.toString();
    }

    /** The text in that spelling without any blanks. */
    public static String squeezed(String text) {
        return of(text).replace(" ", "");
    }

    private static void append(StringBuilder spelled, char plain) {
        int last = spelled.length() - 1;
        if (plain == 0 || plain == ' ' && (last < 0 || spelled.charAt(last) == ' ')) {
            return;
        }
        int before = last > 0 && spelled.charAt(last) == ' ' ? last - 1 : last;
        char joined = before < 0 ? 0 : join(spelled.charAt(before), plain);
        if (joined == 0) {
            spelled.append(plain);
        } else {
            spelled.setLength(before + 1);
            spelled.setCharAt(before, joined);
        }
    }

    /** The one sign that two typed signs mean: {@code >=} is ≥; 0 if they are two. */
    private static char join(char first, char second) {
        if (second == '=') {
            return switch (first) {
                case '>', '》', '〉', '≥' -> '≥';
                case '<', '《', '〈', '≤' -> '≤';
                case '=' -> '=';
                default -> 0;
            };
        }
        if (first != '=') {
            return 0;
        }
        return switch (second) {
            case '>', '≥' -> '≥';
            case '<', '≤' -> '≤';
            default -> 0;
        };
    }

    /** One character in the plain spelling, 0 if it has no width and no meaning. */
    private static char plain(char typed) {
        if (typed >= FULL_WIDTH_FIRST && typed <= FULL_WIDTH_LAST) {
            return (char) (typed - FULL_WIDTH_SHIFT);
        }
        if (typed >= IDEOGRAPH_FIRST && typed <= IDEOGRAPH_LAST) {
            return typed;
        }
        if (typed < '\u007F') {
            return asciiPlain(typed);
        }
        if (Character.isSpaceChar(typed) || Character.isWhitespace(typed) || typed == '\u3164') {
            return ' ';
        }
        if (Character.getType(typed) == Character.FORMAT || Character.isISOControl(typed)) {
            return 0;
        }
        return alike(typed);
    }

    private static char asciiPlain(char typed) {
        if (Character.isWhitespace(typed)) {
            return ' ';
        }
        return typed < ' ' ? 0 : typed;
    }

    private static char alike(char typed) {
        for (int at = 0; at < ALIKE.length; at += 2) {
            if (ALIKE[at].indexOf(typed) >= 0) {
                return ALIKE[at + 1].charAt(0);
            }
        }
        return typed;
    }
}
