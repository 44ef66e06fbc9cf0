package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.ledger.Money;
import org.ziping.model.Ratio;

/**
 * Money added up, in 万元; what a form leaves blank adds nothing.
 *
 * @param forms how many forms were added
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param executed 全年执行数
 */
record Spent(int forms, BigDecimal initial, BigDecimal adjusted, BigDecimal executed) {

    static final Spent NOTHING = new Spent(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Spent plus(Money money) {
        return new Spent(
                forms + 1,
                initial.add(money.initial().orElse(BigDecimal.ZERO)),
                adjusted.add(money.adjusted().orElse(BigDecimal.ZERO)),
                executed.add(money.executed().orElse(BigDecimal.ZERO)));
    }

    /** Executed by adjusted; empty without a budget. */
    Optional<Ratio> rate() {
        return Ratio.ofPart(executed, adjusted);
    }
}
