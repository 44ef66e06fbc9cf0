package org.ziping.model.rules;

import java.util.Objects;

/**
 * How ranges and deadlines are scored; kept ones are worth the full weight.
 *
 * @param outside of a value outside its range
 * @param late of a day after the deadline
 */
public record OtherTargets(Outside outside, Late late) {

    public OtherTargets {
        Objects.requireNonNull(outside);
        Objects.requireNonNull(late);
    }

    /** What a value outside its range is worth. */
    public enum Outside {
        /** What the person says. */
        PERSON,
        /** As a target missed at the bound it has left. */
        NEAREST_BOUND
    }

    /** What a late day is worth. */
    public enum Late {
        /** What the person says. */
        PERSON,
        /** Nothing. */
        NOTHING
    }
}
