package org.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 90分以上得15分，80-89分得12分: what an actual value is worth by the step it lies in.
 *
 * @param steps as written; no two disagree about a value but at a bound that both name
 * @param unit of their bounds, factors taken out; empty if none is written
 * @param ofCompletion whether the rule says 完成率 of them
 */
public record Steps(List<Step> steps, String unit, boolean ofCompletion) implements ScoringWords {

    public Steps {
        steps = List.copyOf(steps);
        Objects.requireNonNull(unit);
    }

    @Override
    public boolean mayGiveLess() {
        return true;
    }

    /** Whether their bounds are parts of one, as 0.95以上得10分 has them. */
    public boolean isOfFractions() {
        return unit.isEmpty()
                && steps.stream()
                        .flatMap(step -> Stream.of(step.from(), step.to()))
                        .flatMap(Optional::stream)
                        .allMatch(bound -> bound.number().compareTo(BigDecimal.ONE) <= 0);
    }

    /** What the value is worth; empty if no step holds it, or two do that differ. */
    public Optional<Award> award(BigDecimal value) {
        List<Step> holding = steps.stream().filter(step -> step.holds(value)).toList();
        List<Award> awards =
                nearest(holding).stream().map(Step::award).distinct().toList();
        return awards.size() == 1 ? Optional.of(awards.get(0)) : Optional.empty();
    }

    /** Of the steps that hold a value the one that names it (100%), else the one with but one bound, else all. */
    private static List<Step> nearest(List<Step> holding) {
        return Stream.<Predicate<Step>>of(Step::isPoint, Step::isOpen)
                .map(sort -> holding.stream().filter(sort).toList())
                .filter(steps -> steps.size() == 1)
                .findFirst()
                .orElse(holding);
    }

    /**
     * One step.
     *
     * @param from its lower bound, empty if it has none
     * @param to its upper bound, empty if it has none
     * @param award what a value in it is worth
     */
    public record Step(Optional<Bound> from, Optional<Bound> to, Award award) {

        public Step {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            Objects.requireNonNull(award);
        }

        public boolean holds(BigDecimal value) {
            return from.filter(bound -> !bound.below(value)).isEmpty()
                    && to.filter(bound -> !bound.above(value)).isEmpty();
        }

        /** Whether it holds one number and no other: 100%得10分. */
        public boolean isPoint() {
            return from.isPresent()
                    && to.isPresent()
                    && from.get().number().compareTo(to.get().number()) == 0;
        }

        /** Whether it has but one bound: at that bound 90分以上 wins over 80-90分. */
        public boolean isOpen() {
            return from.isEmpty() || to.isEmpty();
        }
    }

    /**
     * An end of a step.
     *
     * @param number in the unit of the rule, factors taken out
     * @param included whether the number itself belongs to the step
     */
    public record Bound(BigDecimal number, boolean included) {

        boolean below(BigDecimal value) {
            int order = number.compareTo(value);
            return order < 0 || order == 0 && included;
        }

        boolean above(BigDecimal value) {
            int order = number.compareTo(value);
            return order > 0 || order == 0 && included;
        }
    }
}
