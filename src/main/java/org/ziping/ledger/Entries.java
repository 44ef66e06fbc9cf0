package org.ziping.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.ziping.model.Attainments;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;

/** Writes entries: history only grows, and each name points at its newest outcome. */
final class Entries {

    private final Handle handle;

    Entries(Handle handle) {
        this.handle = handle;
    }

    /** Keeps an entry as the newest of its name; gives the number of its outcome. */
    long keep(Entry entry) {
        long outcome = outcome(entry.outcome());
        for (Entry.FormEntry form : entry.forms()) {
            indicators(form(outcome, form.form()), form);
        }
        findings(outcome, entry);
        pointAt(entry.outcome(), outcome);
        ResultPlaces.give(handle, entry.outcome());
        return outcome;
    }

    private long outcome(FileOutcome outcome) {
        return handle.createUpdate("""
                        insert into outcome (name, version, sha256, state, at, worker, message, original, workbook, report, files)
                        values (:name, (select coalesce(max(version), 0) + 1 from outcome where name = :name), :sha256, :state,
                          :at, :worker, :message, :original, :workbook, :report, :files)""")
                .bind("name", outcome.name())
                .bind("sha256", outcome.sha256())
                .bind("state", outcome.state().code())
                .bind("at", Rows.time(outcome.at()))
                .bind("worker", outcome.worker())
                .bind("message", outcome.message())
                .bind("original", outcome.original())
                .bind("workbook", outcome.results().workbook().orElse(null))
                .bind("report", outcome.results().report().orElse(null))
                .bind("files", Rows.joined(outcome.results().all()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    /** The same bytes come again change nothing for a name that stands for something already. */
    private void pointAt(FileOutcome outcome, long id) {
        boolean isKnown = handle.createQuery("select count(*) from current_outcome where name = ?")
                        .bind(0, outcome.name())
                        .mapTo(int.class)
                        .one()
                > 0;
        if (!isKnown) {
            handle.execute("insert into current_outcome (name, outcome) values (?, ?)", outcome.name(), id);
        } else if (outcome.state() != FileState.DUPLICATE) {
            handle.execute("update current_outcome set outcome = ? where name = ?", id, outcome.name());
        }
    }

    private long form(long outcome, FormRow form) {
        Update insert = handle.createUpdate("""
                insert into form (outcome, sheet, kind, unit, project, form_year, initial, adjusted, executed, rate, total,
                  rating, met, missed, unclear, errors, warnings, notes)
                values (:outcome, :sheet, :kind, :unit, :project, :year, :initial, :adjusted, :executed, :rate, :total,
                  :rating, :met, :missed, :unclear, :errors, :warnings, :notes)""")
                .bind("outcome", outcome)
                .bind("sheet", form.sheet())
                .bind("kind", form.kind().code())
                .bind("unit", form.unit())
                .bind("project", form.project())
                .bind("year", form.year());
        bind(insert, form.money());
        bind(insert, form.grade());
        bind(insert, form.findings());
        return insert.executeAndReturnGeneratedKeys("id").mapTo(long.class).one();
    }

    private static void bind(Update insert, Money money) {
        insert.bind("initial", money.initial().orElse(null))
                .bind("adjusted", money.adjusted().orElse(null))
                .bind("executed", money.executed().orElse(null))
                .bind("rate", fraction(money.rate()));
    }

    private static void bind(Update insert, Grade grade) {
        insert.bind("total", points(grade.total()))
                .bind("rating", grade.rating().map(Rating::label).orElse(""))
                .bind("met", count(grade, Attainments::met))
                .bind("missed", count(grade, Attainments::missed))
                .bind("unclear", count(grade, Attainments::unclear));
    }

    private static void bind(Update insert, FindingCount findings) {
        insert.bind("errors", findings.errors())
                .bind("warnings", findings.warnings())
                .bind("notes", findings.notes());
    }

    private void indicators(long form, Entry.FormEntry entry) {
        if (entry.indicators().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into indicator (form, level1, level2, name, target, actual, completion, weight, score, basis)
                values (:form, :level1, :level2, :name, :target, :actual, :completion, :weight, :score, :basis)""");
        for (IndicatorRow row : entry.indicators()) {
            batch.bind("form", form)
                    .bind("level1", row.level1())
                    .bind("level2", row.level2())
                    .bind("name", row.name())
                    .bind("target", row.target())
                    .bind("actual", row.actual())
                    .bind("completion", fraction(row.completion()))
                    .bind("weight", points(row.weight()))
                    .bind("score", points(row.score()))
                    .bind("basis", row.basis())
                    .add();
        }
        batch.execute();
    }

    private void findings(long outcome, Entry entry) {
        if (entry.findings().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into finding (outcome, unit, severity, code, cell, message)
                values (:outcome, :unit, :severity, :code, :cell, :message)""");
        for (FindingRow row : entry.findings()) {
            batch.bind("outcome", outcome)
                    .bind("unit", row.unit())
                    .bind("severity", row.severity().code())
                    .bind("code", row.code())
                    .bind("cell", row.cell())
                    .bind("message", row.message())
                    .add();
        }
        batch.execute();
    }

    private static Integer count(Grade grade, Function<Attainments, Integer> count) {
        return grade.attained().map(count).orElse(null);
    }

    private static BigDecimal points(Optional<Points> points) {
        return points.map(Points::value).orElse(null);
    }

    private static BigDecimal fraction(Optional<Ratio> ratio) {
        return ratio.map(Ratio::fraction).orElse(null);
    }
}
