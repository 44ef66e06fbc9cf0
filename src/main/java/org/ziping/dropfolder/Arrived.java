package org.ziping.dropfolder;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ziping.job.Sha256;
import org.ziping.model.FileName;

/**
 * A file that stands still and can be done.
 *
 * @param name its path below 收件 with {@code /}
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
record Arrived(String name, long size, long modified) {

    Arrived {
        Objects.requireNonNull(name);
    }

    /**
     * What the queue calls it. Names that differ only in case have the same key: on some disks they are the same file, so they
     * are never in hand at the same time.
     */
    String key() {
        return Sha256.of(FileName.key(name).getBytes(StandardCharsets.UTF_8));
    }
}
