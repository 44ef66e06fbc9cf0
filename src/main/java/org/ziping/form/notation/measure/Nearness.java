package org.ziping.form.notation.measure;

import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** How near a stated number is to the true one. */
public enum Nearness {
    /** 300人. */
    EXACT,
    /** 约300人, 300人左右. */
    AROUND,
    /** 近300人: not quite so many. */
    SHORT_OF,
    /** 300余人: somewhat more. */
    BEYOND;

    private static final Words SHORT_WORDS = Vocabulary.words("约数·不到");
    private static final Words BEYOND_WORDS = Vocabulary.words("约数·多");

    /** What one of the words says that stand with a number. */
    static Nearness of(String word) {
        if (SHORT_WORDS.contains(word)) {
            return SHORT_OF;
        }
        return BEYOND_WORDS.contains(word) ? BEYOND : AROUND;
    }

    /** What two words say of one number; the one that says on which side of it the truth lies says more. */
    Nearness and(Nearness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
