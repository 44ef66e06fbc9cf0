package org.ziping.mail.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ziping.mail.model.LetterId;

/**
 * What the journal knows of one letter.
 *
 * @param id which letter
 * @param unit to whom
 * @param version the SHA-256 of the file the unit handed in
 * @param state how far it is
 * @param terms a fingerprint of addresses and sender; what was refused under some terms may be taken under others
 * @param tries how often it was offered
 * @param claimed when it was offered last
 * @param settled when its fate became known; empty while it is not
 * @param next not to be offered again before; empty if that does not matter
 * @param answer what the server said, or what happened instead
 */
public record JournalEntry(
        LetterId id,
        String unit,
        String version,
        LetterState state,
        String terms,
        int tries,
        Instant claimed,
        Optional<Instant> settled,
        Optional<Instant> next,
        String answer) {

    public JournalEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(version);
        Objects.requireNonNull(state);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(claimed);
        Objects.requireNonNull(settled);
        Objects.requireNonNull(next);
        Objects.requireNonNull(answer);
    }

    /** Whether a run may offer it without anybody asking: it never reached the server, or was refused under other terms. */
    public boolean isDue(String termsNow, Instant now) {
        return switch (state) {
            case LATER -> next.isEmpty() || !next.get().isAfter(now);
            case REFUSED -> !terms.equals(termsNow);
            case SENDING, SENT, IN_DOUBT -> false;
        };
    }
}
