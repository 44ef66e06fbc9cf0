package org.ziping.form.notation.actual;

import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Denial;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/** Words that say of all that a rate counts that it is so: 及时 of 及时率 ≥95%, 全部合格 of 验收合格率 100%. */
public final class RateWords {

    private static final Map<String, String> RATES = Vocabulary.canonical("率·都做到");
    private static final Words QUALITIES = Vocabulary.words("率·好不好");
    private static final Words DONE = Vocabulary.words("达成·没有说何时");
    private static final Words ALL = Vocabulary.words("率·都");

    private RateWords() {}

    /** Whether a text in plain spelling is such words for the rate that is wanted high in its row. */
    public static boolean areMet(String plain, Beside beside) {
        String name = Spelling.squeezed(beside.row().indicatorName());
        return beside.measured().filter(RateWords::isHighRate).isPresent()
                && LessBetter.word(name).isEmpty()
                && Denial.in(name).isEmpty()
                && rate(Texts.trimMarks(plain.replace(" ", "")))
                        .filter(name::contains)
                        .isPresent();
    }

    /** 全部验收合格 of 全部合格: words for all that the same rate counts. */
    static boolean areSame(String wanted, String said) {
        Optional<String> rate = rate(wanted);
        return ALL.findAt(wanted, 0).isPresent()
                && ALL.findAt(said, 0).isPresent()
                && rate.isPresent()
                && rate.equals(rate(said));
    }

    /** 已验收 of 验收合格率: it tells what was done, not how well. */
    public static boolean areSilent(String plain, Beside beside) {
        return beside.measured().filter(RateWords::isHighRate).isPresent()
                && QUALITIES.anyIn(Spelling.squeezed(beside.row().indicatorName()))
                && DONE.contains(Texts.trimMarks(plain.replace(" ", "")));
    }

    private static boolean isHighRate(Target.Measured wanted) {
        return !wanted.sign().isUpperBound() && wanted.quantity().unit().equals(Quantity.PERCENT);
    }

    private static Optional<String> rate(String said) {
        String words = said.substring(RATES.containsKey(said) ? 0 : ALL.skipFrom(said, 0));
        return Optional.ofNullable(RATES.get(words)).filter(rate -> !rate.equals(words));
    }
}
