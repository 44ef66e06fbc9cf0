package org.ziping.mail.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.ziping.mail.model.LetterId;

/** A row of the journal's table as an entry. */
final class StoredEntry implements RowMapper<JournalEntry> {

    @Override
    public JournalEntry map(ResultSet row, StatementContext context) throws SQLException {
        return new JournalEntry(
                new LetterId(row.getString("id")),
                row.getString("unit"),
                row.getString("version"),
                LetterState.of(row.getString("state")),
                row.getString("terms"),
                row.getInt("tries"),
                Instant.ofEpochMilli(row.getLong("claimed_at")),
                instant(row, "settled_at"),
                instant(row, "next_at"),
                row.getString("answer"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
