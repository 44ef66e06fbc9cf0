package org.ziping.dropfolder;

import java.io.IOException;
import java.util.List;
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
        try (Database database = Watch.database(folders, settings)) {
            return new Statuses(folders, database).now(Queue.open(new QueueTable(database)));
        } catch (DatabaseException unusable) {
            if (unusable.isInUse()) {
                return StatusPage.read(folders).orElseThrow(() -> unusable);
            }
            throw unusable;
        }
    }

    /** What folders, ledger and queue say. */
    Status now(QueueTable.Open open) {
        long inHand = Status.filesIn(folders.working());
        long waiting = Status.filesIn(folders.incoming()) + Math.max(0, inHand - open.running());
        List<Status.Last> last =
                ledger.last(Status.LAST).stream().map(Statuses::last).toList();
        return new Status(waiting, open.running(), ledger.counts(), letters(), last);
    }

    private Status.Letters letters() {
        return new Status.Letters(journal.count(LetterState.SENT), Mailing.inDoubt(folders.root(), journal));
    }

    private static Status.Last last(FileOutcome outcome) {
        return new Status.Last(outcome.name(), outcome.state().code(), outcome.at(), outcome.message());
    }
}
