package org.ziping.mail;

import java.util.Objects;
import java.util.Optional;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.Parcel;

/**
 * A parcel, to whom it would go, and whether it goes out.
 *
 * @param parcel what is sent
 * @param addressee empty if the roster has nobody it may go to
 * @param standing {@link Standing#DUE} if it goes out
 * @param note why it does not, or what happened to it last; blank if there is nothing to say
 */
record PlannedLetter(Parcel parcel, Optional<Addressee> addressee, Standing standing, String note) {

    PlannedLetter {
        Objects.requireNonNull(parcel);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(note);
    }

    boolean isDue() {
        return standing == Standing.DUE;
    }

    MailOutcome outcome() {
        return new MailOutcome(parcel.unit(), standing, note);
    }
}
