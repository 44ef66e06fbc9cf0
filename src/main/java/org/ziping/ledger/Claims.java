package org.ziping.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * The files in hand. Each attempt has a token of its own; what an attempt does counts only as long as nobody else took the file
 * over, so a machine that was believed dead and wakes up spoils nothing.
 */
public final class Claims {

    /** SQLSTATE class of a broken constraint. */
    private static final String BROKEN_CONSTRAINT = "23";

    private final Jdbi jdbi;

    public Claims(Database database) {
        this.jdbi = Jdbi.create(database.source());
    }

    public Optional<Claim> find(String key) {
        return jdbi.withHandle(handle -> find(handle, key));
    }

    /** The tokens of all attempts under way. */
    public Set<String> tokens() {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("select token from claim")
                .mapTo(String.class)
                .list()));
    }

    /** Takes a file in hand, from a dead one's hand if need be. */
    public void take(Claim claim) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from claim where task_instance = ?", claim.key());
            handle.createUpdate("""
                            insert into claim (task_instance, name, token, worker, since)
                            values (:key, :name, :token, :worker, :since)""")
                    .bind("key", claim.key())
                    .bind("name", claim.name())
                    .bind("token", claim.token())
                    .bind("worker", claim.worker())
                    .bind("since", Rows.time(claim.since()))
                    .execute();
        });
    }

    /** Says which bytes the file has; false if another file in hand has the same, so that one has to wait for the other. */
    public boolean isFirstWith(Claim claim, String sha256) {
        try {
            return jdbi.withHandle(handle -> handle.execute(
                            "update claim set sha256 = ? where task_instance = ? and token = ?",
                            sha256,
                            claim.key(),
                            claim.token()))
                    == 1;
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof SQLException sql
                    && sql.getSQLState().startsWith(BROKEN_CONSTRAINT)) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * Settles what became of a file: from here on it is in the ledger, once, and its results are only put in their places.
     *
     * @return empty if another worker has taken the file over
     */
    public Optional<Claim> settle(Claim claim, Entry entry) {
        return jdbi.inTransaction(handle -> {
            Optional<Long> before = currentOf(handle, entry.outcome());
            int mine = handle.execute(
                    "update claim set before_outcome = ? where task_instance = ? and token = ? and outcome is null",
                    before.orElse(null),
                    claim.key(),
                    claim.token());
            if (mine == 0) {
                return Optional.empty();
            }
            long outcome = new Entries(handle).keep(entry);
            handle.execute("update claim set outcome = ? where task_instance = ?", outcome, claim.key());
            return find(handle, claim.key());
        });
    }

    /** Lets a file go: all that belongs to it is in its place. */
    public void release(Claim claim) {
        jdbi.useHandle(handle ->
                handle.execute("delete from claim where task_instance = ? and token = ?", claim.key(), claim.token()));
    }

    /** A duplicate takes nothing's place. */
    private static Optional<Long> currentOf(Handle handle, FileOutcome outcome) {
        if (outcome.state() == FileState.DUPLICATE) {
            return Optional.empty();
        }
        return handle.createQuery("select outcome from current_outcome where name = ?")
                .bind(0, outcome.name())
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Claim> find(Handle handle, String key) {
        return handle.createQuery("select * from claim where task_instance = ?")
                .bind(0, key)
                .map((row, context) -> claim(handle, row))
                .findOne();
    }

    private static Claim claim(Handle handle, ResultSet row) throws SQLException {
        return new Claim(
                row.getString("task_instance"),
                row.getString("name"),
                row.getString("token"),
                row.getString("worker"),
                Rows.instant(row, "since"),
                outcome(handle, row.getLong("outcome")),
                outcome(handle, row.getLong("before_outcome")));
    }

    /** The outcome of a number; numbers begin at 1, so 0 is none. */
    private static Optional<FileOutcome> outcome(Handle handle, long id) {
        List<FileOutcome> found = handle.createQuery("select " + Rows.OUTCOME + " from outcome o where o.id = ?")
                .bind(0, id)
                .map((row, context) -> Rows.outcome(row))
                .list();
        return found.stream().findFirst();
    }
}
