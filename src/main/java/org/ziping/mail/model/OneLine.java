package org.ziping.mail.model;

import java.util.regex.Pattern;

/** Words of a form as a header or a line may hold them: no line breaks, nothing invisible, no endless length. */
public final class OneLine {

    /** Control characters, line and paragraph separators, and the marks that turn the direction of reading. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private OneLine() {}

    /** The words in one line; blank if nothing is left of them. */
    public static String of(String words) {
        return BLANKS.matcher(UNSEEN.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** The same, and no longer than a number of characters; what was cut is shown by an ellipsis. */
    public static String of(String words, int most) {
        String line = of(words);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
