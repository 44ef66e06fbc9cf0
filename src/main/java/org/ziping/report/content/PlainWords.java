package org.ziping.report.content;

import java.util.List;
import java.util.regex.Pattern;

/** Words of a cell made fit to stand in a sentence or a paragraph: no breaks, no signs that a document cannot hold. */
final class PlainWords {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t\\u3000]]");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private PlainWords() {}

    /** On one line: breaks vanish between Chinese, as they do in a narrow cell. */
    static String oneLine(String words) {
        return BREAKS.matcher(writable(words)).replaceAll("").strip();
    }

    /** Without any blanks: a label written upright in its cell. */
    static String label(String words) {
        return BLANKS.matcher(writable(words)).replaceAll("");
    }

    /** Line by line, without empty lines and without blanks at their ends. */
    static List<String> lines(String words) {
        return BREAKS.splitAsStream(writable(words))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String writable(String words) {
        return UNWRITABLE.matcher(words.replace("\r\n", "\n")).replaceAll("");
    }
}
