package org.ziping.summary.page;

import java.util.regex.Pattern;
import org.ziping.workbook.patch.Escapes;

/** Words made safe to stand in XML of a workbook. */
final class XmlText {

    /** What Excel would read as an escaped character; its underscore is escaped itself. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /** The words as the content of an element. */
    static String content(String words) {
        String plain =
                words.indexOf('_') < 0 ? words : LOOKS_ESCAPED.matcher(words).replaceAll("_x005F_");
        return Escapes.xml(plain);
    }
}
