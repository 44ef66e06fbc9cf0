package org.ziping.job;

import java.nio.file.Path;
import java.util.Objects;

/** A file that a job has put in its place, known again by its bytes: what lies there later may be another's. */
public final class Written {

    private final Path file;
    private final byte[] content;

    /**
     * @param content what lies there; not to be changed any more
     */
    Written(Path file, byte[] content) {
        this.file = Objects.requireNonNull(file);
        this.content = Objects.requireNonNull(content);
    }

    public Path file() {
        return file;
    }

    byte[] content() {
        return content;
    }

    /** Of its bytes, 64 hexadecimal digits; computed here, since only a run that can be gone on with asks. */
    public String sha256() {
        return Sha256.of(content);
    }
}
