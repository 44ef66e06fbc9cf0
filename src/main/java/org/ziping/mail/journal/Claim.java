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
 * @param byPerson whether somebody asked for this very unit, and so takes upon them what was refused or is in doubt
 */
public record Claim(Parcel parcel, String terms, String run, Instant at, boolean byPerson) {

    public Claim {
        Objects.requireNonNull(parcel);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(run);
        Objects.requireNonNull(at);
    }
}
