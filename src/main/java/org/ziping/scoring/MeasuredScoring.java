package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.rules.MeasuredRule;
import org.ziping.model.rules.MeasuredRule.OverFulfilment.Effect;
import org.ziping.model.rules.RuleKey;

/** Numbers against numbers. */
final class MeasuredScoring {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MeasuredRule rule;

    MeasuredScoring(MeasuredRule rule) {
        this.rule = rule;
    }

    Judgement judge(Indicator row, Target.Measured target, Actual.Measured actual) {
        Optional<Amounts> amounts = Amounts.of(target.quantity(), actual.quantity());
        if (amounts.isEmpty()) {
            return actual.bound()
                    .map(bound -> new NearUnits(row, target.quantity(), actual.quantity()).judge(target.sign(), bound))
                    .orElseGet(() -> unitsDiffer(row, target.quantity(), actual.quantity()));
        }
        Optional<Ratio> completion = completion(amounts.get());
        Verdict verdict = verdict(target.sign(), amounts.get(), completion);
        Judgement judged = Judgement.of(completion, Facts.of(row, target, amounts.get(), completion), verdict);
        return verdict.isOfBound() && !actual.sign().equals(Optional.of(target.sign()))
                ? judged.with(boundReached(row, target.sign()))
                : judged;
    }

    /** ＞50% and 50%: by its letter the target was missed, by the ratio nothing is missing from it. */
    private static Finding boundReached(Indicator row, Sign sign) {
        String included = sign.isLowerBound() ? Sign.AT_LEAST.symbol() : Sign.AT_MOST.symbol();
        return Finding.at(
                row.plan().inForce().cell(),
                FindingCode.BOUND_ONLY_REACHED,
                Facts.name(row) + "的指标值" + Facts.quoted(row.plan().inForce()) + "不包括这个数本身，实际完成值"
                        + Facts.quoted(row.result().actual()) + "正好是这个数，严格说没有达到，请核对，指标值本意是“" + included
                        + "”的请改正");
    }

    /** A value against a bound that it has to keep, where the two stand in one unit. */
    Verdict verdict(Sign sign, Amounts amounts, Optional<Ratio> completion) {
        int order = amounts.actual().compareTo(amounts.target());
        if (sign.holds(order)) {
            return met(sign, completion);
        }
        if (amounts.target().signum() <= 0) {
            return notDivisible(sign, amounts);
        }
        if (order < 0 || sign.isLowerBound()) {
            return missedHigher(amounts);
        }
        return sign == Sign.EQUAL && rule.equalExceeded() == MeasuredRule.EqualExceeded.FULL
                ? overfulfilled(completion)
                        .orElseGet(() -> new Verdict.Computed(Share.FULL, "超过指标值，得满分", RuleKey.MEASURED_EQUAL_EXCEEDED))
                : missedLower(sign, amounts);
    }

    private static Optional<Ratio> completion(Amounts amounts) {
        return amounts.target().signum() > 0
                ? Optional.of(Ratio.of(amounts.actual(), amounts.target()))
                : Optional.empty();
    }

    private Verdict met(Sign sign, Optional<Ratio> completion) {
        if (sign.isUpperBound()) {
            return new Verdict.Computed(Share.FULL, "未超过指标值，得满分", RuleKey.MEASURED_MET);
        }
        return overfulfilled(completion)
                .orElseGet(() -> new Verdict.Computed(Share.FULL, "达到指标值，得满分", RuleKey.MEASURED_MET));
    }

    /** The weight lowered by what the completion is above the threshold, if the rules want that. */
    private Optional<Verdict> overfulfilled(Optional<Ratio> completion) {
        BigDecimal from = rule.overFulfilment().from().fraction();
        return completion
                .filter(rate -> rule.overFulfilment().effect() == Effect.DEDUCT)
                .map(rate -> rate.fraction().subtract(from))
                .filter(excess -> excess.signum() > 0)
                .map(excess -> new Verdict.Computed(
                        Share.of(BigDecimal.ONE.subtract(excess), BigDecimal.ONE),
                        "完成率超过" + rule.overFulfilment().from().toShortPercent() + "，按超过部分扣减后得",
                        RuleKey.OVER_FULFILMENT_EFFECT));
    }

    private Verdict missedHigher(Amounts amounts) {
        return switch (rule.missedHigher()) {
            case RATIO ->
                new Verdict.Computed(
                        Share.of(amounts.actual(), amounts.target()), "按比例得", RuleKey.MEASURED_MISSED_HIGHER);
            case NOTHING -> new Verdict.Computed(Share.NOTHING, "未达到指标值，得", RuleKey.MEASURED_MISSED_HIGHER);
        };
    }

    private Verdict missedLower(Sign sign, Amounts amounts) {
        RuleKey clause = sign == Sign.EQUAL ? RuleKey.MEASURED_EQUAL_EXCEEDED : RuleKey.MEASURED_MISSED_LOWER;
        BigDecimal target = amounts.target();
        String exceeded = amounts.actual().compareTo(target) == 0 ? "等于指标值" : "超过指标值";
        return switch (rule.missedLower()) {
            case INVERSE_RATIO -> new Verdict.Computed(Share.of(target, amounts.actual()), exceeded + "，按反比例得", clause);
            case LINEAR_DECLINE ->
                new Verdict.Computed(
                        Share.of(target.multiply(TWO).subtract(amounts.actual()), target),
                        exceeded + "，按超过比例扣减后得",
                        clause);
            case NOTHING -> new Verdict.Computed(Share.NOTHING, exceeded + "，得", clause);
        };
    }

    /** A missed target by which no ratio can be formed. */
    private Verdict notDivisible(Sign sign, Amounts amounts) {
        if (amounts.target().signum() < 0) {
            return Verdict.missed("指标值为负数，不能按比例计分", Optional.empty());
        }
        return rule.zeroTarget() == MeasuredRule.ZeroTarget.PERSON
                ? Verdict.missed("指标值为零，不能按比例计分", Optional.of(RuleKey.MEASURED_ZERO_TARGET))
                : new Verdict.Computed(
                        Share.NOTHING, sign.isLowerBound() ? "未达到指标值，得" : "超过指标值，得", RuleKey.MEASURED_ZERO_TARGET);
    }

    /** Units that cannot be compared: a mistake, or, where 次 stands against 次/月, a count that only the person can divide. */
    static Judgement unitsDiffer(Indicator row, Quantity target, Quantity actual) {
        if (target.countedUnit().equals(actual.countedUnit())) {
            return new NearUnits(row, target, actual).asked();
        }
        return Judgement.of(Facts.typed(row), new Verdict.Open("单位不同，无法计算"))
                .with(new UnitFindings(row, target, actual).different());
    }
}
