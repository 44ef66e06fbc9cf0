package org.ziping.job;

import java.nio.file.Path;

/** Whose the places around a result are: a name that is another workbook's is not given to what belongs to this one. */
@FunctionalInterface
public interface Neighbours {

    /** Nobody else has results there. */
    Neighbours NONE = place -> false;

    /** Whether a place in the folder of the result is another workbook's, taken or meant for it. */
    boolean hold(Path place);

    /** These and others. */
    default Neighbours and(Neighbours others) {
        return place -> hold(place) || others.hold(place);
    }
}
