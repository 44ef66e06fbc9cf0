package org.ziping.form.notation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Actual.Band;
import org.ziping.model.Award;
import org.ziping.model.Deduction;
import org.ziping.model.Deduction.Deviation;
import org.ziping.model.Quantity;
import org.ziping.model.ScoringWords;
import org.ziping.model.Steps.Bound;
import org.ziping.model.Steps.Step;
import org.ziping.model.WordSteps.WordStep;

/**
 * What the clauses of a rule mean together that takes points: from where they are counted, and what is worth them all.
 *
 * @param clauses all of the rule
 * @param taken the one that takes
 */
record DeductionSense(RuleClauses clauses, RuleDeduction taken) {

    /** The rule; empty if the clauses leave open where counting begins. */
    Optional<ScoringWords> find() {
        if (taken.once()) {
            return once();
        }
        if (!clauses.otherwise().isEmpty()
                || clauses.steps().size() + clauses.words().size() > 1) {
            return Optional.empty();
        }
        if (!clauses.steps().isEmpty()) {
            return fromStep(clauses.steps().get(0));
        }
        boolean sided = !clauses.standards().isEmpty() || !clauses.conditions().isEmpty();
        return clauses.words().isEmpty() ? fromStandard() : sided ? Optional.empty() : fromWords();
    }

    /** Beside a bound nothing else may be said but that everything is worth the full weight. */
    private Optional<ScoringWords> once() {
        boolean alone = clauses.otherwise().isEmpty()
                && clauses.steps().isEmpty()
                && clauses.standards().isEmpty()
                && clauses.conditions().isEmpty()
                && clauses.words().stream().allMatch(word -> word.award().equals(Award.FULL));
        return alone
                ? Optional.of(new Deduction.Once(taken.deviation(), taken.step(), taken.points()))
                : Optional.empty();
    }

    /** 完成得满分 before 每少1个扣1分. */
    private Optional<ScoringWords> fromWords() {
        WordStep full = clauses.words().get(0);
        return full.band().equals(Optional.of(Band.MET)) ? Optional.of(from(zero(), full.award())) : Optional.empty();
    }

    /** 以100%为标准: counting begins there; without such words at the target, or at the first of what is counted one by one. */
    private Optional<ScoringWords> fromStandard() {
        boolean one = clauses.standards().size() + (zero().isPresent() ? 1 : 0) <= 1;
        Optional<Quantity> from = clauses.standards().stream().findFirst().or(this::zero);
        return one && clauses.conditions().isEmpty() ? Optional.of(from(from, Award.FULL)) : Optional.empty();
    }

    private Optional<Quantity> zero() {
        return taken.deviation() == Deviation.EACH
                ? Optional.of(new Quantity(BigDecimal.ZERO, taken.step().unit()))
                : Optional.empty();
    }

    private ScoringWords from(Optional<Quantity> start, Award full) {
        return new Deduction(
                start,
                full,
                taken.deviation(),
                taken.step(),
                taken.points(),
                clauses.most().stream().findFirst(),
                clauses.steps().stream().anyMatch(RuleStep::ofCompletion));
    }

    /** 95%以上得10分 before 每降低1%扣1分: the bound is where counting begins. */
    private Optional<ScoringWords> fromStep(RuleStep full) {
        Step step = full.step();
        Optional<Bound> start =
                taken.deviation() == Deviation.BELOW && step.to().isEmpty()
                        ? step.from()
                        : taken.deviation() == Deviation.ABOVE && step.from().isEmpty() ? step.to() : exact(step);
        return start.filter(Bound::included)
                .filter(this::isStandard)
                .filter(bound -> clauses.conditions().stream().allMatch(other -> isBeyond(other.step(), bound)))
                .map(bound -> from(Optional.of(new Quantity(bound.number(), full.unit())), step.award()));
    }

    private boolean isStandard(Bound start) {
        return clauses.standards().stream()
                .allMatch(standard -> standard.number().compareTo(start.number()) == 0);
    }

    /** Whether a condition holds of all values on the wrong side of the bound and of no others: ＞0 beside ≤0. */
    private boolean isBeyond(Step condition, Bound start) {
        Optional<Bound> nearest = taken.deviation() == Deviation.BELOW ? condition.to() : condition.from();
        return condition.isOpen()
                && nearest.filter(bound -> !bound.included() && bound.number().compareTo(start.number()) == 0)
                        .isPresent();
    }

    private static Optional<Bound> exact(Step step) {
        return step.from().equals(step.to()) ? step.from() : Optional.empty();
    }
}
