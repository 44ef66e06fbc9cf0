package org.ziping.model.rules;

import java.util.Objects;
import org.ziping.model.Points;

/**
 * How budget execution is scored.
 *
 * @param weight the points it is worth where the form names none
 * @param capped whether it gets at most its weight even where more was spent than budgeted
 * @param base which amount is the divisor of the rate
 * @param zero what becomes of a budget of zero
 */
public record BudgetRule(Points weight, boolean capped, Base base, ZeroBudget zero) {

    public BudgetRule {
        Objects.requireNonNull(weight);
        Objects.requireNonNull(base);
        Objects.requireNonNull(zero);
    }

    /** The divisor of the execution rate; where a form lacks it, the other amount takes its place. */
    public enum Base {
        /** 全年预算数, after adjustment. */
        ADJUSTED,
        /** 年初预算数. */
        INITIAL
    }

    /** What a budget of zero means. */
    public enum ZeroBudget {
        /** A mistake of the author; nothing is scored. */
        REFUSE,
        /** A rate and a score of zero. */
        ZERO
    }
}
