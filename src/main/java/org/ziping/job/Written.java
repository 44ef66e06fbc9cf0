package org.ziping.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.ziping.workbook.Delivery;

/**
 * A file that a job has put in its place, known again by its bytes: what lies there later may be another's.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record Written(Path file, String sha256) {

    public Written {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
    }

    /**
     * Puts it there.
     *
     * @throws IOException if the disk is full or the place may not be written to; then nothing is left behind
     */
    static Written write(byte[] content, Path file) throws IOException {
        Delivery.write(content, file);
        return new Written(file, Sha256.of(content));
    }
}
