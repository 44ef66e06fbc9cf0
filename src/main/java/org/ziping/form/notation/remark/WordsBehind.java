package org.ziping.form.notation.remark;

import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.Effect;
import org.ziping.form.notation.wording.Weakening;
import org.ziping.model.Actual.Band;

/**
 * The words behind the number of an actual value, and whether they may say that it is not what was done.
 *
 * <p>What follows at once names what was counted, 50台电脑, unless it is known to be a step or an end of another kind: 10公里测绘,
 * 50台退货. What stands behind a mark tells what became of it, and nobody can list all that may become of a thing: only words
 * that are known to do no harm are passed over, 已投入使用 or 质量良好.
 *
 * @param tail in plain spelling
 * @param separated whether a mark, a blank or a bracket stands before it
 * @param beside what stands beside the actual value
 */
public record WordsBehind(String tail, boolean separated, Beside beside) {

    private static final Words STEPS = Vocabulary.words("没有做成·后");
    private static final Words PARTS = Vocabulary.words("没有做成·只是一部分");
    private static final Words SURVEY = Vocabulary.words("调查");
    private static final Words HARMLESS = Vocabulary.words("数后·无妨");
    private static final Words EXCLUDING = Vocabulary.words("数后·不算在内");
    private static final Words INCLUDING = Vocabulary.words("数后·算在内");
    private static final Words PLANS = Vocabulary.words("打算·前");
    private static final Words COMPARED = Vocabulary.words("与上年比");
    private static final String OF = "的";
    private static final int A_WORD = 2;

    /** Whether the number may not be what was done. */
    public boolean takeBack() {
        return separated
                ? Texts.pieces(tail.replace('(', ' ').replace(')', ' ')).stream()
                        .anyMatch(piece -> !isHarmless(piece))
                : isStep() || isPart() || PLANS.findAt(tail, 0).isPresent() || isOfOther();
    }

    /** 10公里测绘 is only a step towards 10公里, unless it is 测绘 that the indicator counts. */
    private boolean isStep() {
        return STEPS.findFirst(tail)
                .filter(step -> !beside.isCounted(tail.substring(step.from(), step.to())))
                .isPresent();
    }

    /** 10公里基层 is not yet 10公里 of a road, nor 3项初稿 3项 of what is written; 50名基层干部 are 50. */
    private boolean isPart() {
        return PARTS.findBefore(tail, tail.length())
                .filter(part -> !beside.isCounted(part))
                .isPresent();
    }

    /** 50台的方案: what stands behind 的 is something else than the 50台, unless the name ends so. */
    private boolean isOfOther() {
        return tail.startsWith(OF) && !beside.isCounted(tail.substring(Math.max(OF.length(), tail.length() - A_WORD)));
    }

    private boolean isHarmless(String piece) {
        return Achievement.of(piece).filter(band -> band == Band.MET).isPresent()
                || COMPARED.findAt(piece, 0).isPresent()
                || Units.whole(piece).filter(Units.Placed::known).isPresent()
                || EXCLUDING.findAt(piece, 0).isPresent() && beside.most().isEmpty()
                || INCLUDING.findAt(piece, 0).isPresent()
                        && beside.least().isEmpty()
                        && beside.most().isPresent()
                || isEffect(piece)
                || Tendency.isRate(beside.row().indicatorName()) && new NamedWords(SURVEY, beside).areAll(piece)
                || new NamedWords(HARMLESS, beside).areAll(piece);
    }

    /** 有效提升干部能力: what came of it. */
    private static boolean isEffect(String piece) {
        return Effect.verb(piece).isPresent() && !Weakening.isIn(piece);
    }
}
