package org.ziping.mail;

import java.time.Instant;
import java.util.Objects;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.journal.Outbox;
import org.ziping.mail.letter.LetterWriter;
import org.ziping.mail.settings.MailSettings;

/**
 * What a run works with.
 *
 * @param settings the office's
 * @param journal what became of each letter
 * @param outbox the folder of copies
 * @param writer of letters
 * @param patience clock and waiting
 * @param run which run of the program this is
 */
record Desk(MailSettings settings, Journal journal, Outbox outbox, LetterWriter writer, Patience patience, String run) {

    Desk {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(journal);
        Objects.requireNonNull(outbox);
        Objects.requireNonNull(writer);
        Objects.requireNonNull(patience);
        Objects.requireNonNull(run);
    }

    Instant now() {
        return patience.clock().instant();
    }
}
