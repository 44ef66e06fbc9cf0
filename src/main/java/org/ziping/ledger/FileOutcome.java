package org.ziping.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one version of one file.
 *
 * @param id in the order they became known, from 1; 0 before it is kept
 * @param name the file's path below the folder of incoming files, with {@code /}
 * @param version which of that name, from 1
 * @param sha256 of its bytes, 64 hex digits
 * @param state how it ended
 * @param at when
 * @param worker who did it
 * @param message one sentence for a person
 * @param original where the original is kept, relative to the served folder with {@code /}
 * @param results all files that were handed over, likewise
 */
public record FileOutcome(
        long id,
        String name,
        int version,
        String sha256,
        FileState state,
        Instant at,
        String worker,
        String message,
        String original,
        Results results) {

    public FileOutcome {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(state);
        Objects.requireNonNull(at);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(message);
        Objects.requireNonNull(original);
        Objects.requireNonNull(results);
    }

    /**
     * What was handed over, relative to the served folder with {@code /}.
     *
     * @param workbook the completed or marked workbook, or the copy of one that could not be done; empty of a duplicate
     * @param report the Word report
     * @param all these and whatever else belongs to them
     */
    public record Results(Optional<String> workbook, Optional<String> report, List<String> all) {

        public static final Results NONE = new Results(Optional.empty(), Optional.empty(), List.of());

        public Results {
            Objects.requireNonNull(workbook);
            Objects.requireNonNull(report);
            all = List.copyOf(all);
        }
    }
}
