package org.ziping.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Rows of the database as values, and the other way. */
final class Rows {

    /** The columns of {@link #outcome}, of a table called {@code o}. */
    static final String OUTCOME = "o.id, o.name, o.version, o.sha256, o.state, o.at, o.worker, o.message, o.original,"
            + " o.workbook, o.report, o.files";

    private static final String SEPARATOR = "//";

    private Rows() {}

    static FileOutcome outcome(ResultSet row) throws SQLException {
        return new FileOutcome(
                row.getLong("id"),
                row.getString("name"),
                row.getInt("version"),
                row.getString("sha256"),
                FileState.of(row.getString("state")),
                instant(row, "at"),
                row.getString("worker"),
                row.getString("message"),
                row.getString("original"),
                new FileOutcome.Results(
                        Optional.ofNullable(row.getString("workbook")),
                        Optional.ofNullable(row.getString("report")),
                        split(row.getString("files"))));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** No path holds two slashes in a row. */
    static String joined(List<String> files) {
        return String.join(SEPARATOR, files);
    }

    private static List<String> split(String files) {
        return files.isEmpty() ? List.of() : List.of(files.split(SEPARATOR));
    }
}
