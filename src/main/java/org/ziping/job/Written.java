package org.ziping.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.ziping.workbook.Delivery;

/** A file that a job has put in its place, known again by its bytes: what lies there later may be another's. */
public final class Written {

    private final Path file;
    private final byte[] content;

    private Written(Path file, byte[] content) {
        this.file = Objects.requireNonNull(file);
        this.content = content;
    }

    /**
     * Puts it there.
     *
     * @throws IOException if the disk is full or the place may not be written to; then nothing is left behind
     */
    static Written write(byte[] content, Path file) throws IOException {
        Delivery.write(content, file);
        return new Written(file, content);
    }

    public Path file() {
        return file;
    }

    /** Of its bytes, 64 hexadecimal digits; computed here, since only a run that can be gone on with asks. */
    public String sha256() {
        return Sha256.of(content);
    }
}
