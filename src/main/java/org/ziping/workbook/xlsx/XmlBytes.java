package org.ziping.workbook.xlsx;

import java.nio.charset.StandardCharsets;

/** The characters of a part in UTF-8. */
final class XmlBytes {

    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_ENTITY = 10;

    private XmlBytes() {}

    static int indexOf(byte[] xml, int wanted, int from) {
        for (int at = from; at < xml.length; at++) {
            if (xml[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] xml, int from, String beginning) {
        return from + beginning.length() <= xml.length && same(xml, from, from + beginning.length(), beginning);
    }

    /** Whether these bytes are these ASCII letters. */
    static boolean same(byte[] xml, int from, int to, String letters) {
        if (to - from != letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (xml[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean same(byte[] xml, int from, int to, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            if (xml[from + i] != xml[otherFrom + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a byte can stand in a name; all that is not ASCII can. */
    static boolean isName(byte b) {
        return b < 0 || b > ' ' && b != '>' && b != '/' && b != '=' && b != '<' && b != '"' && b != '\'' && b != '&';
    }

    static int number(byte[] xml, int from, int to, int fallback) {
        if (to <= from || to - from > MOST_DIGITS) {
            return fallback;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = xml[at] - '0';
            if (digit < 0 || digit > 9) {
                return fallback;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Text with its entities resolved and its line ends made one line feed each. */
    static String text(byte[] xml, int from, int to) {
        for (int at = from; at < to; at++) {
            if (xml[at] == '&' || xml[at] == '\r' || xml[at] >= 0 && xml[at] < '\t') {
                return resolved(new String(xml, from, to - from, StandardCharsets.UTF_8));
            }
        }
        return new String(xml, from, to - from, StandardCharsets.UTF_8);
    }

    private static String resolved(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '&') {
                int end = raw.indexOf(';', at);
                if (end < 0 || end - at > LONGEST_ENTITY) {
                    throw new MalformedPart("has an entity without end");
                }
                text.appendCodePoint(entity(raw.substring(at + 1, end)));
                at = end + 1;
            } else if (c == '\r') {
                text.append('\n');
                at += at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1;
            } else if (c < '\t') {
                throw new MalformedPart("has a control character");
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private static int entity(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numeric(name);
        };
    }

    private static int numeric(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.startsWith("#") ? name.substring(1) : "");
            if (Character.isValidCodePoint(code)) {
                return code;
            }
        } catch (NumberFormatException e) {
            throw new MalformedPart("has an unknown entity");
        }
        throw new MalformedPart("has an unknown entity");
    }
}
