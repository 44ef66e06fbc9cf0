package org.ziping.form.notation.rule;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Actual.Band;
import org.ziping.model.Award;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.ScoringWords;
import org.ziping.model.ScoringWords.Kind;
import org.ziping.model.ScoringWords.Sort;
import org.ziping.model.WordSteps;
import org.ziping.model.WordSteps.WordStep;

/** What the clauses of a rule mean together. */
public record RuleSense(RuleClauses clauses) {

    /** A formula holds for every completion, so that it has no mark below which nothing is given. */
    private static final Optional<Ratio> NOTHING_LEFT_OUT = Optional.of(Ratio.ZERO);

    /** The rule; empty if the clauses contradict each other or leave something open. */
    public Optional<ScoringWords> find() {
        if (clauses.deductions().size() + kinds().size() > 1) {
            return Optional.empty();
        }
        if (!clauses.deductions().isEmpty()) {
            return new DeductionSense(clauses, clauses.deductions().get(0)).find();
        }
        if (!clauses.most().isEmpty()
                || !clauses.standards().isEmpty()
                || !clauses.conditions().isEmpty()) {
            return Optional.empty();
        }
        return kinds().isEmpty() ? plainSteps() : kind(kinds().get(0));
    }

    private List<Sort> kinds() {
        return clauses.kinds().stream().distinct().toList();
    }

    private Optional<ScoringWords> plainSteps() {
        boolean numbers = !clauses.steps().isEmpty();
        boolean words = !clauses.words().isEmpty();
        if (numbers == words || clauses.otherwise().size() > 1) {
            return Optional.empty();
        }
        return numbers ? RuleSteps.of(clauses.steps(), otherwise()).map(steps -> steps) : wordSteps();
    }

    private Optional<Award> otherwise() {
        return clauses.otherwise().stream().findFirst();
    }

    private Optional<ScoringWords> wordSteps() {
        long different =
                clauses.words().stream().map(WordStep::words).distinct().count();
        return different == clauses.words().size()
                ? Optional.of(new WordSteps(clauses.words(), otherwise()))
                : Optional.empty();
    }

    /** One of the four kinds; what else is said may only spell it out. */
    private Optional<ScoringWords> kind(Sort sort) {
        boolean spelledOut = clauses.words().stream().allMatch(RuleSense::isAllOrNothing)
                && clauses.otherwise().stream().allMatch(Award.NOTHING::equals);
        if (!spelledOut) {
            return Optional.empty();
        }
        List<RuleStep> steps = clauses.steps();
        if (steps.isEmpty()) {
            return Optional.of(new Kind(sort, clauses.formulas().isEmpty() ? Optional.empty() : NOTHING_LEFT_OUT));
        }
        return switch (sort) {
            case SATISFACTION -> RuleSteps.of(steps, otherwise()).map(found -> found);
            case PROPORTION -> passMark(steps).map(mark -> new Kind(sort, Optional.of(mark)));
            case DIRECT, BANDS -> Optional.empty();
        };
    }

    private static boolean isAllOrNothing(WordStep step) {
        return step.award().equals(Award.FULL) && step.band().equals(Optional.of(Band.MET))
                || step.award().equals(Award.NOTHING) && step.band().equals(Optional.of(Band.MISSED));
    }

    private static Optional<Ratio> passMark(List<RuleStep> steps) {
        return steps.size() != 1
                ? Optional.empty()
                : steps.stream()
                        .filter(step -> step.unit().equals(Quantity.PERCENT))
                        .map(RuleStep::step)
                        .filter(step -> step.award().equals(Award.NOTHING)
                                && step.from().isEmpty())
                        .flatMap(step -> step.to().stream())
                        .filter(bound -> !bound.included())
                        .map(bound -> Ratio.ofPercent(bound.number()))
                        .findFirst();
    }
}
