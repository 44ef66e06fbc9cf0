package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Indicator;
import org.ziping.model.Nature;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;

/**
 * What the numbers of a rule in % are held against: the actual value, or how much of the target it is.
 *
 * @param row the row that states the rule
 */
record PercentRule(Indicator row) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Whether it is the completion: 20 of 20 is 100%, not 20%, unless target or actual value are themselves parts of a hundred. */
    boolean isOfCompletion(boolean said) {
        Optional<Quantity> target = Quantities.wanted(row.plan().inForce());
        return target.isPresent() && (said && row.plan().nature() != Nature.COMPLETION || !isPercent(target.get()));
    }

    /** A completion as the numbers of such a rule are written. */
    static BigDecimal percent(Ratio completion) {
        return completion.fraction().movePointRight(2);
    }

    /** Whether the row counts in %; a number without unit does if the row is of that nature. */
    private boolean isPercent(Quantity target) {
        boolean reachedIn = Quantities.measured(row.result().actual())
                .filter(actual -> actual.unit().equals(Quantity.PERCENT))
                .isPresent();
        boolean bareRate = !target.hasUnit()
                && target.number().compareTo(WHOLE) <= 0
                && row.plan().nature().isRate();
        return reachedIn || target.unit().equals(Quantity.PERCENT) || bareRate;
    }
}
