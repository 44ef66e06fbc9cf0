package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ziping.ledger.Claims;
import org.ziping.ledger.QueueTable;

/** What is done beside the files: the page for the administrator, and what killed attempts have left behind. */
final class Upkeep {

    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(2);
    private static final Duration OLDEST_PAGE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
    private static final String TEMPORARY = "*.tmp";

    private final Folders folders;
    private final Statuses statuses;
    private final Claims claims;
    private final Observer observer;
    private final Surroundings surroundings;
    private final Rest pages;
    private final Rest oldPages;
    private final Rest sweeps;
    private Optional<Status> told = Optional.empty();

    Upkeep(Service service, Statuses statuses, Claims claims) {
        this.folders = service.folders();
        this.statuses = statuses;
        this.claims = claims;
        this.observer = service.observer();
        this.surroundings = service.surroundings();
        this.pages = new Rest(BETWEEN_PAGES, surroundings.ticker());
        this.oldPages = new Rest(OLDEST_PAGE, surroundings.ticker());
        this.sweeps = new Rest(BETWEEN_SWEEPS, surroundings.ticker());
    }

    /** Before the first file. If nobody else works here, whatever lies about is a dead one's. */
    void begin(boolean alone) throws IOException {
        sweep(alone ? Duration.ZERO : BETWEEN_SWEEPS);
    }

    /** Now and then. */
    void look(QueueTable.Open open, List<Status.Held> held) throws IOException {
        if (pages.isOver()) {
            tell(statuses.now(open, held), true);
        }
        if (sweeps.isOver()) {
            sweep(BETWEEN_SWEEPS);
        }
    }

    /** After the last file. */
    void end(QueueTable.Open open, List<Status.Held> held) throws IOException {
        tell(statuses.now(open, held), false);
        sweep(BETWEEN_SWEEPS);
    }

    private void tell(Status now, boolean isOn) throws IOException {
        boolean isNew = !told.equals(Optional.of(now));
        if (isNew || !isOn || oldPages.isOver()) {
            StatusPage.write(
                    folders, now, surroundings.clock().instant(), new StatusPage.Keeper(surroundings.worker(), isOn));
        }
        if (isNew) {
            told = Optional.of(now);
            observer.stands(now);
        }
    }

    private void sweep(Duration age) throws IOException {
        Placing.sweep(folders, claims::tokens);
        for (Path folder : List.of(folders.attempts(), folders.ledger())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TEMPORARY)) {
                for (Path file : files) {
                    removeOlder(file, age);
                }
            }
        }
    }

    private static void removeOlder(Path file, Duration age) throws IOException {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            if (age.isZero() || written.isBefore(Instant.now().minus(age))) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException moved) {
            return;
        }
    }
}
