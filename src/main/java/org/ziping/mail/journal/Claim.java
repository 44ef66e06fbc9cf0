package org.ziping.mail.journal;

import java.time.Instant;
import java.util.Objects;
import org.ziping.mail.model.Parcel;

/**
 * Who claims what.
 *
 * @param parcel what is sent
 * @param terms see {@link JournalEntry}
 * @param run which run of the program
 */
public record Claim(Parcel parcel, String terms, String run, Instant at) {

    public Claim {
        Objects.requireNonNull(parcel);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(run);
        Objects.requireNonNull(at);
    }
}
