package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Deduction.Deviation;
import org.ziping.model.Deduction.Once;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;

/**
 * The points that 低于80%扣5分 takes from a row.
 *
 * @param rule the rule
 * @param row the row that states it
 * @param judged what the rules of the file make of the row
 */
record Penalty(Once rule, Indicator row, Judgement judged) {

    /**
     * The points taken; empty if the words leave it open: a target missed, but not by as much as the rule says, or one that was
     * met beyond the bound, so that 超过1天扣1分 means each day beside ≤10天, or how 12次 of ≥10次 stand to 超过10%扣2分.
     */
    Optional<BigDecimal> taken() {
        Optional<Quantity> actual = Quantities.measured(row.result().actual());
        boolean beyond = actual.filter(this::isBeyond).isPresent();
        boolean unknown = actual.filter(this::isOfOtherUnit).isPresent() && !isOfMissedSide();
        if (judged.verdict().isFull() && !beyond && !unknown) {
            return Optional.of(BigDecimal.ZERO);
        }
        return beyond && isOfTarget() ? Optional.of(rule.points().value()) : Optional.empty();
    }

    private boolean isOfOtherUnit(Quantity actual) {
        return Amounts.of(rule.bound(), actual).isEmpty();
    }

    /** Whether the bound lies where the target is missed, so that a value that met it cannot be beyond. */
    private boolean isOfMissedSide() {
        return row.plan().isUpperBound() == (rule.deviation() == Deviation.ABOVE);
    }

    /** Whether the bound is the target or lies beyond it, on the side where it is missed. */
    private boolean isOfTarget() {
        return isOfMissedSide()
                && Quantities.wanted(row.plan().inForce())
                        .filter(wanted -> wanted.equals(rule.bound()) || isBeyond(wanted, rule.bound()))
                        .isPresent();
    }

    private boolean isBeyond(Quantity actual) {
        return isBeyond(rule.bound(), actual);
    }

    private boolean isBeyond(Quantity bound, Quantity value) {
        return Amounts.of(bound, value)
                .map(amounts -> amounts.actual().compareTo(amounts.target()))
                .filter(order -> rule.deviation() == Deviation.BELOW ? order < 0 : order > 0)
                .isPresent();
    }
}
