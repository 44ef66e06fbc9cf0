package org.ziping.form.notation;

/**
 * Words of the indicator's name in a text, and others that stand among them.
 *
 * @param others that do no harm among them
 * @param beside what stands beside the actual value
 */
record NamedWords(Words others, Beside beside) {

    private static final int A_WORD = 2;

    /** Whether a text is made of nothing but these and those. */
    boolean areAll(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = Math.max(others.skipFrom(text, at), named(text, at));
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Where the longest word of the name that begins there has ended. */
    private int named(String text, int at) {
        int end = at + A_WORD;
        while (end <= text.length() && beside.isCounted(text.substring(at, end))) {
            end++;
        }
        return end > at + A_WORD ? end - 1 : at;
    }
}
