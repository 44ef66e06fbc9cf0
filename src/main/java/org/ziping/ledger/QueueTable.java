package org.ziping.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The table of the queue, seen from outside: what is open, and how it is put right after a crash or a change of the clock. */
public final class QueueTable {

    private final Jdbi jdbi;

    public QueueTable(Database database) {
        this.jdbi = Jdbi.create(database.source());
    }

    /**
     * What is open in the queue.
     *
     * @param all every entry
     * @param running those of one kind that somebody works on
     * @param stuck those that have failed a number of times and wait for another try
     */
    public record Open(int all, int running, int stuck) {}

    /**
     * Counts the open entries.
     *
     * @param task the kind whose running ones are counted
     * @param manyFailures how many failures in a row count as stuck
     */
    public Open open(String task, int manyFailures) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) as everything,
                          coalesce(sum(case when picked and task_name = ? then 1 else 0 end), 0) as running,
                          coalesce(sum(case when not picked and consecutive_failures >= ? then 1 else 0 end), 0) as stuck
                        from scheduled_tasks""")
                .bind(0, task)
                .bind(1, manyFailures)
                .map((row, context) -> new Open(row.getInt("everything"), row.getInt("running"), row.getInt("stuck")))
                .one());
    }

    /** The keys of all open entries of a kind. */
    public List<String> keys(String task) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select task_instance from scheduled_tasks where task_name = ?")
                        .bind(0, task)
                        .mapTo(String.class)
                        .list());
    }

    /** Nobody else uses the database: whatever is in somebody's hand is in a dead one's. */
    public void releaseAll() {
        jdbi.useHandle(handle -> handle.execute(
                "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked"));
    }

    /**
     * Makes sure that nobody works on a file.
     *
     * @param since whoever has shown no sign of life since counts as dead
     * @throws DatabaseException if somebody does
     */
    public void refuseRunning(Instant since) {
        int running = jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from scheduled_tasks where picked and last_heartbeat > ?")
                        .bind(0, Rows.time(since))
                        .mapTo(int.class)
                        .one());
        if (running > 0) {
            throw DatabaseException.inUse(new IllegalStateException(running + " files are in hand"));
        }
    }

    /** Brings to now what waits for a moment later than any wait is: the clock was set back since. */
    public void bringForward(Instant now, Instant latest) {
        jdbi.useHandle(handle -> handle.execute(
                "update scheduled_tasks set execution_time = ? where not picked and execution_time > ?",
                Rows.time(now),
                Rows.time(latest)));
    }

    /** The time as the database has it: one time for all machines that share it. */
    public Instant now() {
        return jdbi.withHandle(handle -> handle.createQuery("select current_timestamp")
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .one());
    }
}
