package org.ziping.form.notation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Award;
import org.ziping.model.ScoringWords;
import org.ziping.model.Steps;
import org.ziping.model.Steps.Bound;
import org.ziping.model.Steps.Step;

/** Puts the steps of a rule together: one unit, no gap where the writer counted in whole numbers, no overlap. */
final class RuleSteps {

    private static final int MOST_STEPS = 20;

    private RuleSteps() {}

    /**
     * The steps as one rule; empty if they are more than anybody writes, their units differ, or two of them overlap by more than a bound.
     *
     * @param otherwise what all values outside are worth; understood only beside a single step with one bound
     */
    static Optional<ScoringWords> of(List<RuleStep> named, Optional<Award> otherwise) {
        List<String> units = named.stream()
                .map(RuleStep::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        List<Step> steps = new ArrayList<>(named.stream().map(RuleStep::step).toList());
        if (named.size() > MOST_STEPS
                || units.size() > 1
                || otherwise.isPresent() && !addRest(steps, otherwise.get())) {
            return Optional.empty();
        }
        List<Step> apart = withoutGaps(ladder(steps));
        boolean ofCompletion = named.stream().anyMatch(RuleStep::ofCompletion);
        return overlap(apart)
                ? Optional.empty()
                : Optional.of(new Steps(apart, units.isEmpty() ? "" : units.get(0), ofCompletion));
    }

    private static boolean addRest(List<Step> steps, Award award) {
        if (steps.size() != 1 || !steps.get(0).isOpen()) {
            return false;
        }
        Step only = steps.get(0);
        steps.add(new Step(only.to().map(RuleSteps::beyond), only.from().map(RuleSteps::beyond), award));
        return true;
    }

    private static Bound beyond(Bound bound) {
        return new Bound(bound.number(), !bound.included());
    }

    /** 95%以上得10分，90%以上得8分: a step with one bound ends where a better one begins. */
    private static List<Step> ladder(List<Step> steps) {
        return steps.stream().map(step -> cut(step, steps)).toList();
    }

    private static Step cut(Step step, List<Step> steps) {
        if (step.to().isEmpty()) {
            Optional<Bound> end = better(step, steps)
                    .flatMap(other -> other.from().stream())
                    .filter(from -> step.from().filter(own -> isLess(own, from)).isPresent())
                    .min(Comparator.comparing(Bound::number));
            return end.map(bound -> new Step(step.from(), Optional.of(beyond(bound)), step.award()))
                    .orElse(step);
        }
        if (step.from().isEmpty()) {
            Optional<Bound> start = better(step, steps)
                    .flatMap(other -> other.to().stream())
                    .filter(to -> step.to().filter(own -> isLess(to, own)).isPresent())
                    .max(Comparator.comparing(Bound::number));
            return start.map(bound -> new Step(Optional.of(beyond(bound)), step.to(), step.award()))
                    .orElse(step);
        }
        return step;
    }

    private static Stream<Step> better(Step step, List<Step> steps) {
        return steps.stream()
                .filter(other -> compare(other.award(), step.award())
                        .filter(order -> order > 0)
                        .isPresent());
    }

    private static boolean isLess(Bound one, Bound other) {
        return one.number().compareTo(other.number()) < 0;
    }

    /** Which award is more; empty if points and parts of a weight that is not known here cannot be compared. */
    private static Optional<Integer> compare(Award one, Award other) {
        if (one instanceof Award.Fixed points && other instanceof Award.Fixed others) {
            return Optional.of(points.points().compareTo(others.points()));
        }
        if (one instanceof Award.Share share && other instanceof Award.Share others) {
            return Optional.of(share.ofWeight().compareTo(others.ofWeight()));
        }
        if (one.equals(Award.FULL) || other.equals(Award.NOTHING)) {
            return Optional.of(1);
        }
        return one.equals(Award.NOTHING) || other.equals(Award.FULL) ? Optional.of(-1) : Optional.empty();
    }

    /** 89.5 between 80-89分 and 90分以上 has not reached the better step, so it belongs to the other. */
    private static List<Step> withoutGaps(List<Step> steps) {
        List<Step> closed = new ArrayList<>(steps);
        for (int low = 0; low < closed.size(); low++) {
            for (int high = 0; high < closed.size(); high++) {
                closeGap(closed, low, high);
            }
        }
        return closed;
    }

    private static void closeGap(List<Step> steps, int low, int high) {
        Step below = steps.get(low);
        Step above = steps.get(high);
        if (low == high || !isNext(below.to(), above.from())) {
            return;
        }
        compare(below.award(), above.award()).ifPresent(order -> {
            if (order > 0) {
                steps.set(high, new Step(below.to().map(RuleSteps::beyond), above.to(), above.award()));
            } else {
                steps.set(low, new Step(below.from(), above.from().map(RuleSteps::beyond), below.award()));
            }
        });
    }

    /** Whether the one bound is the smallest written step above the other. */
    private static boolean isNext(Optional<Bound> to, Optional<Bound> from) {
        if (to.filter(Bound::included).isEmpty() || from.filter(Bound::included).isEmpty()) {
            return false;
        }
        BigDecimal low = to.get().number();
        BigDecimal high = from.get().number();
        int decimals = Math.max(
                0,
                Math.max(
                        low.stripTrailingZeros().scale(),
                        high.stripTrailingZeros().scale()));
        return high.subtract(low).compareTo(BigDecimal.ONE.movePointLeft(decimals)) == 0;
    }

    private static boolean overlap(List<Step> steps) {
        for (int one = 0; one < steps.size(); one++) {
            for (int other = 0; other < steps.size(); other++) {
                if (one != other && startsInside(steps.get(one), steps.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a step begins within another, at more than the bound they share. */
    private static boolean startsInside(Step step, Step other) {
        if (step.from().isEmpty()) {
            return other.from().isEmpty();
        }
        Bound low = step.from().get();
        boolean afterBegin = other.from().filter(from -> isLess(low, from)).isEmpty();
        boolean beforeEnd = other.to().filter(to -> !isLess(low, to)).isEmpty();
        boolean outsideAsPoint = step.isPoint() && !other.holds(low.number());
        return afterBegin && beforeEnd && !outsideAsPoint;
    }
}
