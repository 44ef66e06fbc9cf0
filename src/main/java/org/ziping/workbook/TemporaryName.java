package org.ziping.workbook;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for what lies beside a file only while it is put in its place. Each bears the time it was given: what lies under it may
 * be an older file, so the disk does not say since when it has lain there.
 */
public final class TemporaryName {

    /** Nobody takes so long; two machines on one share may go by different clocks. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern OURS = Pattern.compile("\\.ziping-(\\d{1,12})-[0-9a-z]+\\.tmp");

    private TemporaryName() {}

    /** A new one beside a file. */
    static Path beside(Path target) {
        long since = Instant.now().getEpochSecond();
        String mark = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
        return target.toAbsolutePath().resolveSibling(".ziping-" + since + "-" + mark + ".tmp");
    }

    /** Whether a name is such a one of a run that was killed and will not come back for what lies there. */
    public static boolean isLeftBehind(String name, Instant now) {
        Matcher parts = OURS.matcher(name);
        return parts.matches()
                && Instant.ofEpochSecond(Long.parseLong(parts.group(1))).isBefore(now.minus(LONGEST));
    }
}
