package org.ziping.form.notation.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Whether a text is a scoring rule instead of a value: 90分以上得15分, 每降低1%扣1分. */
public final class RuleWording {

    private static final Words GIVING = Vocabulary.words("赋分");
    private static final Words AWARDING = Vocabulary.words("得分动词");
    private static final Words ALONE = Vocabulary.words("赋分·单独");

    private static final Words WEIGHT = Vocabulary.words("分值词");
    private static final Pattern POINTS = Pattern.compile("[^扣减\\d.]\\d+(\\.\\d+)?分");
    private static final String SECOND_PART = "②";

    private RuleWording() {}

    /** Whether the text says of how many points it gives or takes. */
    public static boolean isRule(String plain) {
        String text = plain.replace(" ", "");
        return ALONE.anyIn(text) || givesPoints(text);
    }

    /** Whether it gives points for parts or by how far one comes, so that a target reached need not be worth them all. */
    public static boolean isGraded(String plain) {
        String text = plain.replace(" ", "");
        int awards = 0;
        for (int at = 0; at < text.length(); at++) {
            Optional<String> behind = behindAward(text, at);
            boolean points = behind.filter(unit -> unit.startsWith("分")).isPresent();
            if (points && text.startsWith("各", at - 1) || isShare(text, at, behind)) {
                return true;
            }
            awards += points ? 1 : 0;
        }
        return awards > 1 || text.contains(SECOND_PART) && POINTS.matcher(text).find();
    }

    /** What stands behind the number that a verb at that place gives. */
    private static Optional<String> behindAward(String text, int at) {
        return AWARDING.findAt(text, at)
                .flatMap(verb -> Numeral.at(text, at + verb.length()))
                .map(numeral -> text.substring(numeral.end()));
    }

    /** 得80%, 计80%的分值; 满意度为95% gives nothing. */
    private static boolean isShare(String text, int at, Optional<String> behind) {
        return behind.filter(unit -> unit.startsWith("%"))
                .filter(unit ->
                        text.startsWith("得", at) || WEIGHT.findAt(unit, 1).isPresent())
                .isPresent();
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
