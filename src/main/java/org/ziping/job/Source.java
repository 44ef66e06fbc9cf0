package org.ziping.job;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be done.
 *
 * @param file the file itself, as the person named it
 * @param name its place below the folder of results: the file name, in a folder of files the path below that folder
 */
public record Source(Path file, Path name) {

    public Source {
        Objects.requireNonNull(file);
        if (name.isAbsolute() || name.startsWith("..")) {
            throw new IllegalArgumentException("a result outside its folder: " + name);
        }
    }

    /** Where the result belongs. */
    public Path target(Path outputFolder) {
        return outputFolder.resolve(name);
    }
}
