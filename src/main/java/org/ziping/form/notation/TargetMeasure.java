package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.Signs;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.wording.Changes;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.Target.Change;

/**
 * A stated number as a target: with the sign and unit of their own columns where the text has none, and what the name of the
 * indicator says where nothing else does.
 *
 * @param measure what the cell states
 * @param column what the sign column says
 * @param unit what the unit column says
 * @param row what else the row says
 */
record TargetMeasure(Measure measure, Signs.Column column, Optional<Units.Placed> unit, RowContext row) {

    /** The target; empty if sign column and text contradict each other, or a range has a sign. */
    Optional<Target> target() {
        if (measure.to().isPresent()) {
            return range(measure.to().get());
        }
        Optional<Sign> written = measure.sign();
        if (written.isPresent()
                && column.sign().filter(sign -> opposite(sign, written.get())).isPresent()) {
            return Optional.empty();
        }
        Quantity quantity = inUnit(measure.quantity());
        Change change = Changes.in(measure.lead());
        Tendency tendency = written.or(column::sign).map(Tendency::written).orElseGet(() -> bare(quantity, change));
        Sign sign = tendency.sign();
        return Optional.of(new Target.Measured(sign, asRate(quantity, sign), tendency.basis(), change));
    }

    /** Without a sign; by how much something is to rise or fall is always to be reached. */
    private Tendency bare(Quantity quantity, Change change) {
        return change == Change.NONE ? Tendency.of(row, quantity) : Tendency.MORE;
    }

    private Optional<Target> range(Quantity to) {
        Quantity upper = inUnit(to);
        Quantity lower = inUnit(measure.quantity());
        boolean rising = lower.number().compareTo(upper.number()) <= 0;
        return rising && measure.sign().isEmpty()
                ? Optional.of(new Target.Range(lower.number(), upper.number(), upper.unit(), upper.shift()))
                : Optional.empty();
    }

    private static boolean opposite(Sign first, Sign second) {
        return first.isLowerBound() && second.isUpperBound() || first.isUpperBound() && second.isLowerBound();
    }

    /** The quantity with the unit column's unit, or the one in brackets behind the name, where it has none of its own. */
    private Quantity inUnit(Quantity quantity) {
        if (quantity.hasUnit()) {
            return quantity;
        }
        return unit.or(() -> Tendency.unitInName(row.indicatorName()))
                .map(placed -> new Quantity(
                        quantity.number().movePointRight(placed.shift()),
                        placed.name(),
                        quantity.shift() + placed.shift()))
                .orElse(quantity);
    }

    /** 0.95 of a rate that is to be high is 95 %: nobody aims at less than one per cent of it. */
    private Quantity asRate(Quantity quantity, Sign sign) {
        boolean fraction = quantity.number().signum() > 0 && quantity.number().compareTo(BigDecimal.ONE) <= 0;
        return !quantity.hasUnit() && fraction && !sign.isUpperBound() && Tendency.isRate(row.indicatorName())
                ? new Quantity(quantity.number().movePointRight(2), Quantity.PERCENT)
                : quantity;
    }
}
