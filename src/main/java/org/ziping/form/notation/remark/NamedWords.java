package org.ziping.form.notation.remark;

import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Words;

/**
 * Words of the indicator's name or of the target in a text, and others that stand among them.
 *
 * @param others that do no harm among them
 * @param beside what stands beside the actual value
 */
public record NamedWords(Words others, Beside beside) {

    private static final int A_WORD = 2;
    private static final int LONGEST_WORDS = 20;

    /** Whether a text is made of nothing but these and those. */
    public boolean areAll(String text) {
        String name = text.isEmpty() ? "" : beside.subject();
        int at = 0;
        while (at < text.length()) {
            int end = Math.max(others.skipFrom(text, at), named(text, at, name));
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Where the longest words of the name that begin there have ended. */
    private static int named(String text, int at, String name) {
        int most = Math.min(text.length(), at + LONGEST_WORDS);
        int end = at + A_WORD;
        while (end <= most && name.contains(text.substring(at, end))) {
            end++;
        }
        return end > at + A_WORD ? end - 1 : at;
    }
}
