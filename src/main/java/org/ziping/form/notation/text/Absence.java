package org.ziping.form.notation.text;

/** Texts that say there is no value, and texts that a template left behind. */
public final class Absence {

    private static final Words NONE = Vocabulary.words("不适用");
    private static final Words LEFTOVERS = Vocabulary.words("残留");

    private Absence() {}

    /** Whether a person wrote that there is none: /, —, 无, 不适用. */
    public static boolean isMeant(String plain) {
        return NONE.contains(plain.replace(" ", ""));
    }

    /** Whether it says 无, which of accidents and complaints is a target. */
    public static boolean isNothing(String plain) {
        return plain.equals("无");
    }

    /** Whether it is what a template holds before anyone fills it in: XX, ……, 指标2, ≥ without a number. */
    public static boolean isLeftover(String plain) {
        String text = plain.replace(" ", "");
        if (LEFTOVERS.contains(text) || text.contains("XX") || text.contains("××")) {
            return true;
        }
        boolean numbered = text.startsWith("指标") && text.length() > 2 && Numeral.isDigit(text, 2);
        return numbered || !hasWord(text);
    }

    private static boolean hasWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
