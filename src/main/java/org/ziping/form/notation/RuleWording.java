package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a text is a scoring rule instead of a value: 90分以上得15分, 每降低1%扣1分. */
final class RuleWording {

    private static final Words GIVING = Vocabulary.words("赋分");
    private static final Words AWARDING = Vocabulary.words("得分动词");
    private static final Words ALONE = Vocabulary.words("赋分·单独");

    private RuleWording() {}

    /** Whether the text says of how many points it gives or takes. */
    static boolean isRule(String plain) {
        String text = plain.replace(" ", "");
        return ALONE.anyIn(text) || givesPoints(text);
    }

    /** Whether it gives different points by how far one comes, so that a target reached need not be worth them all. */
    static boolean isGraded(String plain) {
        String text = plain.replace(" ", "");
        Set<BigDecimal> points = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            int from = at;
            AWARDING.findAt(text, at)
                    .flatMap(verb -> Numeral.at(text, from + verb.length()))
                    .filter(numeral -> text.startsWith("分", numeral.end()))
                    .ifPresent(numeral -> points.add(numeral.value().stripTrailingZeros()));
        }
        return points.size() > 1;
    }

    private static boolean givesPoints(String text) {
        for (int at = 0; at < text.length(); at++) {
            Optional<String> verb = GIVING.findAt(text, at);
            if (verb.isPresent()) {
                Optional<Numeral> points = Numeral.at(text, at + verb.get().length());
                if (points.filter(numeral -> text.startsWith("分", numeral.end()))
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
