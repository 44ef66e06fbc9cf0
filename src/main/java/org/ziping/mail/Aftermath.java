package org.ziping.mail;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.journal.JournalEntry;
import org.ziping.mail.journal.LetterState;
import org.ziping.mail.journal.Outbox;
import org.ziping.mail.journal.Settled;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.Parcel;

/**
 * What a killed run left behind, put in order. Where journal and copies disagree, the database has lost what it had promised, or
 * an older one was put back: then the letter counts as offered, for no letter may go out twice.
 */
final class Aftermath {

    private final Journal journal;
    private final Outbox outbox;
    private final Instant now;

    Aftermath(Journal journal, Outbox outbox, Instant now) {
        this.journal = journal;
        this.outbox = outbox;
        this.now = now;
    }

    /**
     * Puts it in order; nobody may be sending meanwhile.
     *
     * @param parcels those that may be sent
     */
    void settle(List<Parcel> parcels) throws IOException {
        journal.abandon(now);
        Map<LetterId, JournalEntry> known = journal.entries();
        Map<String, LetterState> evidence = outbox.evidence();
        for (Parcel parcel : parcels) {
            Optional<LetterState> noted =
                    Optional.ofNullable(known.get(parcel.id())).map(JournalEntry::state);
            Optional.ofNullable(evidence.get(Letter.fileName(parcel.unit(), parcel.id())))
                    .filter(shown -> outweighs(shown, noted))
                    .ifPresent(shown -> restore(parcel, shown));
        }
        outbox.tidyUp(journal.entries().values());
    }

    /** What was sent is sent; what may have been offered is at least in doubt. */
    private static boolean outweighs(LetterState shown, Optional<LetterState> noted) {
        return shown == LetterState.SENT
                ? noted.filter(LetterState.SENT::equals).isEmpty()
                : noted.filter(state -> state == LetterState.SENT || state == LetterState.IN_DOUBT)
                        .isEmpty();
    }

    private void restore(Parcel parcel, LetterState shown) {
        String answer = shown == LetterState.SENT ? "按“发件/已发”里的副本补记" : "发到一半时程序中断了";
        journal.restore(parcel, new Settled(shown, now, Optional.empty(), answer));
    }
}
