package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.Target.Change;

/**
 * A stated number as an actual value, in the unit of the target where it has none.
 *
 * @param measure what the cell states
 * @param row what the rest of the row says
 * @param target what was to be reached
 */
record ActualMeasure(Measure measure, RowContext row, Optional<Target> target) {

    /** The actual value; empty if the number is a range, or measures something else than the target does. */
    Optional<Actual> actual() {
        if (measure.to().isPresent() || contradictsSign()) {
            return Optional.empty();
        }
        return direction().map(sign -> {
            Quantity quantity = new UnitOfTarget(row, target).of(measure.quantity());
            Quantity directed =
                    sign > 0 ? quantity : new Quantity(quantity.number().negate(), quantity.unit(), quantity.shift());
            return new Actual.Measured(directed, measure.approximate());
        });
    }

    private Optional<Target.Measured> wanted() {
        return target.filter(Target.Measured.class::isInstance).map(Target.Measured.class::cast);
    }

    /** ≤90% under a target ≥95% is more than a copied sign. */
    private boolean contradictsSign() {
        Optional<Sign> written = measure.sign();
        return written.isPresent()
                && wanted().map(Target.Measured::sign)
                        .filter(sign -> sign.isLowerBound() && written.get().isUpperBound()
                                || sign.isUpperBound() && written.get().isLowerBound())
                        .isPresent();
    }

    /** +1 if rise or fall are as wanted, −1 if the contrary; empty if they cannot be compared. */
    private Optional<Integer> direction() {
        Change said = Changes.in(measure.lead());
        Change asked = wanted().map(Target.Measured::change)
                .filter(change -> change != Change.NONE)
                .orElseGet(() -> Changes.in(Spelling.squeezed(row.indicatorName())));
        if (said == Change.NONE || said == asked) {
            return Optional.of(1);
        }
        return asked == Change.NONE ? Optional.empty() : Optional.of(-1);
    }
}
