package org.ziping.form.notation.wording;

import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Words that are above one another whatever the indicator is about: 合格, 良好, 优; 基本满意, 满意. */
public final class Ladder {

    private static final Map<String, Integer> RUNGS = Vocabulary.ranked("高低");
    private static final Words AT_LEAST = Vocabulary.words("高低·以上");
    private static final Words KEPT_BY_LEVEL = Vocabulary.words("高低·持平也算");
    private static final Words LEVEL = Vocabulary.words("高低·持平");
    private static final int LADDER = 10;

    private Ladder() {}

    /** Whether one word stands no lower than another on the same ladder; false of words that stand on none. */
    public static boolean isAsHigh(String said, String wanted) {
        boolean kept = LEVEL.contains(said) && KEPT_BY_LEVEL.contains(SameWords.in(wanted));
        return kept
                || rung(said)
                        .flatMap(high -> rung(wanted)
                                .filter(low -> high / LADDER == low / LADDER)
                                .map(low -> high >= low))
                        .orElse(false);
    }

    /** Of 良好以上 that of 良好. */
    private static Optional<Integer> rung(String word) {
        int above = AT_LEAST.findBefore(word, word.length()).map(String::length).orElse(0);
        return Optional.ofNullable(RUNGS.get(word.substring(0, word.length() - above)));
    }
}
