package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore.Division;
import org.ziping.model.Finding;
import org.ziping.model.FromCell;
import org.ziping.model.Ratio;

/**
 * What was executed of what.
 *
 * @param part the dividend of the rate, in the unit of {@code whole}
 * @param whole the divisor
 * @param division both as amounts, if the form has them
 * @param facts both in words
 * @param findings what the author should mend
 */
record Executed(BigDecimal part, BigDecimal whole, Optional<Division> division, String facts, List<Finding> findings) {

    /** The amounts; of a form that has none, the rate that it states; empty if it states none. */
    static Optional<Executed> find(Budget budget, Spending spending) {
        if (spending.isComplete()) {
            return Optional.of(new Executed(
                    spending.executed(),
                    spending.base(),
                    spending.division(),
                    spending.facts() + "，",
                    spending.findings()));
        }
        return budget.statedRate()
                .flatMap(FromCell::find)
                .map(rate ->
                        new Executed(rate.fraction(), BigDecimal.ONE, Optional.empty(), "表中没有预算数和执行数，按填写的", List.of()));
    }

    /** 执行率. */
    Ratio rate() {
        return Ratio.of(part, whole);
    }

    /**
     * The share of the weight that it earns, never below nothing.
     *
     * @param capped whether it ends at the whole weight
     */
    Share share(boolean capped) {
        return capped ? Share.of(part, whole) : new Share(part.max(BigDecimal.ZERO), whole);
    }
}
