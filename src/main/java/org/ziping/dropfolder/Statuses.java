package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.ziping.job.DiskTrouble;
import org.ziping.ledger.Database;
import org.ziping.ledger.DatabaseException;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.QueueTable;
import org.ziping.mail.Mailing;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.journal.LetterState;

/** How a folder stands, found out. */
public final class Statuses {

    private static final String EVERYTHING = "全部";
    private static final String UNATTENDED = "没有 ziping 在看管这个文件夹，运行 ziping watch 后处理";

    /** Less does not hold the results of a form. */
    private static final long LEAST_SPACE = 1 << 20;

    private final Folders folders;
    private final Ledger ledger;
    private final Journal journal;

    Statuses(Folders folders, Database database) {
        this.folders = folders;
        this.ledger = new Ledger(database);
        this.journal = new Journal(database.source());
    }

    /**
     * How a folder stands: from its database, or while another process has that, from what that process last wrote.
     *
     * @throws DatabaseException if neither can be read
     */
    public static Status of(Folders folders, FolderSettings settings) throws IOException {
        Status status = found(folders, settings);
        boolean isFull = Files.getFileStore(folders.root()).getUsableSpace() < LEAST_SPACE;
        return isFull ? status.holding(new Status.Held(EVERYTHING, DiskTrouble.FULL)) : status;
    }

    private static Status found(Folders folders, FolderSettings settings) throws IOException {
        try (Database database = Watch.database(folders, settings)) {
            Status status = new Statuses(folders, database).now(Queue.open(new QueueTable(database)), held(folders));
            boolean isUnattended = !database.isShared() && status.waiting() > 0;
            return isUnattended ? status.holding(new Status.Held(EVERYTHING, UNATTENDED)) : status;
        } catch (DatabaseException unusable) {
            if (unusable.isInUse()) {
                return StatusPage.read(folders).orElseThrow(() -> unusable);
            }
            throw unusable;
        }
    }

    /** What one look shows: whether a file stands still takes two. */
    private static List<Status.Held> held(Folders folders) throws IOException {
        Arrivals arrivals = new Arrivals(folders.incoming(), Duration.ZERO, Ticker.SYSTEM, line -> {});
        arrivals.look();
        return arrivals.held();
    }

    /** What folders, ledger and queue say. */
    Status now(QueueTable.Open open, List<Status.Held> held) {
        long inHand = Status.filesIn(folders.working());
        long waiting = Status.filesIn(folders.incoming()) + Math.max(0, inHand - open.running());
        List<Status.Last> last =
                ledger.last(Status.LAST).stream().map(Statuses::last).toList();
        return new Status(waiting, open.running(), ledger.counts(), letters(), last, held);
    }

    private Status.Letters letters() {
        return new Status.Letters(journal.count(LetterState.SENT), Mailing.inDoubt(folders.root(), journal));
    }

    private static Status.Last last(FileOutcome outcome) {
        return new Status.Last(outcome.name(), outcome.state().code(), outcome.at(), outcome.message());
    }
}
