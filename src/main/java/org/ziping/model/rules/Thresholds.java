package org.ziping.model.rules;

import java.math.BigDecimal;
import java.util.Objects;
import org.ziping.model.Points;
import org.ziping.model.Ratio;

/**
 * From where on a check speaks up.
 *
 * @param weightsSum what all weights with the budget's add up to, usually 100
 * @param pointsTolerance how far a printed score or total may lie from the computed one, in points
 * @param rateTolerance how far a printed rate or completion may lie from the computed one, as a fraction
 * @param moneyTolerance how far sums of money may differ, in the form's unit
 * @param overFulfilment from which completion on the target counts as set too low
 * @param executionNeedsReason below which execution rate a reason is due
 * @param budgetChangeNeedsReason from which change of a budget in the year on a reason is due
 */
public record Thresholds(
        Points weightsSum,
        BigDecimal pointsTolerance,
        BigDecimal rateTolerance,
        BigDecimal moneyTolerance,
        Ratio overFulfilment,
        Ratio executionNeedsReason,
        Ratio budgetChangeNeedsReason) {

    public Thresholds {
        Objects.requireNonNull(weightsSum);
        for (BigDecimal tolerance : new BigDecimal[] {pointsTolerance, rateTolerance, moneyTolerance}) {
            if (tolerance.signum() < 0) {
                throw new IllegalArgumentException("negative tolerance: " + tolerance);
            }
        }
        Objects.requireNonNull(overFulfilment);
        Objects.requireNonNull(executionNeedsReason);
        Objects.requireNonNull(budgetChangeNeedsReason);
    }
}
