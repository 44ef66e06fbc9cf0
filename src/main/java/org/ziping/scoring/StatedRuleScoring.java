package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Attainment;
import org.ziping.model.Award;
import org.ziping.model.Deduction;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.ScoringWords;
import org.ziping.model.Steps;
import org.ziping.model.WordSteps;

/**
 * A rule that a row states in words: steps, words, deductions. What the words leave open is left to the person, and said at the
 * cell of the rule.
 */
final class StatedRuleScoring {

    Judgement judge(Indicator row, Judgement judged, ScoringWords rule) {
        if (judged.verdict() instanceof Verdict.Open) {
            return judged;
        }
        return award(row, judged, rule)
                .map(award -> judged.with((Verdict) award))
                .orElseGet(() -> notUnderstood(judged, rule));
    }

    private static Optional<Verdict.Stated> award(Indicator row, Judgement judged, ScoringWords rule) {
        if (rule instanceof Steps steps) {
            return value(row, judged, steps)
                    .flatMap(steps::award)
                    .map(award -> new Verdict.Stated(award, BigDecimal.ZERO));
        }
        if (rule instanceof WordSteps words) {
            return ofWords(row, judged, words).map(award -> new Verdict.Stated(award, BigDecimal.ZERO));
        }
        if (rule instanceof Deduction.Once once) {
            return new Penalty(once, row, judged).taken().map(taken -> new Verdict.Stated(Award.FULL, taken));
        }
        return rule instanceof Deduction deduction
                ? new Deductions(deduction, row, judged.completion())
                        .taken()
                        .map(taken -> new Verdict.Stated(deduction.full(), taken))
                : Optional.empty();
    }

    /** The number that the steps are about: the actual value in their unit, else, if they are in %, the completion. */
    private static Optional<BigDecimal> value(Indicator row, Judgement judged, Steps steps) {
        String unit = steps.unit();
        boolean percent = unit.equals(Quantity.PERCENT);
        if (percent && new PercentRule(row).isOfCompletion(steps.ofCompletion())) {
            return judged.completion().map(PercentRule::percent);
        }
        Optional<Quantity> actual = Quantities.measured(row.result().actual());
        Optional<BigDecimal> same = actual.filter(quantity ->
                        unit.isEmpty() || !quantity.hasUnit() || quantity.unit().equals(unit))
                .flatMap(quantity -> inSteps(row, quantity, steps));
        return same.isPresent() || !percent ? same : judged.completion().map(PercentRule::percent);
    }

    /** 92% by steps such as 0.95以上 is 0.92; what 92 of a rate is there, the words do not say. */
    private static Optional<BigDecimal> inSteps(Indicator row, Quantity quantity, Steps steps) {
        if (!steps.isOfFractions()) {
            return Optional.of(quantity.number());
        }
        if (quantity.unit().equals(Quantity.PERCENT)) {
            return Optional.of(quantity.number().movePointLeft(2));
        }
        boolean fraction = quantity.number().compareTo(BigDecimal.ONE) <= 0;
        return fraction || !row.plan().nature().isRate() ? Optional.of(quantity.number()) : Optional.empty();
    }

    private static Optional<Award> ofWords(Indicator row, Judgement judged, WordSteps words) {
        Optional<Actual> actual = row.result().actual().find();
        if (actual.isPresent() && actual.get() instanceof Actual.Achieved achieved) {
            return words.award(achieved.words())
                    .or(() -> words.award(achieved.band()))
                    .or(() -> achieved.band() == Actual.Band.MET
                            ? words.allOrNothing().or(() -> words.full(achieved.words()))
                            : words.otherwise());
        }
        if (actual.isPresent() && actual.get() instanceof Actual.Described described) {
            return words.award(described.words());
        }
        return judged.verdict()
                .find()
                .filter(computed -> !computed.isOfBound())
                .flatMap(computed -> ofShare(words, computed.share()));
    }

    /** Whether a number met its target is as good as words that say so. */
    private static Optional<Award> ofShare(WordSteps words, Share share) {
        if (share.isFull()) {
            return words.award(Actual.Band.MET).or(words::allOrNothing);
        }
        Optional<Award> partly = share.isNothing() ? Optional.empty() : words.award(Actual.Band.PARTLY);
        return partly.or(() -> words.award(Actual.Band.MISSED)).or(words::otherwise);
    }

    /** A target that was met is worth the full weight if the words do not give less by steps or parts; the rest is the person's. */
    private static Judgement notUnderstood(Judgement judged, ScoringWords rule) {
        if (judged.verdict().isMet() && !rule.mayGiveLess()) {
            return judged;
        }
        Verdict.Range range = Verdict.Range.ANY.asking(FindingCode.RULE_NOT_UNDERSTOOD);
        return judged.with(new Verdict.Person(range, "本行赋分规则不能直接计算", Optional.empty(), Attainment.UNCLEAR));
    }
}
