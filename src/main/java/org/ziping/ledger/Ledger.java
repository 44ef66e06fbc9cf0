package org.ziping.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** What happened to which file. */
public final class Ledger {

    private static final String CURRENT =
            "select " + Rows.OUTCOME + " from current_outcome c join outcome o on o.id = c.outcome";

    private final Jdbi jdbi;

    public Ledger(Database database) {
        this.jdbi = Jdbi.create(database.source());
    }

    /** What a name stands for now. */
    public Optional<FileOutcome> current(String name) {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT + " where c.name = ?")
                .bind(0, name)
                .map((row, context) -> Rows.outcome(row))
                .findOne());
    }

    /** The file that these bytes were completed or returned as, if that still counts. */
    public Optional<FileOutcome> done(String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        CURRENT + " where o.sha256 = ? and o.state in ('completed', 'returned') order by o.id")
                .bind(0, sha256)
                .map((row, context) -> Rows.outcome(row))
                .findFirst());
    }

    /** Every version of a name, the oldest first. */
    public List<FileOutcome> history(String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + Rows.OUTCOME + " from outcome o where o.name = ? order by o.version")
                .bind(0, name)
                .map((row, context) -> Rows.outcome(row))
                .list());
    }

    /** Every file that was completed or returned, its newest version, in the order of the names. */
    public List<FileOutcome> results() {
        return jdbi.withHandle(
                handle -> handle.createQuery(CURRENT + " where o.state in ('completed', 'returned') order by c.name")
                        .map((row, context) -> Rows.outcome(row))
                        .list());
    }

    /** The newest outcomes, the newest first. */
    public List<FileOutcome> last(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + Rows.OUTCOME + " from outcome o order by o.id desc limit ?")
                        .bind(0, most)
                        .map((row, context) -> Rows.outcome(row))
                        .list());
    }

    /** How many outcomes there are, every version and every duplicate counted. */
    public long outcomes() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outcome")
                .mapTo(long.class)
                .one());
    }

    /** How much has happened that a consolidated workbook tells: outcomes, and letters that were sent. */
    public long events() {
        return outcomes()
                + jdbi.withHandle(handle -> handle.createQuery("select count(*) from mail_letter where state = 'sent'")
                        .mapTo(long.class)
                        .one());
    }

    public Counts counts() {
        Map<String, Long> counts = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select o.state, count(*) as files from current_outcome c join outcome o on o.id = c.outcome
                        group by o.state""")
                .map((row, context) -> counts.put(row.getString("state"), row.getLong("files")))
                .list());
        return new Counts(
                counts.getOrDefault(FileState.COMPLETED.code(), 0L),
                counts.getOrDefault(FileState.RETURNED.code(), 0L),
                counts.getOrDefault(FileState.FAILED.code(), 0L),
                counts.getOrDefault(FileState.DUPLICATE.code(), 0L));
    }

    /** Keeps an entry that nobody has in hand. */
    public void keep(Entry entry) {
        jdbi.useTransaction(handle -> new Entries(handle).keep(entry));
    }

    /** Forgets everything that can be found in the folders again. */
    public void forget() {
        jdbi.useTransaction(handle -> {
            for (String table : List.of(
                    "claim",
                    "scheduled_tasks",
                    "written",
                    "place",
                    "indicator",
                    "form",
                    "finding",
                    "current_outcome",
                    "outcome")) {
                handle.execute("delete from " + table);
            }
        });
    }

    /** Of how many events a file tells, 0 if it was never written. */
    public long toldBy(String file) {
        return jdbi.withHandle(handle -> handle.createQuery("select events from written where file = ?")
                .bind(0, file)
                .mapTo(long.class)
                .findOne()
                .orElse(0L));
    }

    /** Notes of how many events a file tells. */
    public void tells(String file, long events) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from written where file = ?", file);
            handle.execute("insert into written (file, events) values (?, ?)", file, events);
        });
    }

    /** Lets somebody read all rows as they stand at one moment, whatever is written meanwhile. */
    public void read(Consumer<LedgerRows> reader) {
        jdbi.useTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> reader.accept(new StoredRows(handle)));
    }
}
