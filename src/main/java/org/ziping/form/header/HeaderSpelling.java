package org.ziping.form.header;

/** Spells the words of a header or label in one way, character by character: every step is linear in their length. */
public final class HeaderSpelling {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final String OPENING = "([{【〔〖";
    private static final String CLOSING = ")]}】〕〗";
    private static final String EDGE = ":;,.、。*·-—_#\"“”'/|";
    private static final String CHINESE_NUMERALS = "一二三四五六七八九十";
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private HeaderSpelling() {}

    /** Whether more than so many characters are left when they are spelled plain. */
    static boolean isLonger(String shown, int most) {
        int visible = 0;
        for (int at = 0; at < shown.length() && shown.length() > most; at++) {
            visible += isPlain(shown.charAt(at)) || !isInvisible(shown.charAt(at)) ? 1 : 0;
            if (visible > most) {
                return true;
            }
        }
        return false;
    }

    /** Half width, without blanks of any kind. */
    public static String plain(String shown) {
        int same = 0;
        while (same < shown.length() && isPlain(shown.charAt(same))) {
            same++;
        }
        return same == shown.length() ? shown : plain(shown, same);
    }

    /** @param same the number of characters in front that stay as they are */
    private static String plain(String shown, int same) {
        StringBuilder plain = new StringBuilder(shown.length()).append(shown, 0, same);
        for (int at = same; at < shown.length(); at++) {
            char c = shown.charAt(at);
            if (isPlain(c)) {
                plain.append(c);
            } else if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                plain.append((char) (c - FULL_WIDTH_OFFSET));
            } else if (!isInvisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether a character is sure to stay as it is; most are. */
    private static boolean isPlain(char c) {
        return isIdeograph(c) || c > ' ' && c <= '~';
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean hasBrackets(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (!isIdeograph(c) && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Without brackets and what stands in them. */
    static String withoutBrackets(String plain) {
        if (!hasBrackets(plain)) {
            return plain;
        }
        StringBuilder outside = new StringBuilder(plain.length());
        int depth = 0;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return outside.toString();
    }

    /** Without the brackets alone. */
    static String withoutBracketSigns(String plain) {
        StringBuilder words = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0) {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** Without what follows an equals sign, formula letters at the end, numbering in front and marks at both ends. */
    static String trimmed(String words) {
        int equals = words.indexOf('=');
        String text = equals > 0 ? words.substring(0, equals) : words;
        int first = 0;
        int last = text.length();
        while (first < last && isEdge(text.charAt(first))) {
            first++;
        }
        while (last > first && (isEdge(text.charAt(last - 1)) || isFormula(text.charAt(last - 1)))) {
            last--;
        }
        return withoutNumbering(text.substring(first, last));
    }

    private static boolean isEdge(char c) {
        return !isIdeograph(c) && EDGE.indexOf(c) >= 0;
    }

    private static boolean isFormula(char c) {
        return c < 0x7F || c >= '①' && c <= '⑳' || c == '×' || c == '÷' || c == '％';
    }

    /** 一、项目名称 and 1.项目名称 are 项目名称. */
    private static String withoutNumbering(String text) {
        int at = 0;
        while (at < text.length() && (isDigit(text.charAt(at)) || CHINESE_NUMERALS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean numbered = at > 0 && at < text.length() && "、..)".indexOf(text.charAt(at)) >= 0;
        return numbered ? text.substring(at + 1) : text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
