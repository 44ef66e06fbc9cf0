package org.ziping.ledger;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Ratio;

/**
 * The total row of a money block, in 万元 whatever unit the form uses; empty is not zero.
 *
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param executed 全年执行数
 * @param rate executed / adjusted
 */
public record Money(
        Optional<BigDecimal> initial,
        Optional<BigDecimal> adjusted,
        Optional<BigDecimal> executed,
        Optional<Ratio> rate) {

    public Money {
        Objects.requireNonNull(initial);
        Objects.requireNonNull(adjusted);
        Objects.requireNonNull(executed);
        Objects.requireNonNull(rate);
    }
}
