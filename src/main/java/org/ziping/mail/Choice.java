package org.ziping.mail;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.Parcel;

/**
 * Which of the letters are meant.
 *
 * @param only the unit they go to; empty for all. Whoever names a unit also takes upon them what was refused or is in doubt
 * @param limit how many at most
 */
public record Choice(Optional<String> only, OptionalInt limit) {

    /** Every letter that is due. */
    public static final Choice ALL = new Choice(Optional.empty(), OptionalInt.empty());

    public Choice {
        Objects.requireNonNull(only);
        Objects.requireNonNull(limit);
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("a limit that allows nothing");
        }
    }

    boolean includes(Parcel parcel) {
        return only.isEmpty() || LetterId.sameUnit(only.get()).equals(LetterId.sameUnit(parcel.unit()));
    }

    long most() {
        return limit.isPresent() ? limit.getAsInt() : Long.MAX_VALUE;
    }
}
