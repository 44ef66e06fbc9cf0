package org.ziping.scoring;

import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/** The numbers in the cells of a row, where they hold numbers. */
final class Quantities {

    private Quantities() {}

    static Optional<Quantity> measured(FromCell<Actual> actual) {
        return actual.find()
                .filter(Actual.Measured.class::isInstance)
                .map(value -> ((Actual.Measured) value).quantity());
    }

    static Optional<Quantity> wanted(FromCell<Target> target) {
        return target.find()
                .filter(Target.Measured.class::isInstance)
                .map(value -> ((Target.Measured) value).quantity());
    }
}
