package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a form as a whole comes to: a total with its rating, or why there is none; none is not a total of zero.
 */
public sealed interface Grade {

    /** An error, or a row that has no score yet, forbids a total. */
    Grade WITHHELD = new Withheld();

    /**
     * A total.
     *
     * @param points the sum of the rounded scores
     * @param mark its rating; empty if the rules give none
     */
    record Given(Points points, Optional<Rating> mark) implements Grade {

        public Given {
            Objects.requireNonNull(points);
            Objects.requireNonNull(mark);
        }
    }

    /** See {@link #WITHHELD}. */
    record Withheld() implements Grade {}

    /** The total, if there is one. */
    default Optional<Points> total() {
        return this instanceof Given given ? Optional.of(given.points()) : Optional.empty();
    }

    /** The rating, if there is one. */
    default Optional<Rating> rating() {
        return this instanceof Given given ? given.mark() : Optional.empty();
    }

    default boolean isWithheld() {
        return this instanceof Withheld;
    }
}
