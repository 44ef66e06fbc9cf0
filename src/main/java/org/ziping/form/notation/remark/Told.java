package org.ziping.form.notation.remark;

import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.form.notation.wording.Topics;
import org.ziping.form.notation.wording.Weakening;

/**
 * A part of a sentence that tells something else besides what is wanted.
 *
 * @param piece of a text in plain spelling, between two marks
 * @param beside what stands beside the actual value
 */
public record Told(String piece, Beside beside) {

    private static final Words PLANS = Vocabulary.words("打算·前");
    private static final Words UNDONE = Vocabulary.words("没有做成·前");
    private static final Words STEPS = Vocabulary.words("没有做成·后");
    private static final Words BAD = Vocabulary.words("旁注·坏事");
    private static final Words CHECKS = Vocabulary.words("检查·名称");
    private static final Words FOUND = Vocabulary.words("检查·查出");
    private static final Words AROUND_FOUND = FOUND.and(Vocabulary.words("检查·查出之间"));
    private static final Words AVERAGE = Vocabulary.words("平均");
    private static final Words SIZES = Vocabulary.words("尺寸");
    private static final Words HONOURS = Vocabulary.words("荣誉");
    private static final Words SURVEY = Vocabulary.words("调查");

    /** Whether its number is of another thing, though it may stand in the unit that is wanted: 人均578元 of 培训费用, 获奖1篇. */
    public boolean isOfOther() {
        Optional<Measure> number = Measure.of(piece);
        return isOfChecks(number)
                || number.flatMap(Told::wordOfOther)
                        .filter(word -> !beside.isCounted(word))
                        .isPresent();
    }

    /** 人均 of 人均578元, 宽 of 路面宽3.5米, 获奖 of 获奖1篇. */
    private static Optional<String> wordOfOther(Measure told) {
        String lead = told.lead();
        return AVERAGE.findAt(lead, 0)
                .or(() -> SIZES.findBefore(lead, lead.length()))
                .or(() -> HONOURS.findBefore(lead, lead.length()));
    }

    /** Whether it leaves the number that is wanted as it is: it has no number or one that is understood, and tells of nothing bad. */
    public boolean isSafe() {
        Optional<Measure> number = Measure.of(piece);
        boolean understood = number.map(told -> !isOfYears(told)).orElseGet(() -> !Numeral.hasDigit(piece));
        boolean ofWork = isOfChecks(number)
                || isBesideRate() && number.filter(Told::isOfSurvey).isPresent();
        return understood && (ofWork || isDone() && !isBad(number));
    }

    /** Nothing that is planned, denied, done in part, in another way or still under way. */
    private boolean isDone() {
        return !PLANS.anyIn(piece)
                && !UNDONE.anyIn(piece)
                && !Topics.isOtherWay(piece, beside.subject())
                && !Weakening.isIn(piece)
                && !Achievement.isUnderWay(piece);
    }

    /** 3年 of 3年共320人次: not all of it was done in the year of the form. */
    private boolean isOfYears(Measure told) {
        String unit = told.quantity().unit();
        return UnitFamilies.isFormsPeriod(unit) && !unit.equals(beside.wantedUnit());
    }

    /** 2次故障, 1批退货. */
    private boolean isBad(Optional<Measure> number) {
        return number.filter(told -> told.quantity().number().signum() > 0)
                .filter(told -> STEPS.anyIn(piece)
                        || BAD.anyIn(piece)
                        || LessBetter.isOfBad(told.lead())
                        || LessBetter.isOfBad(told.tail()))
                .isPresent();
    }

    /** 发现问题30个 of 检查次数: what checks are there for. */
    private boolean isOfChecks(Optional<Measure> number) {
        boolean counted = beside.least().isPresent()
                && CHECKS.anyIn(Spelling.squeezed(beside.row().indicatorName()))
                && !isBesideRate();
        String words = number.map(told -> told.lead() + told.tail()).orElse(piece);
        return counted && FOUND.anyIn(words) && areAll(AROUND_FOUND, words);
    }

    private boolean isBesideRate() {
        return Tendency.isRate(beside.row().indicatorName());
    }

    /** 发放问卷100份 and 收回98份 of 满意度: how it was found out. */
    public static boolean isOfSurvey(Measure told) {
        return areAll(SURVEY, told.lead() + told.tail());
    }

    private static boolean areAll(Words words, String text) {
        return words.skipFrom(text, 0) == text.length();
    }
}
