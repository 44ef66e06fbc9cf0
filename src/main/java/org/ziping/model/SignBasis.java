package org.ziping.model;

import java.util.Objects;

/**
 * What says whether the number of a target is to be reached or not to be passed.
 *
 * @param kind what it is
 * @param word the word of the indicator's name that says it; empty where it is no word
 */
public record SignBasis(Kind kind, String word) {

    /** A sign that stands in the form. */
    public static final SignBasis WRITTEN = new SignBasis(Kind.WRITTEN, "");

    /** No sign, and no other way to mean it: 0起, 满意度95%. */
    public static final SignBasis CERTAIN = new SignBasis(Kind.CERTAIN, "");

    /** No sign, and money below a level that is called a cost. */
    public static final SignBasis COST_LEVEL = new SignBasis(Kind.COST_LEVEL, "");

    /** No sign, and nothing that says one. */
    public static final SignBasis NOTHING = new SignBasis(Kind.NOTHING, "");

    public SignBasis {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(word);
    }

    /** No sign, and a name of which less is better by one of its words. */
    public static SignBasis ofName(String word) {
        return new SignBasis(Kind.NAME, word);
    }

    public boolean isWritten() {
        return kind == Kind.WRITTEN;
    }

    /** Whether another direction may have been meant. */
    public boolean isAssumed() {
        return kind != Kind.WRITTEN && kind != Kind.CERTAIN;
    }

    /** What a sign may rest on. */
    public enum Kind {
        WRITTEN,
        CERTAIN,
        NAME,
        COST_LEVEL,
        NOTHING
    }
}
