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

    private static boolean isHighRate(Target.Measured wanted) {
        return !wanted.sign().isUpperBound() && wanted.quantity().unit().equals(Quantity.PERCENT);
    }

    private static Optional<String> rate(String said) {
        String words = said.substring(RATES.containsKey(said) ? 0 : ALL.skipFrom(said, 0));
        return Optional.ofNullable(RATES.get(words)).filter(rate -> !rate.equals(words));
    }
}
