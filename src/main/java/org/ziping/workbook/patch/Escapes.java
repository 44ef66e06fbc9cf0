package org.ziping.workbook.patch;

/** Text as XML and as the cells of a workbook write it. */
public final class Escapes {

    private static final int HEX = 16;
    private static final int ESCAPE_LENGTH = 7;

    private Escapes() {}

    /** Text for an element or an attribute; an escape of Excel's that it seems to hold is left alone. */
    public static String xml(String plain) {
        int first = firstSpecial(plain);
        if (first == plain.length()) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length() + 8).append(plain, 0, first);
        for (int i = first; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static int firstSpecial(String plain) {
        int at = 0;
        while (at < plain.length() && !isSpecial(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpecial(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"';
    }

    /** The words of a cell: what XML cannot hold, and what looks like such an escape, becomes {@code _xHHHH_}. */
    static String cellText(String plain) {
        StringBuilder out = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '_' && isEscape(plain, i)) {
                out.append("_x005F_");
            } else if (c < ' ' && c != '\n' && c != '\t'
                    || c == '\uFFFE'
                    || c == '\uFFFF'
                    || isLoneSurrogate(plain, i)) {
                out.append(String.format("_x%04X_", (int) c));
            } else {
                out.append(c);
            }
        }
        return xml(out.toString());
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean isEscape(String text, int i) {
        if (i + ESCAPE_LENGTH > text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
            return false;
        }
        for (int k = i + 2; k < i + 6; k++) {
            if (Character.digit(text.charAt(k), HEX) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Text of XML with its entities resolved. */
    static String plain(String xml) {
        int at = xml.indexOf('&');
        if (at < 0) {
            return xml;
        }
        StringBuilder out = new StringBuilder(xml.length());
        int from = 0;
        while (at >= 0) {
            int end = xml.indexOf(';', at);
            if (end < 0) {
                break;
            }
            out.append(xml, from, at).append(entity(xml.substring(at + 1, end)));
            from = end + 1;
            at = xml.indexOf('&', from);
        }
        return out.append(xml, from, xml.length()).toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                if (!name.startsWith("#")) {
                    throw new IllegalArgumentException("an entity that XML does not know: " + name);
                }
                boolean hex = name.startsWith("#x");
                yield Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? HEX : 10));
            }
        };
    }
}
