package org.ziping.form.notation.wording;

import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Target.Change;

/** Words in front of a number that say it measures a rise or a fall. */
public final class Changes {

    private static final Words RISE = Vocabulary.words("上升");
    private static final Words FALL = Vocabulary.words("下降");

    /** All of them. */
    public static final Words WORDS = RISE.and(FALL);

    private Changes() {}

    /** The change that words in plain spelling tell of; none if they tell of both. */
    public static Change in(String words) {
        boolean rise = RISE.anyIn(words);
        boolean fall = FALL.anyIn(words);
        if (rise == fall) {
            return Change.NONE;
        }
        return rise ? Change.RISE : Change.FALL;
    }
}
