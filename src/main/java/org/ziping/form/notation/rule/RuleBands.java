package org.ziping.form.notation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Ratio;
import org.ziping.model.ScoringWords;

/** The three bands as the central forms print them: 达成、部分达成、未达成三档，分别按100%-80%（含）、80%-50%（含）、50%-0%合理确定分值. */
public final class RuleBands {

    private static final Words PARTLY = Vocabulary.words("三档");
    private static final Pattern RANGES =
            Pattern.compile("100%?[-~至](\\d{1,2})%.{0,12}?\\1%?[-~至](\\d{1,2})%.{0,12}?\\2%?[-~至]0%?");

    private RuleBands() {}

    /** The bands that a rule names; empty if it names none, or any other number. */
    public static Optional<ScoringWords> of(String plain) {
        String text = plain.replace(" ", "").replace("(含)", "").replace("(不含)", "");
        Matcher ranges = RANGES.matcher(text);
        if (!PARTLY.anyIn(text) || !ranges.find()) {
            return Optional.empty();
        }
        Ratio met = percent(ranges.group(1));
        Ratio partly = percent(ranges.group(2));
        boolean falling = partly.compareTo(Ratio.ZERO) > 0 && partly.compareTo(met) < 0;
        boolean nothingElse = !Numeral.hasDigit(ranges.replaceFirst(""));
        return falling && nothingElse ? Optional.of(new ScoringWords.Bands(met, partly)) : Optional.empty();
    }

    private static Ratio percent(String number) {
        return Ratio.ofPercent(new BigDecimal(number));
    }
}
