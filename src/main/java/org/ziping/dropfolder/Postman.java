package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ziping.ledger.Database;
import org.ziping.ledger.Ledger;
import org.ziping.mail.MailListener;
import org.ziping.mail.MailOutcome;
import org.ziping.mail.MailRun;
import org.ziping.mail.Mailing;
import org.ziping.mail.Office;
import org.ziping.mail.Standing;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.settings.MailSettings;
import org.ziping.model.Finding;

/** Sends what is due while the folder is served, beside the work on the files, where the administrator has asked for it. */
final class Postman implements AutoCloseable {

    /** Between sendings while files come in. */
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    /** Between sendings while nothing does: a roster may have been mended, a letter put off may be due. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** Longer than the most patient conversation with a mail server. */
    private static final Duration LONGEST_LETTER = Duration.ofMinutes(10);

    private final Folders folders;
    private final Optional<MailSettings> settings;
    private final Path home;
    private final Ledger ledger;
    private final Journal journal;
    private final Observer observer;
    private final Rest busy;
    private final Rest idle;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Postman::thread);
    private final Set<String> told = new HashSet<>();
    private Optional<Future<?>> underWay = Optional.empty();
    private volatile Optional<Mailing> current = Optional.empty();
    private volatile boolean closing;
    private long seen = -1;

    Postman(Service service, Database database) {
        this.folders = service.folders();
        this.settings = service.plan().settings().mail().filter(MailSettings::auto);
        this.home = service.plan().home();
        this.ledger = new Ledger(database);
        this.journal = new Journal(database.source());
        this.observer = service.observer();
        this.busy = new Rest(BETWEEN, service.surroundings().ticker());
        this.idle = new Rest(IDLE, service.surroundings().ticker());
    }

    private static Thread thread(Runnable work) {
        return new Thread(work, "ziping-mail");
    }

    /** Begins to send if there may be something to send and nothing is under way. */
    void look() {
        if (settings.isEmpty() || isUnderWay()) {
            return;
        }
        long outcomes = ledger.outcomes();
        if (outcomes != seen && busy.isOver() || idle.isOver()) {
            begin(outcomes);
        }
    }

    /** Sends everything that is due before the watch ends by itself. */
    void finish(Stop stop, Duration poll) {
        while (isUnderWay() && !stop.isAsked()) {
            stop.await(poll);
        }
        if (settings.isEmpty() || stop.isAsked()) {
            return;
        }
        begin(ledger.outcomes());
        while (isUnderWay() && !stop.isAsked()) {
            stop.await(poll);
        }
    }

    private boolean isUnderWay() {
        return underWay.filter(sending -> !sending.isDone()).isPresent();
    }

    private void begin(long outcomes) {
        seen = outcomes;
        underWay = Optional.of(thread.submit(this::send));
    }

    private void send() {
        try {
            Office office = Office.of(folders.root(), home, settings.orElseThrow());
            List<Parcel> parcels = Parcels.of(folders, ledger);
            tellFindings(office.roster(), parcels);
            Mailing mailing = new Mailing(office, journal);
            current = Optional.of(mailing);
            if (closing) {
                return;
            }
            MailRun run = mailing.sendDue(parcels, listener());
            run.outcomes().stream()
                    .filter(outcome -> outcome.standing() == Standing.WITHHELD)
                    .forEach(outcome -> once(outcome.line()));
            run.stopped().filter(why -> !closing).ifPresent(why -> once("停下  " + why));
        } catch (MailException wrong) {
            once("信  " + wrong.getMessage());
        } catch (IOException | RuntimeException failure) {
            once("信  " + Obstacle.sentence(failure));
        } finally {
            current = Optional.empty();
        }
    }

    private void tellFindings(Roster roster, List<Parcel> parcels) throws IOException {
        MarkedRoster.of(folders, roster, parcels).findings().stream()
                .map(Finding::message)
                .filter(told::add)
                .forEach(message -> observer.roster("通讯录  " + message));
    }

    private MailListener listener() {
        return new MailListener() {
            @Override
            public void settled(MailOutcome outcome) {
                if (outcome.standing() != Standing.WITHHELD && outcome.standing() != Standing.DUE) {
                    observer.said(outcome.line());
                }
            }

            @Override
            public void waiting(String sentence) {
                observer.said("等待  " + sentence);
            }
        };
    }

    /** What stays as it is from one sending to the next is said once. */
    private void once(String line) {
        if (told.add(line)) {
            observer.said(line);
        }
    }

    /** Lets the letter under way come to its end. */
    @Override
    public void close() {
        closing = true;
        current.ifPresent(Mailing::stop);
        thread.shutdown();
        try {
            thread.awaitTermination(LONGEST_LETTER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
