package org.ziping.summary.page;

/** Words that came from a form, made fit for a cell without a change that a person would see. */
final class PlainText {

    /** The most characters a cell holds. */
    private static final int CELL_LIMIT = 32_767;

    private PlainText() {}

    /** The words without characters that XML forbids, cut to what a cell holds. */
    static String of(String words) {
        if (words.length() <= CELL_LIMIT && isPlain(words)) {
            return words;
        }
        StringBuilder kept = new StringBuilder(Math.min(words.length(), CELL_LIMIT));
        words.codePoints().filter(PlainText::isAllowed).forEach(kept::appendCodePoint);
        String clean = kept.toString().replace("\r\n", "\n").replace('\r', '\n');
        return clean.length() <= CELL_LIMIT ? clean : clean.substring(0, CELL_LIMIT - 1) + "…";
    }

    /** Whether every character may stay as it is; halves of wide ones need a second look. */
    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char one = words.charAt(at);
            if (one == '\r' || Character.isSurrogate(one) || !isAllowed(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
                || (codePoint > Character.MAX_SURROGATE && codePoint < '\uFFFE')
                || codePoint > '\uFFFF';
    }
}
