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

    /** A mistake of the program's own, by the first line of what it says. */
    public static Fault ofProgram(Throwable mistake) {
        return new Fault("程序出错：" + mistake.toString().lines().findFirst().orElse(""), false);
    }
}
