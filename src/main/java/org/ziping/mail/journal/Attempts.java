package org.ziping.mail.journal;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** When letters were offered to the server, whosever they were: what the pace and the number of a day are measured by. */
public final class Attempts {

    private final Jdbi jdbi;

    Attempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Counts one that belongs to no unit. */
    public void count(Instant at) {
        jdbi.useHandle(handle -> count(handle, at));
    }

    static void count(Handle handle, Instant at) {
        handle.execute("insert into mail_attempt (at) values (?)", at.toEpochMilli());
    }

    /** How many there were since then. */
    public long since(Instant start) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from mail_attempt where at >= ?")
                .bind(0, start.toEpochMilli())
                .mapTo(long.class)
                .one());
    }

    /** When the last one was; empty if there was none yet. */
    public Optional<Instant> last() {
        return jdbi.withHandle(handle -> Optional.ofNullable(handle.createQuery("select max(at) from mail_attempt")
                        .mapTo(Long.class)
                        .one())
                .map(Instant::ofEpochMilli));
    }
}
