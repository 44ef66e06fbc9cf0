package org.ziping.dropfolder;

import java.util.Objects;

/**
 * A folder that is served.
 *
 * @param folders where it lies
 * @param plan what is done with its files
 * @param observer who is told
 * @param surroundings where the watch runs
 */
record Service(Folders folders, Plan plan, Observer observer, Surroundings surroundings) {

    Service {
        Objects.requireNonNull(folders);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(observer);
        Objects.requireNonNull(surroundings);
    }
}
