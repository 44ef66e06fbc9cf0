package org.ziping.model.rules;

import java.util.Objects;
import org.ziping.model.Ratio;

/**
 * How a number is scored against its target; a target that is met is worth the full weight.
 *
 * @param missedHigher of a target that is better exceeded
 * @param missedLower of a target that is better undercut
 * @param equalExceeded of a target with = that was exceeded
 * @param zeroTarget of a target of zero, by which nothing can be divided
 * @param overFulfilment what becomes of a target exceeded by far
 */
public record MeasuredRule(
        MissedHigher missedHigher,
        MissedLower missedLower,
        EqualExceeded equalExceeded,
        ZeroTarget zeroTarget,
        OverFulfilment overFulfilment) {

    public MeasuredRule {
        Objects.requireNonNull(missedHigher);
        Objects.requireNonNull(missedLower);
        Objects.requireNonNull(equalExceeded);
        Objects.requireNonNull(zeroTarget);
        Objects.requireNonNull(overFulfilment);
    }

    /** What an actual value below its target is worth. */
    public enum MissedHigher {
        /** weight × actual / target. */
        RATIO,
        /** Nothing. */
        NOTHING
    }

    /** What an actual value above its upper bound is worth. */
    public enum MissedLower {
        /** weight × target / actual. */
        INVERSE_RATIO,
        /** weight × (1 − (actual − target) / target), nothing from twice the target on. */
        LINEAR_DECLINE,
        /** Nothing. */
        NOTHING
    }

    /** What an actual value above a target with = is worth. */
    public enum EqualExceeded {
        /** The full weight. */
        FULL,
        /** As a missed upper bound. */
        AS_MISSED
    }

    /** How a target of zero that is no lower bound is scored. */
    public enum ZeroTarget {
        /** The full weight for zero or less, otherwise nothing. */
        ALL_OR_NOTHING,
        /** The full weight for zero or less, otherwise what the person says. */
        PERSON
    }

    /**
     * @param from from which completion on a target counts as set too low
     * @param effect what follows
     */
    public record OverFulfilment(Ratio from, Effect effect) {

        public OverFulfilment {
            Objects.requireNonNull(effect);
            if (from.compareTo(Ratio.ONE) < 0) {
                throw new IllegalArgumentException("over-fulfilment from " + from);
            }
        }

        /** What follows from over-fulfilment. */
        public enum Effect {
            /** Nothing. */
            NONE,
            /** The full weight and a finding. */
            FLAG,
            /** The weight lowered by what the completion is above the threshold, and a finding. */
            DEDUCT
        }
    }
}
