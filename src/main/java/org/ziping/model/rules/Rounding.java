package org.ziping.model.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.ziping.model.Points;

/**
 * How a computed score becomes points.
 *
 * @param decimals 0 to 2
 * @param mode half up or down
 */
public record Rounding(int decimals, RoundingMode mode) {

    /** The most decimals a score is given with. */
    public static final int MOST_DECIMALS = 2;

    public Rounding {
        Objects.requireNonNull(mode);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
    }

    public Points round(BigDecimal unrounded) {
        return Points.rounded(unrounded, decimals, mode);
    }
}
