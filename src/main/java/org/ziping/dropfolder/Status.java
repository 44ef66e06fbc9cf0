package org.ziping.dropfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ziping.ledger.Counts;

/**
 * How a served folder stands.
 *
 * @param waiting files in 收件, and those that are to be tried again
 * @param running files that are worked on
 * @param counts how many names ended how
 * @param letters what was mailed
 * @param last the newest outcomes, the newest first
 * @param held what waits for something, and for what
 */
public record Status(long waiting, long running, Counts counts, Letters letters, List<Last> last, List<Held> held) {

    /** How many outcomes are told one by one. */
    static final int LAST = 10;

    /** How many waiting files are told one by one. */
    static final int HELD = 20;

    public Status {
        Objects.requireNonNull(counts);
        Objects.requireNonNull(letters);
        last = List.copyOf(last);
        held = held.stream().limit(HELD).toList();
    }

    /**
     * Letters.
     *
     * @param mailed accepted by the mail server
     * @param inDoubt perhaps sent; a person has to find out
     */
    public record Letters(long mailed, long inDoubt) {}

    /**
     * One outcome.
     *
     * @param file its path below 收件
     * @param state as machines read it
     * @param at when
     * @param message one sentence
     */
    public record Last(String file, String state, Instant at, String message) {}

    /**
     * Something that waits.
     *
     * @param file its path below 收件, or the name of what waits as a whole
     * @param why one sentence, with what to do
     */
    public record Held(String file, String why) {}

    /** The same, with something else that waits before all others. */
    Status holding(Held first) {
        return new Status(
                waiting,
                running,
                counts,
                letters,
                last,
                Stream.concat(Stream.of(first), held.stream()).toList());
    }

    /** How many files wait in a folder; 0 if it cannot be read. */
    static long filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !Bystanders.isOne(file.getFileName().toString()))
                    .count();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }
}
