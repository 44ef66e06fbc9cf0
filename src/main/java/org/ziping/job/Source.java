package org.ziping.job;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be done.
 *
 * @param file the file itself, as the person named it
 * @param name its place below the folder of results: the file name, in a folder of files the path below that folder
 * @param neighbours others whose results go to the same folder
 */
public record Source(Path file, Path name, Neighbours neighbours) {

    public Source {
        Objects.requireNonNull(file);
        Objects.requireNonNull(neighbours);
        if (name.isAbsolute() || name.startsWith("..")) {
            throw new IllegalArgumentException("a result outside its folder: " + name);
        }
    }

    /** A file of its own. */
    public Source(Path file, Path name) {
        this(file, name, Neighbours.NONE);
    }

    /** The same among others. */
    public Source among(Neighbours others) {
        return new Source(file, name, others);
    }

    /** Where the result belongs. */
    public Path target(Path outputFolder) {
        return outputFolder.resolve(name);
    }
}
