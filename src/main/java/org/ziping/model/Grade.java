package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a form as a whole comes to: a total with its rating, or why there is none. That something withholds a total and that a
 * form has no points at all are different things, and neither is a total of zero.
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

    /**
     * The form has no place for points, 不计分; nothing is missing.
     *
     * @param attainments what can be said of it instead
     */
    record Unscored(Attainments attainments) implements Grade {

        /** The word people read in the place of a total. */
        public static final String TITLE = "不计分";

        public Unscored {
            Objects.requireNonNull(attainments);
        }

        /** 不计分，指标 12 个中 11 个完成. */
        @Override
        public String toString() {
            return TITLE + "，" + attainments;
        }
    }

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

    /** How many targets were reached, of a form without points. */
    default Optional<Attainments> attained() {
        return this instanceof Unscored unscored ? Optional.of(unscored.attainments()) : Optional.empty();
    }
}
