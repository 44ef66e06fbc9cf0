package org.ziping.scoring;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Deduction;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Target;

/**
 * The points that 每降低1%扣1分 takes from a row.
 *
 * @param rule the rule
 * @param row the row that states it
 * @param completion its actual value against its target
 */
record Deductions(Deduction rule, Indicator row, Optional<Ratio> completion) {

    private static final String DAY = "天";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The points taken, as many as the rule says at most; empty if the deviation is no whole number of steps. */
    Optional<BigDecimal> taken() {
        return (row.plan()
                                .inForce()
                                .find()
                                .filter(Target.Deadline.class::isInstance)
                                .isPresent()
                        ? daysLate()
                        : isOfCompletion() ? missingCompletion() : deviation())
                .flatMap(this::steps)
                .map(steps -> steps.multiply(rule.points().value()))
                .map(points -> rule.most().map(most -> points.min(most.value())).orElse(points));
    }

    /** A deviation and a step in the same unit. */
    private record Measure(BigDecimal deviation, BigDecimal step) {}

    private Optional<BigDecimal> steps(Measure measure) {
        BigDecimal[] whole = measure.deviation().divideAndRemainder(measure.step());
        return whole[1].signum() == 0 ? Optional.of(whole[0]) : Optional.empty();
    }

    private Optional<Measure> daysLate() {
        Optional<Actual> done = row.result().actual().find().filter(Actual.Done.class::isInstance);
        if (done.isEmpty() || !rule.step().unit().equals(DAY) || rule.from().isPresent()) {
            return Optional.empty();
        }
        Target.Deadline deadline = (Target.Deadline) row.plan().inForce().require();
        long days = ChronoUnit.DAYS.between(deadline.day(), ((Actual.Done) done.get()).day());
        return Optional.of(
                new Measure(BigDecimal.valueOf(Math.max(days, 0)), rule.step().number()));
    }

    private boolean isOfCompletion() {
        boolean percent = rule.step().unit().equals(Quantity.PERCENT)
                && rule.from()
                        .filter(from -> !from.unit().equals(Quantity.PERCENT))
                        .isEmpty();
        return percent
                && rule.deviation() != Deduction.Deviation.EACH
                && new PercentRule(row).isOfCompletion(rule.ofCompletion());
    }

    /** How far the completion is from the one that the rule names, else from the whole. */
    private Optional<Measure> missingCompletion() {
        BigDecimal from = rule.from().map(Quantity::number).orElse(WHOLE);
        return completion
                .map(PercentRule::percent)
                .map(reached -> new Measure(
                        deviation(reached.subtract(from)), rule.step().number()));
    }

    private Optional<Measure> deviation() {
        Optional<Quantity> from = from();
        return from.flatMap(start -> Quantities.measured(row.result().actual())
                .flatMap(actual -> Amounts.of(start, actual))
                .flatMap(amounts -> step(start, amounts)
                        .map(step -> new Measure(deviation(amounts.actual().subtract(amounts.target())), step))));
    }

    /** The value from which the steps are counted. */
    private Optional<Quantity> from() {
        return switch (rule.deviation()) {
            case EACH ->
                shortfall()
                        .or(() -> Optional.of(
                                new Quantity(BigDecimal.ZERO, rule.step().unit())));
            case BELOW, ABOVE, EITHER ->
                rule.from().or(() -> Quantities.wanted(row.plan().inForce()));
        };
    }

    /** The target from which every single one is counted that is missing from it: ≥10次, 每有1次扣1分. */
    private Optional<Quantity> shortfall() {
        return Quantities.wanted(row.plan().inForce())
                .filter(wanted -> wanted.number().signum() > 0 && !row.plan().isUpperBound());
    }

    private BigDecimal deviation(BigDecimal difference) {
        return switch (rule.deviation()) {
            case BELOW -> difference.negate().max(BigDecimal.ZERO);
            case ABOVE -> difference.max(BigDecimal.ZERO);
            case EACH -> (shortfall().isPresent() ? difference.negate() : difference).max(BigDecimal.ZERO);
            case EITHER -> difference.abs();
        };
    }

    /** A step in the unit of the start; in % of another unit it is a part of the start. */
    private Optional<BigDecimal> step(Quantity start, Amounts amounts) {
        Quantity step = rule.step();
        if (!step.hasUnit() || !start.hasUnit() || step.unit().equals(start.unit())) {
            return Optional.of(step.number());
        }
        boolean part = step.unit().equals(Quantity.PERCENT) && amounts.target().signum() > 0;
        return part ? Optional.of(amounts.target().multiply(step.number()).movePointLeft(2)) : Optional.empty();
    }
}
