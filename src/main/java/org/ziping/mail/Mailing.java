package org.ziping.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.journal.JournalEntry;
import org.ziping.mail.journal.LetterState;
import org.ziping.mail.journal.Outbox;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.letter.LetterTemplates;
import org.ziping.mail.letter.LetterWriter;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.settings.MailSettings;
import org.ziping.mail.smtp.SmtpAccess;
import org.ziping.mail.smtp.SmtpConnection;

/** The mail of one served folder: previews, sendings, trials, and what is in doubt. */
public final class Mailing {

    static final String OUTBOX = "发件";

    private final Path folder;
    private final MailSettings settings;
    private final Roster roster;
    private final LetterTemplates templates;
    private final Journal journal;
    private final Outbox outbox;
    private final Patience patience;
    private final Access access;

    /** How the server is reached, asked for only when something is to be sent. */
    interface Access {
        SmtpAccess find() throws MailException;
    }

    public Mailing(Office office, Journal journal) {
        this(office, journal, new Patience.Real(), office::access);
    }

    Mailing(Office office, Journal journal, Patience patience, Access access) {
        this.folder = office.folder();
        this.settings = office.settings();
        this.roster = office.roster();
        this.templates = office.templates();
        this.journal = journal;
        this.outbox = new Outbox(folder.resolve(OUTBOX));
        this.patience = patience;
        this.access = access;
    }

    /**
     * Writes what would go out as files, and says where each letter stands.
     *
     * @throws MailException if a unit is named that has no letter
     */
    public Preview preview(List<Parcel> parcels, Choice choice) throws MailException, IOException {
        Optional<RunLock> lock = RunLock.take(folder);
        if (lock.isPresent()) {
            try {
                tidyUp(parcels);
            } finally {
                lock.get().close();
            }
        }
        return new Previewing(settings.limits(), writer(), outbox).of(plan(parcels, choice, Instant.MAX));
    }

    /**
     * Sends what is due. Returns when every letter has its fate or no more can go out.
     *
     * @throws MailException if something has to be put right first, or another run is sending
     */
    public MailRun send(List<Parcel> parcels, Choice choice, MailListener listener) throws MailException, IOException {
        return send(parcels, choice, listener, Instant.MAX);
    }

    /**
     * Sends what is due by now, as {@code watch} does by itself: what was put off waits for its time.
     *
     * @throws MailException if something has to be put right first, or another run is sending
     */
    public MailRun sendDue(List<Parcel> parcels, MailListener listener) throws MailException, IOException {
        return send(parcels, Choice.ALL, listener, patience.clock().instant());
    }

    private MailRun send(List<Parcel> parcels, Choice choice, MailListener listener, Instant dueBy)
            throws MailException, IOException {
        RunLock lock = locked();
        try {
            tidyUp(parcels);
            List<PlannedLetter> planned = plan(parcels, choice, dueBy);
            List<PlannedLetter> due =
                    planned.stream().filter(PlannedLetter::isDue).toList();
            MailRun run = due.isEmpty()
                    ? new MailRun(List.of(), Optional.empty())
                    : new Dispatch(
                                    desk(),
                                    line(listener),
                                    listener,
                                    choice.only().isPresent())
                            .send(due);
            return run.with(planned.stream()
                    .filter(letter -> letter.standing() == Standing.WITHHELD)
                    .map(PlannedLetter::outcome)
                    .toList());
        } finally {
            lock.close();
        }
    }

    /**
     * Sends the letters chosen to somebody else than their units, whom it does not count for.
     *
     * @throws MailException if the address is not allowed, something has to be put right first, or another run is sending
     */
    public MailRun trial(List<Parcel> parcels, Choice choice, String address, MailListener listener)
            throws MailException, IOException {
        MailAddress instead =
                MailAddress.find(address).orElseThrow(() -> new MailException("--to 后面应是邮箱，如 name@example.org"));
        if (!instead.isWithin(settings.limits().allowedDomains())) {
            throw new MailException("--to 的邮箱不在允许的域名内，请核对邮箱，或在 ziping.yaml 的 mail.allowed-domains 加上它的域名");
        }
        RunLock lock = locked();
        try {
            tidyUp(parcels);
            List<PlannedLetter> letters = new Plan(settings, roster, Map.of())
                    .letters(parcels, choice, Instant.MAX).stream()
                            .filter(PlannedLetter::isDue)
                            .toList();
            return letters.isEmpty()
                    ? new MailRun(List.of(), Optional.empty())
                    : new Trial(desk(), line(listener), listener, instead).send(letters);
        } finally {
            lock.close();
        }
    }

    /**
     * Notes that the letters in doubt to a unit are known to have arrived.
     *
     * @return how many there were
     */
    public int confirm(String unit) throws IOException {
        int confirmed = 0;
        for (JournalEntry entry : inDoubt()) {
            if (LetterId.sameUnit(entry.unit()).equals(LetterId.sameUnit(unit))
                    && journal.confirm(entry.id(), patience.clock().instant())) {
                outbox.confirm(Letter.fileName(entry.unit(), entry.id()));
                confirmed++;
            }
        }
        return confirmed;
    }

    /**
     * How many letters nobody here can know of whether they arrived. What is claimed counts once nobody is sending any more.
     *
     * @param folder the served folder
     */
    public static long inDoubt(Path folder, Journal journal) {
        long claimed = journal.count(LetterState.SENDING);
        boolean isAbandoned = claimed > 0 && !RunLock.isHeld(folder);
        return journal.count(LetterState.IN_DOUBT) + (isAbandoned ? claimed : 0);
    }

    /** The letters of which nobody here can know whether they arrived. */
    public List<JournalEntry> inDoubt() {
        return journal.in(LetterState.IN_DOUBT);
    }

    /** Ends a sending after the letter that is under way. */
    public void stop() {
        patience.stop();
    }

    /** Whether somebody asked for that. */
    public boolean isStopped() {
        return patience.isStopped();
    }

    private RunLock locked() throws MailException, IOException {
        return RunLock.take(folder).orElseThrow(() -> new MailException("另一个 ziping 正在发信，请等它结束"));
    }

    /** Finds out what killed runs left: nobody else is sending now. */
    private void tidyUp(List<Parcel> parcels) throws IOException {
        new Aftermath(journal, outbox, patience.clock().instant()).settle(parcels);
    }

    private List<PlannedLetter> plan(List<Parcel> parcels, Choice choice, Instant dueBy) throws MailException {
        return new Plan(settings, roster, journal.entries()).letters(parcels, choice, dueBy);
    }

    private LetterWriter writer() {
        return new LetterWriter(settings, templates, patience.clock());
    }

    private Desk desk() {
        return new Desk(
                settings, journal, outbox, writer(), patience, UUID.randomUUID().toString());
    }

    private Line line(MailListener listener) throws MailException {
        SmtpAccess found = access.find();
        return new Line(() -> SmtpConnection.open(found, settings.from().address()), patience, listener);
    }
}
