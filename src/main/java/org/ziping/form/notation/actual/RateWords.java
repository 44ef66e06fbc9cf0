package org.ziping.form.notation.actual;

import java.math.BigDecimal;
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
    private static final Words OF_ALL = Vocabulary.words("率·本来就是都");
    private static final String IN_TIME = "及时";
    private static final String RATE = "率";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private RateWords() {}

    /** Whether a text in plain spelling is such words for the rate that is wanted high in its row. */
    public static boolean areMet(String plain, Beside beside) {
        String name = Spelling.squeezed(beside.row().indicatorName());
        String said = Texts.trimMarks(plain.replace(" ", ""));
        return beside.measured().filter(RateWords::isHighRate).isPresent()
                && LessBetter.word(name).isEmpty()
                && Denial.in(name).isEmpty()
                && !isUncounted(said, beside)
                && rate(said).filter(rate -> isNamed(rate, name)).isPresent();
    }

    /** 及时发放率 is also named 发放及时率. */
    private static boolean isNamed(String rate, String name) {
        boolean turned = rate.startsWith(IN_TIME) && name.contains(IN_TIME + RATE);
        return name.contains(rate)
                || turned && name.contains(rate.substring(IN_TIME.length(), rate.length() - RATE.length()));
    }

    /** 及时 of 及时率 ≥95%: some may have been late and the rate still be reached, so that it had to be counted. */
    private static boolean isUncounted(String said, Beside beside) {
        return beside.measured()
                .filter(wanted -> wanted.quantity().number().compareTo(WHOLE) < 0)
                .filter(wanted -> RATES.containsKey(said) && !OF_ALL.contains(said))
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

    /** 已验收 of 验收合格率, which tells what was done, not how well; 按时 of ≥95%, which does not tell how many were. */
    public static boolean areSilent(String plain, Beside beside) {
        String said = Texts.trimMarks(plain.replace(" ", ""));
        boolean unsaid = QUALITIES.anyIn(Spelling.squeezed(beside.row().indicatorName())) && DONE.contains(said);
        return beside.measured().filter(RateWords::isHighRate).isPresent() && (unsaid || isUncounted(said, beside));
    }

    private static boolean isHighRate(Target.Measured wanted) {
        return !wanted.sign().isUpperBound() && wanted.quantity().unit().equals(Quantity.PERCENT);
    }

    private static Optional<String> rate(String said) {
        String words = said.substring(RATES.containsKey(said) ? 0 : ALL.skipFrom(said, 0));
        return Optional.ofNullable(RATES.get(words)).filter(rate -> !rate.equals(words));
    }
}
