package org.ziping.model.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Points;
import org.ziping.model.Rating;

/**
 * The grades of a total.
 *
 * @param bands from high to low; none if the authority gives no grade
 */
public record Ratings(List<Band> bands) {

    public Ratings {
        bands = List.copyOf(bands);
        for (int lower = 1; lower < bands.size(); lower++) {
            if (bands.get(lower).from().compareTo(bands.get(lower - 1).from()) >= 0) {
                throw new IllegalArgumentException("grades are not from high to low");
            }
        }
    }

    /** The grade of a total; empty if the rules have none for it. */
    public Optional<Rating> of(Points total) {
        return bands.stream().filter(band -> band.holds(total)).findFirst().map(Band::rating);
    }

    /**
     * @param rating 优, 良, 中, 差 or whatever the authority calls it
     * @param from the least total of it
     * @param inclusive whether {@code from} itself belongs to it
     */
    public record Band(Rating rating, Points from, boolean inclusive) {

        public Band {
            Objects.requireNonNull(rating);
            Objects.requireNonNull(from);
        }

        boolean holds(Points total) {
            int order = total.compareTo(from);
            return inclusive ? order >= 0 : order > 0;
        }
    }
}
