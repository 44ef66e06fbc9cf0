package org.ziping.ledger;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.ziping.model.FileName;

/**
 * Whose the names of results are: each is of one file, until a newer version of that one has others. Results of all kinds have
 * their names from one supply, so that the same name in two folders means the same file.
 */
public final class ResultPlaces {

    /** SQLSTATE class of a broken constraint. */
    private static final String BROKEN_CONSTRAINT = "23";

    private final Jdbi jdbi;

    public ResultPlaces(Database database) {
        this.jdbi = Jdbi.create(database.source());
    }

    /** Somebody else has been given a name meanwhile. */
    public static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Whether a name is another file's.
     *
     * @param result below the folder of its kind, with {@code /}
     * @param name the file's path below the folder of incoming files
     */
    public boolean isOfAnother(String result, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from place where result = ? and name <> ?")
                        .bind(0, FileName.key(result))
                        .bind(1, name)
                        .mapTo(int.class)
                        .one())
                > 0;
    }

    /** Gives the names of its results to a file, and lets go those of its older version; a duplicate takes nothing's place. */
    static void give(Handle handle, FileOutcome outcome) {
        if (outcome.state() != FileState.DUPLICATE) {
            handle.execute("delete from place where name = ?", outcome.name());
        }
        PreparedBatch own = handle.prepareBatch("delete from place where result = ? and name = ?");
        PreparedBatch given = handle.prepareBatch("insert into place (result, name) values (?, ?)");
        keys(outcome).sorted().forEach(key -> {
            own.add(key, outcome.name());
            given.add(key, outcome.name());
        });
        try {
            own.execute();
            given.execute();
        } catch (UnableToExecuteStatementException refused) {
            throw refused.getCause() instanceof SQLException sql
                            && sql.getSQLState().startsWith(BROKEN_CONSTRAINT)
                    ? new Taken(refused)
                    : refused;
        }
    }

    /** Gives their names to the results of a database that is older than this table; of two with the same the older has it. */
    static void learn(Handle handle) {
        Set<String> given = new HashSet<>(handle.createQuery("select result from place")
                .mapTo(String.class)
                .list());
        PreparedBatch learned = handle.prepareBatch("insert into place (result, name) values (?, ?)");
        handle.createQuery("select " + Rows.OUTCOME
                        + " from current_outcome c join outcome o on o.id = c.outcome order by o.id")
                .map((row, context) -> Rows.outcome(row))
                .forEach(outcome -> keys(outcome).filter(given::add).forEach(key -> learned.add(key, outcome.name())));
        learned.execute();
    }

    private static Stream<String> keys(FileOutcome outcome) {
        return outcome.results().all().stream()
                .map(result -> FileName.key(result.substring(result.indexOf('/') + 1)))
                .distinct();
    }
}
