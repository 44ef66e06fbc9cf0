package org.ziping.mail.letter;

import java.util.UUID;
import org.ziping.mail.model.Digest;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.Parcel;

/** The Message-ID of a letter: the same for the same unit and version, so that a letter sent again is known as the same. */
final class MessageId {

    private static final int UNIT_DIGITS = 12;
    private static final int VERSION_DIGITS = 16;

    private MessageId() {}

    static String of(Parcel parcel, MailAddress from) {
        return "<" + stem(parcel) + "@" + from.domain() + ">";
    }

    /** One of its own for each trial. */
    static String ofTrial(Parcel parcel, MailAddress from) {
        return "<trial." + UUID.randomUUID() + "." + stem(parcel) + "@" + from.domain() + ">";
    }

    private static String stem(Parcel parcel) {
        String year = parcel.year().matches("\\d{4}") ? parcel.year() + "." : "";
        return year + Digest.of(LetterId.sameUnit(parcel.unit())).substring(0, UNIT_DIGITS) + "."
                + parcel.version().substring(0, VERSION_DIGITS);
    }
}
