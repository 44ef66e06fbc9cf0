package org.ziping.form.notation.wording;

import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Words that say less than those beside them alone would: 有所, 部分, 计划, 未. */
public final class Weakening {

    private static final Words WEAKER = Vocabulary.words("减弱");
    private static final Words NOT_WEAKER = Vocabulary.words("不算减弱");

    private Weakening() {}

    /** Whether a text without blanks has such a word; of 不断, 非遗 and the like none. */
    public static boolean isIn(String words) {
        return WEAKER.anyIn(words, NOT_WEAKER);
    }
}
