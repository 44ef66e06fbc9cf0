package org.ziping.model.rules;

import java.util.List;
import java.util.Objects;
import org.ziping.model.Actual;
import org.ziping.model.Ratio;

/**
 * How words are scored.
 *
 * @param met what a target that was met is worth where the person gives no score
 * @param bands one for each {@link Actual.Band}
 */
public record QualitativeRule(Met met, List<ScoreBand> bands) {

    public QualitativeRule {
        Objects.requireNonNull(met);
        bands = List.copyOf(bands);
        for (Actual.Band band : Actual.Band.values()) {
            if (bands.stream().filter(one -> one.band() == band).count() != 1) {
                throw new IllegalArgumentException("not exactly one band " + band);
            }
        }
    }

    public ScoreBand require(Actual.Band band) {
        return bands.stream().filter(one -> one.band() == band).findFirst().orElseThrow();
    }

    /** What 达成 is worth where the form has no score. */
    public enum Met {
        /** The full weight. */
        FULL,
        /** What the person says. */
        PERSON
    }

    /**
     * Which part of its weight a row may get.
     *
     * @param from the least part, belonging to the band
     * @param to the greatest part, belonging to the band only if it is the whole weight
     */
    public record ScoreBand(Actual.Band band, Ratio from, Ratio to) {

        public ScoreBand {
            Objects.requireNonNull(band);
            if (from.compareTo(Ratio.ZERO) < 0 || to.compareTo(Ratio.ONE) > 0 || from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("empty band: " + from + " to " + to);
            }
        }

        public boolean includesUpperEnd() {
            return to.equals(Ratio.ONE);
        }
    }
}
