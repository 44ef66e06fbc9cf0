package org.ziping.workbook.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pieces of one section of a number format. */
final class FormatTokens {

    /** What a piece is. */
    enum Kind {
        /** Words that stand as they are. */
        LITERAL,
        /** A place for a digit, the point, a comma or a per cent sign. */
        NUMBER,
        /** A part of a date or time: y, m, d, h, s, as often as it is written. */
        DATE,
        /** Before or after noon, in the two words that are written. */
        HALF_DAY,
        /** The number as no format would show it. */
        GENERAL
    }

    record Token(Kind kind, String text) {}

    private static final String HALF_DAY_CHINESE = "上午/下午";
    private static final String HALF_DAY_ENGLISH = "am/pm";
    private static final String GENERAL = "general";
    private static final String GENERAL_CHINESE = "g/通用格式";

    private final List<Token> tokens = new ArrayList<>();
    private final String code;
    private final String lower;
    private boolean isUnderstood = true;

    private FormatTokens(String code) {
        this.code = code;
        this.lower = code.toLowerCase(Locale.ROOT);
    }

    /** The pieces of a section; empty if one of them is not understood. */
    static Optional<FormatTokens> find(String section) {
        FormatTokens tokens = new FormatTokens(section);
        int at = 0;
        while (at < section.length() && tokens.isUnderstood) {
            at = tokens.read(at);
        }
        return tokens.isUnderstood ? Optional.of(tokens) : Optional.empty();
    }

    List<Token> all() {
        return tokens;
    }

    boolean isDate() {
        return tokens.stream().anyMatch(token -> token.kind == Kind.DATE || token.kind == Kind.HALF_DAY);
    }

    private int read(int at) {
        char c = code.charAt(at);
        return switch (c) {
            case '"' -> quoted(at);
            case '\\' -> add(Kind.LITERAL, at + 1, at + 2);
            case '[' -> bracket(at);
            case '_' -> space(at);
            case '*' -> at + 2;
            case '0', '#', '.', ',', '%' -> add(Kind.NUMBER, at, at + 1);
            case '?' -> optionalDigit(at);
            case '@' -> notUnderstood();
            default -> wordOrLiteral(at);
        };
    }

    private int add(Kind kind, int from, int to) {
        if (from < code.length()) {
            tokens.add(new Token(kind, code.substring(from, Math.min(to, code.length()))));
        }
        return to;
    }

    private int notUnderstood() {
        isUnderstood = false;
        return code.length();
    }

    /** A place that is left empty if there is no digit for it, unless it belongs to a fraction. */
    private int optionalDigit(int at) {
        if (code.indexOf('/') >= 0) {
            return notUnderstood();
        }
        tokens.add(new Token(Kind.NUMBER, "#"));
        return at + 1;
    }

    private int quoted(int at) {
        int end = code.indexOf('"', at + 1);
        return add(Kind.LITERAL, at + 1, end < 0 ? code.length() : end) + 1;
    }

    private int space(int at) {
        tokens.add(new Token(Kind.LITERAL, " "));
        return at + 2;
    }

    /** Colours say nothing about the text, Chinese numerals are shown as digits, a currency names its sign, conditions and elapsed times are left to the library. */
    private int bracket(int at) {
        int end = code.indexOf(']', at);
        if (end < 0) {
            return notUnderstood();
        }
        String inside = lower.substring(at + 1, end);
        if (inside.startsWith("$")) {
            int dash = code.indexOf('-', at);
            add(Kind.LITERAL, at + 2, dash < 0 || dash > end ? end : dash);
        } else if (!inside.matches(
                "red|blue|green|black|white|cyan|magenta|yellow|dbnum\\d|color ?\\d+|颜色 ?\\d+|[红蓝绿黑白黄]色|青色|洋红")) {
            return notUnderstood();
        }
        return end + 1;
    }

    private int wordOrLiteral(int at) {
        if (lower.startsWith(GENERAL_CHINESE, at)) {
            return add(Kind.GENERAL, at, at + GENERAL_CHINESE.length());
        }
        if (lower.startsWith(GENERAL, at)) {
            return add(Kind.GENERAL, at, at + GENERAL.length());
        }
        if (lower.startsWith(HALF_DAY_CHINESE, at)) {
            return add(Kind.HALF_DAY, at, at + HALF_DAY_CHINESE.length());
        }
        if (lower.startsWith(HALF_DAY_ENGLISH, at)) {
            return add(Kind.HALF_DAY, at, at + HALF_DAY_ENGLISH.length());
        }
        char c = lower.charAt(at);
        if ("ymdhs".indexOf(c) >= 0) {
            return datePart(at, c);
        }
        return c >= 'a' && c <= 'z' ? notUnderstood() : add(Kind.LITERAL, at, at + 1);
    }

    private int datePart(int at, char c) {
        int end = at;
        while (end < lower.length() && lower.charAt(end) == c) {
            end++;
        }
        tokens.add(new Token(Kind.DATE, lower.substring(at, end)));
        return end;
    }
}
