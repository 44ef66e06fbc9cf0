package org.ziping.form.notation.measure;

import java.util.Optional;
import org.ziping.form.notation.text.Numeral;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/**
 * What a text says that states one number, or two as the ends of a range.
 *
 * @param lead the words in front of number and sign
 * @param sign the sign before or behind the number
 * @param isResult whether that sign, as 达到 does, says what a thing came to where it stands beside an actual value
 * @param quantity the number with its unit; of a range the first
 * @param to the end of a range
 * @param nearness what 约, 余, 左右 say that stand with it
 * @param tail the words behind
 * @param separated whether a mark or a blank stands between number and tail
 */
public record Measure(
        String lead,
        Optional<Sign> sign,
        boolean isResult,
        Quantity quantity,
        Optional<Quantity> to,
        Nearness nearness,
        String tail,
        boolean separated) {

    /** Whether its words say that the number is not the exact one. */
    public boolean isApproximate() {
        return nearness != Nearness.EXACT;
    }

    /** The same with more words in front. */
    public Measure behind(String words) {
        return new Measure(words + lead, sign, isResult, quantity, to, nearness, tail, separated);
    }

    /** The number that a text in plain spelling states; empty if it states none, or none that is sure. */
    public static Optional<Measure> of(String plain) {
        String text = plain.equals("零") ? "0" : SpokenShare.inPercent(plain.replace("百分百", "100%"));
        Optional<Measure> asTyped = MeasureReader.read(text);
        return asTyped.isPresent() || text.indexOf(' ') < 0
                ? asTyped
                : joinedBlanks(text).flatMap(MeasureReader::read);
    }

    /** The text without its blanks; empty if one of them stands between two digits. */
    private static Optional<String> joinedBlanks(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (Numeral.isDigit(text, at - 1) && Numeral.isDigit(text, at + 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(text.replace(" ", ""));
    }
}
