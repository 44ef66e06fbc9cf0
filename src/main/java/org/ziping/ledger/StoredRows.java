package org.ziping.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.ziping.model.Attainments;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Severity;

/** The rows of the database, fetched a few at a time. */
final class StoredRows implements LedgerRows {

    private static final int AT_ONCE = 500;

    private final Handle handle;

    StoredRows(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void forms(Consumer<FormRow> each) {
        stream("""
                select c.name as file, o.workbook, f.*, (select min(m.settled_at) from mail_letter m
                where m.version = o.sha256 and m.state = 'sent') as mailed from current_outcome c
                join outcome o on o.id = c.outcome join form f on f.outcome = o.id order by c.name, f.id""", StoredRows::form, each);
    }

    @Override
    public void indicators(Consumer<IndicatorRow> each) {
        stream("""
                select c.name as file, f.unit, f.project, f.form_year, i.* from current_outcome c
                join form f on f.outcome = c.outcome join indicator i on i.form = f.id order by c.name, i.id""", StoredRows::indicator, each);
    }

    @Override
    public void findings(Consumer<FindingRow> each) {
        stream("""
                select c.name as file, f.* from current_outcome c
                join finding f on f.outcome = c.outcome order by c.name, f.id""", StoredRows::finding, each);
    }

    @Override
    public void failures(Consumer<FailureRow> each) {
        stream("""
                select c.name as file, o.at, o.message from current_outcome c
                join outcome o on o.id = c.outcome where o.state = 'failed' order by c.name""", StoredRows::failure, each);
    }

    private <T> void stream(String query, RowMapper<T> mapper, Consumer<T> each) {
        try (Stream<T> rows = handle.createQuery(query).setFetchSize(AT_ONCE).map(mapper).stream()) {
            rows.forEach(each);
        }
    }

    private static FormRow form(ResultSet row, Object context) throws SQLException {
        String kind = row.getString("kind");
        return new FormRow(
                row.getString("file"),
                row.getString("sheet"),
                Arrays.stream(FormKind.values())
                        .filter(one -> one.code().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                row.getString("unit"),
                row.getString("project"),
                row.getString("form_year"),
                new Money(amount(row, "initial"), amount(row, "adjusted"), amount(row, "executed"), ratio(row, "rate")),
                grade(row),
                new FindingCount(row.getInt("errors"), row.getInt("warnings"), row.getInt("notes")),
                Optional.ofNullable(row.getString("workbook")),
                Optional.ofNullable(row.getObject("mailed", Long.class)).map(Instant::ofEpochMilli));
    }

    private static Grade grade(ResultSet row) throws SQLException {
        if (row.getObject("met") != null) {
            return new Grade.Unscored(new Attainments(row.getInt("met"), row.getInt("missed"), row.getInt("unclear")));
        }
        String rating = row.getString("rating");
        Optional<Rating> mark = rating.isBlank() ? Optional.empty() : Optional.of(new Rating(rating));
        return points(row, "total")
                .<Grade>map(total -> new Grade.Given(total, mark))
                .orElse(Grade.WITHHELD);
    }

    private static IndicatorRow indicator(ResultSet row, Object context) throws SQLException {
        return new IndicatorRow(
                row.getString("file"),
                row.getString("unit"),
                row.getString("project"),
                row.getString("form_year"),
                row.getString("level1"),
                row.getString("level2"),
                row.getString("name"),
                row.getString("target"),
                row.getString("actual"),
                ratio(row, "completion"),
                points(row, "weight"),
                points(row, "score"),
                row.getString("basis"));
    }

    private static FindingRow finding(ResultSet row, Object context) throws SQLException {
        String severity = row.getString("severity");
        return new FindingRow(
                row.getString("file"),
                row.getString("unit"),
                Arrays.stream(Severity.values())
                        .filter(one -> one.code().equals(severity))
                        .findFirst()
                        .orElseThrow(),
                row.getString("code"),
                row.getString("cell"),
                row.getString("message"));
    }

    private static FailureRow failure(ResultSet row, Object context) throws SQLException {
        return new FailureRow(row.getString("file"), Rows.instant(row, "at"), row.getString("message"));
    }

    private static Optional<BigDecimal> amount(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }

    private static Optional<Points> points(ResultSet row, String column) throws SQLException {
        return amount(row, column).map(Points::new);
    }

    private static Optional<Ratio> ratio(ResultSet row, String column) throws SQLException {
        return amount(row, column).map(Ratio::ofFraction);
    }
}
