package org.ziping.check;

import org.ziping.model.Reading;

/** Generated forms in which everything agrees, with 基本情况 for a whole unit, for tests of what is made from them. */
public final class GeneratedReadings {

    private GeneratedReadings() {}

    /** The form of a seed, whole unit or project. */
    public static Reading of(long seed) {
        return new GeneratedForm(seed).printed().draft.reading();
    }
}
