package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.row.Beside;
import org.ziping.model.Quantity;

/**
 * How far the true number may lie from one that 近 or 余 stands with, and whether that leaves open if the target was reached.
 *
 * @param measure what the cell states
 * @param beside what stands beside it
 */
record Vagueness(Measure measure, Beside beside) {

    /** Whether a number in the unit of the target may have missed it though it does not look so, or may not have passed it. */
    boolean leavesOpen(Quantity reached) {
        return switch (measure.nearness()) {
            case BEYOND ->
                beside.most()
                        .filter(most -> farthest(reached, step()).compareTo(most) > 0)
                        .isPresent();
            case SHORT_OF ->
                beside.least()
                        .filter(least -> reached.number().compareTo(least) >= 0)
                        .filter(least ->
                                farthest(reached, step().min(tenth()).negate()).compareTo(least) < 0)
                        .isPresent();
            case EXACT, AROUND -> false;
        };
    }

    /** The stated number and so much more, in the unit of the number reached. */
    private BigDecimal farthest(Quantity reached, BigDecimal more) {
        BigDecimal stated = stated();
        return stated.signum() == 0
                ? more
                : reached.number().multiply(stated.add(more)).divide(stated, MathContext.DECIMAL128);
    }

    /** 余 leaves possible less than one more of the place of the last digit that is not 0: 90余 is not yet 100. */
    private BigDecimal step() {
        return BigDecimal.ONE.scaleByPowerOfTen(-stated().scale());
    }

    /** 近 says no more than a tenth less: 近1000 may be 900. */
    private BigDecimal tenth() {
        return stated().movePointLeft(1).abs();
    }

    private BigDecimal stated() {
        return measure.quantity().number().stripTrailingZeros();
    }
}
