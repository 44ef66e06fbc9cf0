package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.rules.RowRules;
import org.ziping.model.rules.RowRules.SatisfactionStep;
import org.ziping.model.rules.RuleKey;

/** What a row's own rule makes of a judgement by the file's rules. */
final class RowRuleScoring {

    private final RowRules rules;

    RowRuleScoring(RowRules rules) {
        this.rules = rules;
    }

    Judgement apply(Indicator row, Judgement judged) {
        return switch (RowRuleKind.of(row.plan().rule())) {
            case NONE -> judged;
            case DIRECT -> direct(judged);
            case RATIO -> ratio(row, judged);
            case BANDS -> bands(judged);
            case SATISFACTION -> satisfaction(row, judged);
            case OTHER -> notUnderstood(row, judged);
        };
    }

    /** Full or nothing: a part of the weight becomes nothing. */
    private static Judgement direct(Judgement judged) {
        boolean partly =
                judged.verdict().find().isPresent() && !judged.verdict().isFull();
        return partly
                ? judged.with(new Verdict.Computed(Share.NOTHING, "未达到指标值，直接赋分得", RuleKey.MEASURED_MISSED_HIGHER))
                : judged;
    }

    private Judgement ratio(Indicator row, Judgement judged) {
        Optional<Verdict.Computed> missed =
                judged.verdict().find().filter(computed -> !computed.share().isFull());
        if (missed.isEmpty()) {
            return judged;
        }
        if (rules.passMark().isEmpty()) {
            return judged.with(stepsMissing(row, "按完成比例赋分没有写明不得分的界限"));
        }
        Ratio mark = rules.passMark().get();
        return missed.get().share().isBelow(mark.fraction())
                ? judged.with(new Verdict.Computed(
                        Share.NOTHING, "未达到" + mark.toShortPercent() + "，得", RuleKey.ROW_RULE_PASS_MARK))
                : judged;
    }

    /** A part of the weight is the person's to say. */
    private static Judgement bands(Judgement judged) {
        boolean partly =
                judged.verdict().find().isPresent() && !judged.verdict().isFull();
        return partly ? judged.with(Verdict.person("未达到指标值，按评判等级赋分", RuleKey.QUALITATIVE_BANDS)) : judged;
    }

    private Judgement satisfaction(Indicator row, Judgement judged) {
        Optional<Ratio> reached = percent(row);
        if (judged.verdict().find().isEmpty() || reached.isEmpty()) {
            return judged;
        }
        if (rules.satisfaction().isEmpty()) {
            return judged.verdict().isFull() ? judged : judged.with(stepsMissing(row, "满意度赋分没有写明分档"));
        }
        BigDecimal share = rules.satisfaction().stream()
                .filter(step -> reached.get().compareTo(step.from()) >= 0)
                .findFirst()
                .map(SatisfactionStep::share)
                .orElse(Ratio.ZERO)
                .fraction();
        return judged.with(new Verdict.Computed(
                Share.of(share, BigDecimal.ONE),
                share.compareTo(BigDecimal.ONE) == 0 ? "按满意度分档得满分" : "按满意度分档得",
                RuleKey.ROW_RULE_SATISFACTION_STEPS));
    }

    private static Optional<Ratio> percent(Indicator row) {
        return row.result()
                .actual()
                .find()
                .filter(Actual.Measured.class::isInstance)
                .map(actual -> ((Actual.Measured) actual).quantity())
                .filter(quantity -> quantity.unit().equals(Quantity.PERCENT) || !quantity.hasUnit())
                .map(quantity -> Ratio.ofPercent(quantity.number()));
    }

    /** Whatever the words say, a target that was met is worth the full weight; the rest is the person's. */
    private static Judgement notUnderstood(Indicator row, Judgement judged) {
        if (judged.verdict().find().isEmpty() || judged.verdict().isFull()) {
            return judged;
        }
        Verdict.Range range = Verdict.Range.ANY.asking(FindingCode.RULE_NOT_UNDERSTOOD);
        return judged.with(new Verdict.Person(range, "未达到指标值，按本行赋分规则评定", Optional.empty()));
    }

    private static Finding stepsMissing(Indicator row, String what) {
        return Finding.at(
                row.plan().rule().cell(),
                FindingCode.RULE_STEPS_MISSING,
                Facts.name(row) + "的" + what + "，已按完成比例计分，如另有规定请在赋分规则中写明");
    }
}
