package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Topics;
import org.ziping.model.Target;

/** Words that say that the one thing that was wanted is done: 已建成 of 1座; of 3座 they do not say how many. */
public final class OneThing {

    private static final Words WHOLE = Vocabulary.words("做成·整句");
    private static final Words ADVERBS = Vocabulary.words("达成·副词");
    private static final Words VERBS = Vocabulary.words("做成·动词");
    private static final Words BEGUN = Vocabulary.words("做成·开始");
    private static final Words BEHIND = Vocabulary.words("做成·后");

    private OneThing() {}

    /** Whether a text in plain spelling says so beside a target of one thing. */
    public static boolean isDone(String plain, Beside beside) {
        String said = Texts.trimMarks(plain.replace(" ", ""));
        return beside.measured().filter(OneThing::isOne).isPresent()
                && isSaid(said, beside)
                && !Topics.differ(said, beside.subject());
    }

    private static boolean isOne(Target.Measured wanted) {
        return !wanted.sign().isUpperBound()
                && wanted.quantity().number().compareTo(BigDecimal.ONE) == 0
                && UnitFamilies.isOfThings(wanted.quantity().unit());
    }

    /** 已编制, 编制完成; 编制 alone may be going on. */
    private static boolean isSaid(String said, Beside beside) {
        int verb = ADVERBS.skipFrom(said, 0);
        int behind = VERBS.skipFrom(said, verb);
        int end = BEHIND.skipFrom(said, behind);
        boolean phrase = behind > verb && end == said.length() && (verb > 0 || end > behind);
        return WHOLE.contains(said) || phrase && (end > behind || !isBegun(said.substring(verb), beside));
    }

    /** 已开展 of 新建泵站: no more than begun; of 宣传活动 or 开展检查 it is all there is to do. */
    private static boolean isBegun(String verbs, Beside beside) {
        return BEGUN.skipFrom(verbs, 0) == verbs.length()
                && VERBS.anyIn(Spelling.squeezed(beside.row().indicatorName()))
                && !beside.isCounted(verbs);
    }
}
