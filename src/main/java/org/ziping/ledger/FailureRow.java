package org.ziping.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * One file that could not be done.
 *
 * @param file as in {@link FormRow}
 * @param at when that was known
 * @param reason one sentence
 */
public record FailureRow(String file, Instant at, String reason) {

    public FailureRow {
        Objects.requireNonNull(file);
        Objects.requireNonNull(at);
        Objects.requireNonNull(reason);
    }
}
