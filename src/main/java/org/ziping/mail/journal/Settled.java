package org.ziping.mail.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is noted of a letter that was offered.
 *
 * @param next when it may be offered again; empty if it will not be
 * @param answer of the server, or what is known from elsewhere
 */
public record Settled(LetterState state, Instant at, Optional<Instant> next, String answer) {

    public Settled {
        Objects.requireNonNull(state);
        Objects.requireNonNull(at);
        Objects.requireNonNull(next);
        Objects.requireNonNull(answer);
    }
}
