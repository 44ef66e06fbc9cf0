package org.ziping.dropfolder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

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
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(folded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
