package org.ziping.workbook.xlsx;

/** The words of a text made of runs. */
final class RichText {

    private static final int HEX_DIGITS = 4;
    private static final int ESCAPE = 7;

    private RichText() {}

    /** The words of the element that begins here and is called {@code element}; goes to its end. */
    static String read(XmlCursor xml, String element) {
        String first = "";
        StringBuilder joined = null;
        while (xml.next() && !xml.closes(element)) {
            if (xml.opens("t")) {
                String run = xml.text();
                if (joined != null) {
                    joined.append(run);
                } else if (first.isEmpty()) {
                    first = run;
                } else {
                    joined = new StringBuilder(first).append(run);
                }
            } else if (xml.opens("rPh") || xml.opens("rPr") || xml.opens("phoneticPr")) {
                xml.skip();
            }
        }
        return unescaped(joined == null ? first : joined.toString());
    }

    /** The words with every {@code _x000D_} made the character it stands for. */
    static String unescaped(String words) {
        int at = words.indexOf("_x");
        if (at < 0) {
            return words;
        }
        StringBuilder plain = new StringBuilder(words.length());
        int from = 0;
        while (at >= 0) {
            if (isEscape(words, at)) {
                plain.append(words, from, at).append((char) Integer.parseInt(words, at + 2, at + 2 + HEX_DIGITS, 16));
                from = at + ESCAPE;
            }
            at = words.indexOf("_x", Math.max(from, at + 1));
        }
        return plain.append(words, from, words.length()).toString();
    }

    private static boolean isEscape(String words, int at) {
        if (at + ESCAPE > words.length() || words.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 2 + HEX_DIGITS; i++) {
            if (Character.digit(words.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
