package org.ziping.mail.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Which letter: one per unit and version of its file, whatever else changes.
 *
 * @param digits 64 hexadecimal digits
 */
public record LetterId(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 12;

    public LetterId {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a letter id: " + digits);
        }
    }

    /** The letter to a unit about a version of its file. */
    public static LetterId of(String unit, String version) {
        return new LetterId(Digest.of(sameUnit(unit), version));
    }

    /** The name of a unit as two people may write it differently: blanks and full-width signs do not count. */
    public static String sameUnit(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Enough digits to tell letters apart. */
    public String shortened() {
        return digits.substring(0, SHORT);
    }
}
