package org.ziping.job;

import java.util.Objects;

/**
 * What went wrong in the program or around it.
 *
 * @param sentence one Chinese sentence
 * @param mayPass whether the same file may well be done a little later: a full disk, a share that is gone
 */
public record Fault(String sentence, boolean mayPass) {

    public Fault {
        Objects.requireNonNull(sentence);
    }
}
