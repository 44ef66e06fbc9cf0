package org.ziping.form.notation.text;

/** What a number format does, as far as the meaning of the number depends on it. */
final class NumberFormat {

    private NumberFormat() {}

    /** The letters of the first section that are not quoted, escaped or in brackets. */
    static String letters(String format) {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < format.length() && format.charAt(at) != ';') {
            char c = format.charAt(at);
            if (c == '"') {
                at = after(format, '"', at + 1);
            } else if (c == '[') {
                at = after(format, ']', at + 1);
            } else if (c == '\\' || c == '_' || c == '*' || c == '!') {
                at += 2;
            } else {
                letters.append(c);
                at++;
            }
        }
        return letters.toString();
    }

    private static int after(String format, char closing, int from) {
        int end = format.indexOf(closing, from);
        return end < 0 ? format.length() : end + 1;
    }

    /** Whether a format of those letters shows a day, a month or a year. */
    static boolean isDate(String letters) {
        String lower = letters.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("general") || lower.contains("常规")) {
            return false;
        }
        boolean time = lower.contains("h") || lower.contains("s");
        return lower.contains("y") || lower.contains("d") || lower.contains("m") && !time;
    }
}
