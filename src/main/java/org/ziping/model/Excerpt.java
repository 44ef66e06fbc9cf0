package org.ziping.model;

import java.util.regex.Pattern;

/** Words of a form as a sentence quotes them. */
public final class Excerpt {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Excerpt() {}

    /** The words on one line, cut behind so many characters. */
    public static String of(String words, int longest) {
        String line = BLANKS.matcher(words.strip()).replaceAll(" ");
        int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
