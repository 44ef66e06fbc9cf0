package org.ziping.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A file in hand.
 *
 * @param key what the queue calls it
 * @param name the file's path below the folder of incoming files, with {@code /}
 * @param token of this attempt; whoever takes the file over gives it another
 * @param worker who has it
 * @param since when it was taken
 * @param outcome what became of it, once that is settled: from then on the results are only put in their places
 * @param before what the name stood for until then
 */
public record Claim(
        String key,
        String name,
        String token,
        String worker,
        Instant since,
        Optional<FileOutcome> outcome,
        Optional<FileOutcome> before) {

    public Claim {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(token);
        Objects.requireNonNull(worker);
        Objects.requireNonNull(since);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(before);
    }
}
