package org.ziping.form.notation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Award;
import org.ziping.model.Points;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;

/**
 * What a clause of a rule gives: 得15分, 不得分, 得满分, 得80%的分值.
 *
 * @param award the points or the part of the weight
 * @param start where in the clause it begins; what stands before is the condition
 */
record RuleAward(Award award, int start) {

    private static final Words NOTHING = Vocabulary.words("不得分");
    private static final Words GIVING = Vocabulary.words("得分动词");
    private static final Words FULL = Vocabulary.words("满分");
    private static final Words WEIGHT = Vocabulary.words("分值词");
    private static final int LONGEST = 20;
    private static final Ratio HALF = Ratio.ofPercent(BigDecimal.valueOf(50));

    /** The award at the end of a clause without blanks. */
    static Optional<RuleAward> atEndOf(String clause) {
        Optional<String> nothing = NOTHING.findBefore(clause, clause.length());
        if (nothing.isPresent()) {
            return Optional.of(
                    new RuleAward(Award.NOTHING, clause.length() - nothing.get().length()));
        }
        for (int at = Math.max(0, clause.length() - LONGEST); at < clause.length(); at++) {
            Optional<String> verb = GIVING.findAt(clause, at);
            if (verb.isPresent()) {
                int start = at;
                Optional<RuleAward> found =
                        value(clause.substring(at + verb.get().length())).map(award -> new RuleAward(award, start));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Award> value(String text) {
        if (FULL.contains(text)) {
            return Optional.of(Award.FULL);
        }
        if (text.startsWith("一半") && isWeight(text, 2)) {
            return Optional.of(new Award.Share(HALF));
        }
        Optional<String> weightFirst = WEIGHT.findAt(text, 0);
        int from = weightFirst.map(word -> word.length() + 1).orElse(0);
        if (from > 0 && !text.startsWith("的", from - 1)) {
            return Optional.empty();
        }
        return Numeral.at(text, from).flatMap(number -> award(text, number, from > 0));
    }

    private static Optional<Award> award(String text, Numeral number, boolean partOnly) {
        String behind = text.substring(number.end());
        if (behind.equals("分") && !partOnly) {
            return Optional.of(
                    number.value().signum() == 0 ? Award.NOTHING : new Award.Fixed(new Points(number.value())));
        }
        boolean part = behind.startsWith(Quantity.PERCENT) && isWeight(behind, 1);
        return part ? Optional.of(new Award.Share(Ratio.ofPercent(number.value()))) : Optional.empty();
    }

    private static boolean isWeight(String text, int at) {
        return at == text.length() || WEIGHT.contains(text.substring(at));
    }
}
