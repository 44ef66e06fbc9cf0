package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * 95%以上得10分，每降低1个百分点扣1分: points taken for every step away from a value, never below nothing.
 *
 * <p>Of a deviation that is no whole number of steps the words do not say what it costs.
 *
 * @param from the value that is worth {@code full}; empty if it is the target of the row
 * @param full what no deviation is worth, usually the whole weight
 * @param deviation to which side the steps lead
 * @param step their size; in % of a target in another unit it is a part of that target
 * @param points what each takes
 * @param most the most that is taken, if the rule says so (最多扣5分)
 * @param ofCompletion whether the rule says 完成率 of {@code from}
 */
public record Deduction(
        Optional<Quantity> from,
        Award full,
        Deviation deviation,
        Quantity step,
        Points points,
        Optional<Points> most,
        boolean ofCompletion)
        implements ScoringWords {

    public Deduction {
        Objects.requireNonNull(from);
        Objects.requireNonNull(full);
        Objects.requireNonNull(deviation);
        Objects.requireNonNull(points);
        Objects.requireNonNull(most);
        if (step.number().signum() <= 0) {
            throw new IllegalArgumentException("a step of " + step);
        }
    }

    @Override
    public boolean mayGiveLess() {
        return from.isPresent() && deviation != Deviation.EACH;
    }

    /** Which deviation costs points. */
    public enum Deviation {
        /** 每降低, 每少. */
        BELOW,
        /** 每超出, 每延期. */
        ABOVE,
        /** 每发生一起: every single one, counted from zero. */
        EACH,
        /** 每偏离. */
        EITHER
    }

    /**
     * 低于80%扣5分: points taken once, whatever the deviation.
     *
     * @param deviation beyond the bound on which side
     * @param bound that itself costs nothing
     * @param points what is taken
     */
    public record Once(Deviation deviation, Quantity bound, Points points) implements ScoringWords {

        public Once {
            Objects.requireNonNull(bound);
            Objects.requireNonNull(points);
            if (deviation != Deviation.BELOW && deviation != Deviation.ABOVE) {
                throw new IllegalArgumentException("beyond a bound " + deviation);
            }
        }

        @Override
        public boolean mayGiveLess() {
            return true;
        }
    }
}
