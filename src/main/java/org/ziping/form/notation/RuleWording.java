package org.ziping.form.notation;

import java.util.Optional;

/** Whether a text is a scoring rule instead of a value: 90分以上得15分, 每降低1%扣1分. */
final class RuleWording {

    private static final Words GIVING = Vocabulary.words("赋分");
    private static final Words ALONE = Vocabulary.words("赋分·单独");

    private RuleWording() {}

    /** Whether the text says of how many points it gives or takes. */
    static boolean isRule(String plain) {
        String text = plain.replace(" ", "");
        return ALONE.anyIn(text) || givesPoints(text);
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
