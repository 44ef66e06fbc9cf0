package org.ziping.summary.page;

import java.util.regex.Pattern;

/** Words made safe to stand in XML of a workbook. */
final class XmlText {

    /** What Excel would read as an escaped character; its underscore is escaped itself. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /** The words as the content of an element. */
    static String content(String words) {
        String plain =
                words.indexOf('_') < 0 ? words : LOOKS_ESCAPED.matcher(words).replaceAll("_x005F_");
        return markup(plain);
    }

    /** The words as the content of an element or attribute in which Excel reads no escapes: formulas and names. */
    static String markup(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
