package org.ziping.mail.journal;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.OneLine;
import org.ziping.mail.model.Parcel;

/**
 * What became of each letter. A letter is claimed before it is offered and settled after; what is claimed cannot be claimed
 * again, so that no letter goes out twice whatever is killed in between.
 */
public final class Journal {

    private static final int LONGEST_ANSWER = 600;
    private static final RowMapper<JournalEntry> ENTRY = new StoredEntry();
    private static final String UNIQUE_VIOLATION = "23505";

    private final Jdbi jdbi;
    private final boolean writesLate;

    /**
     * The journal in a database that has its tables.
     *
     * @param database whose commits survive the death of the process
     */
    public Journal(DataSource database) {
        this.jdbi = Jdbi.create(database);
        this.writesLate = jdbi.withHandle(handle ->
                handle.queryMetadata(DatabaseMetaData::getDatabaseProductName).equals("H2"));
    }

    /**
     * Waits until the disk has what was committed: H2 hands it to a thread of its own, and a process that is killed meanwhile
     * would have offered a letter that it never claimed.
     */
    private void makeSafe() {
        if (writesLate) {
            jdbi.useHandle(handle -> handle.execute("checkpoint sync"));
        }
    }

    /** Everything, by letter. */
    public Map<LetterId, JournalEntry> entries() {
        Map<LetterId, JournalEntry> entries = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from mail_letter")
                .map(ENTRY)
                .forEach(entry -> entries.put(entry.id(), entry)));
        return entries;
    }

    /** Those in a state, oldest first. */
    public List<JournalEntry> in(LetterState state) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from mail_letter where state = ? order by claimed_at, id")
                        .bind(0, state.code())
                        .map(ENTRY)
                        .list());
    }

    /** What became of a letter; empty if it was never claimed. */
    public Optional<JournalEntry> find(LetterId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from mail_letter where id = ?")
                .bind(0, id.digits())
                .map(ENTRY)
                .findOne());
    }

    /** How many letters are in a state. */
    public long count(LetterState state) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from mail_letter where state = ?")
                .bind(0, state.code())
                .mapTo(long.class)
                .one());
    }

    /** Claims a letter for a run and counts the attempt, in one step: true if the letter is now this run's to offer. */
    public boolean claim(Claim claim) {
        try {
            boolean isClaimed = jdbi.inTransaction(handle -> {
                boolean isMine = Claiming.take(handle, claim);
                if (isMine) {
                    Attempts.count(handle, claim.at());
                }
                return isMine;
            });
            makeSafe();
            return isClaimed;
        } catch (UnableToExecuteStatementException taken) {
            if (taken.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return false;
            }
            throw taken;
        }
    }

    /** Notes the fate of a letter that this run had claimed. */
    public void settle(LetterId id, String run, Settled settled) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update mail_letter set state = :state, settled_at = :at, next_at = :next, answer = :answer
                        where id = :id and run = :run and state in ('sending', 'in-doubt')""")
                .bind("state", settled.state().code())
                .bind("at", settled.at().toEpochMilli())
                .bind("next", settled.next().map(Instant::toEpochMilli).orElse(null))
                .bind("answer", OneLine.of(settled.answer(), LONGEST_ANSWER))
                .bind("id", id.digits())
                .bind("run", run)
                .execute());
        makeSafe();
    }

    /** Puts in doubt what runs that are no more had claimed and never settled. */
    public List<JournalEntry> abandon(Instant now) {
        return jdbi.inTransaction(handle -> {
            List<JournalEntry> left = handle.createQuery("select * from mail_letter where state = 'sending'")
                    .map(ENTRY)
                    .list();
            handle.createUpdate("""
                            update mail_letter set state = 'in-doubt', settled_at = :at, answer = '发到一半时程序中断了'
                            where state = 'sending'""").bind("at", now.toEpochMilli()).execute();
            return left;
        });
    }

    /** Notes what is known of a letter from elsewhere; what the journal knows to be sent stays so. */
    public void restore(Parcel parcel, Settled known) {
        jdbi.useTransaction(handle -> {
            Claiming.first(handle, new Claim(parcel, "", "", known.at(), false));
            handle.createUpdate("""
                            update mail_letter set state = :state, settled_at = :at, next_at = null, answer = :answer
                            where id = :id and state <> 'sent'""")
                    .bind("state", known.state().code())
                    .bind("at", known.at().toEpochMilli())
                    .bind("answer", known.answer())
                    .bind("id", parcel.id().digits())
                    .execute();
        });
        makeSafe();
    }

    /** Notes that a person knows a letter in doubt to have arrived. */
    public boolean confirm(LetterId id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update mail_letter set state = 'sent', settled_at = :at, answer = '经人核实已收到'
                                where id = :id and state = 'in-doubt'""")
                        .bind("at", now.toEpochMilli())
                        .bind("id", id.digits())
                        .execute()
                == 1);
    }

    /** When letters were offered, whosever they were. */
    public Attempts attempts() {
        return new Attempts(jdbi);
    }
}
