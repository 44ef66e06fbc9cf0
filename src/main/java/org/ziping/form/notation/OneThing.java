package org.ziping.form.notation;

import java.math.BigDecimal;
import org.ziping.model.Target;

/** Words that say that the one thing that was wanted is done: 已建成 of 1座; of 3座 they do not say how many. */
final class OneThing {

    private static final Words WHOLE = Vocabulary.words("做成·整句");
    private static final Words ADVERBS = Vocabulary.words("达成·副词");
    private static final Words VERBS = Vocabulary.words("做成·动词");
    private static final Words BEHIND = Vocabulary.words("做成·后");

    private OneThing() {}

    static boolean isDone(String plain, Beside beside) {
        String said = Texts.trimMarks(plain.replace(" ", ""));
        return beside.measured().filter(OneThing::isOne).isPresent()
                && isDone(said)
                && !Topics.differ(said, Spelling.squeezed(beside.row().indicatorName()));
    }

    private static boolean isOne(Target.Measured wanted) {
        return !wanted.sign().isUpperBound()
                && wanted.quantity().number().compareTo(BigDecimal.ONE) == 0
                && UnitFamilies.isOfThings(wanted.quantity().unit());
    }

    /** 已编制, 编制完成; 编制 alone may be going on. */
    private static boolean isDone(String said) {
        int verb = ADVERBS.skipFrom(said, 0);
        int behind = VERBS.skipFrom(said, verb);
        int end = BEHIND.skipFrom(said, behind);
        boolean phrase = behind > verb && end == said.length() && (verb > 0 || end > behind);
        return WHOLE.contains(said) || phrase;
    }
}
