package org.ziping.form.notation.remark;

import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Changes;
import org.ziping.form.notation.wording.LessBetter;

/**
 * The words in front of the number of an actual value, and whether they may say that it is not what was done this year.
 *
 * <p>They are passed over if they begin by saying that work was done, 举办太极拳比赛, or are made of words of the indicator's name
 * and of such as do no harm, 全年累计; of all others, 暂定 or 送审, nobody can list which of them take the number back.
 *
 * @param lead in plain spelling
 * @param ofRate whether the number is in per cent: what was done with all that is counted then says nothing of the share
 * @param beside what stands beside the actual value
 */
public record WordsBefore(String lead, boolean ofRate, Beside beside) {

    private static final Words PLANS = Vocabulary.words("打算·前");
    private static final Words ABILITY = Vocabulary.words("能够·前");
    private static final Words PLANNED_WORK = Vocabulary.words("打算·动词");
    private static final Words UNDONE = Vocabulary.words("没有做成·前");
    private static final Words PARTS = Vocabulary.words("没有做成·只是一部分");
    private static final Words PAST = Vocabulary.words("往年");
    private static final Words COMPARED = Vocabulary.words("与上年比");
    private static final Words HARMLESS =
            Vocabulary.words("数前·无妨").and(Changes.WORDS).and(COMPARED);
    private static final Words DONE = Vocabulary.words("数前·动词");
    private static final Words HANDLING = Vocabulary.words("处理").and(Vocabulary.words("数前·处理"));
    private static final Words FULFILS = Vocabulary.words("达成·动词");

    /** Whether the number may not be what was done. */
    public boolean takeBack() {
        return isPlanned() || isPossible() || isUndone() || isPast() || isOfHandled() || !isUnderstood();
    }

    /** 化解2件 of 投诉 ≤3件 may not be all that there were. */
    private boolean isOfHandled() {
        return beside.most().isPresent()
                && HANDLING.anyIn(lead)
                && LessBetter.isOfIncidents(beside.row().indicatorName());
    }

    /** 计划采购50台 is what was meant to be, 完成计划50台 what was. */
    private boolean isPlanned() {
        return PLANS.findLast(lead)
                .filter(plan -> PLANNED_WORK.skipFrom(lead, plan.to()) == lead.length())
                .filter(plan -> !beside.isCounted(lead.substring(plan.from(), plan.to())))
                .filter(plan -> !FULFILS.anyIn(lead.substring(0, plan.from())))
                .isPresent();
    }

    /** 可采购50台 is what might be; 行政许可50件 is not. */
    private boolean isPossible() {
        return ABILITY.findLast(lead)
                .filter(able -> able.to() < lead.length())
                .filter(able -> PLANNED_WORK.skipFrom(lead, able.to()) == lead.length())
                .isPresent();
    }

    /** 取消50台, 招标50台 and 初稿3项 are not what was wanted, unless it is 取消, 招标 or 初稿 that the indicator counts. */
    private boolean isUndone() {
        return UNDONE.findBefore(lead, lead.length())
                .or(() -> PARTS.findBefore(lead, lead.length()))
                .filter(word -> !beside.isCounted(word))
                .isPresent();
    }

    /** 上年培训50人 is nothing of this year, 较上年增加50人 is. */
    private boolean isPast() {
        return PAST.findFirst(lead)
                .filter(year -> !beside.isCounted(lead.substring(year.from(), year.to())))
                .filter(year -> !COMPARED.anyIn(lead))
                .isPresent();
    }

    private boolean isUnderstood() {
        int harmless = HARMLESS.skipFrom(lead, 0);
        boolean done =
                DONE.findFirst(lead).filter(verb -> verb.from() <= harmless).isPresent();
        return beside.row().indicatorName().isEmpty()
                || done && !ofRate
                || new NamedWords(HARMLESS, beside).areAll(lead);
    }
}
