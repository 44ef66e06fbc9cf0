package org.ziping.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Tally;
import org.ziping.cli.terminal.Console;
import org.ziping.job.Outcome;
import org.ziping.job.ScoredForm;
import org.ziping.model.Finding;

/** The contract with scripts: one array, one object per form, numbers as decimal strings, absent values null. */
final class JsonReport implements Report {

    private final Console console;
    private final JsonWriter json;
    private final JsonFields fields;

    JsonReport(Console console) {
        this.console = console;
        json = JsonFields.writer(console);
        fields = new JsonFields(json);
        write(json::beginArray);
    }

    @Override
    public void file(Outcome outcome) {
        outcome.remarks().forEach(console.err()::println);
        write(() -> {
            if (outcome.forms().isEmpty()) {
                withoutForm(outcome);
            }
            for (ScoredForm form : outcome.forms()) {
                form(outcome, form);
            }
        });
    }

    @Override
    public void end(Tally tally) {
        write(() -> {
            json.endArray();
            json.flush();
        });
    }

    private void withoutForm(Outcome outcome) throws IOException {
        json.beginObject();
        json.name("file").value(outcome.file().toString());
        json.name("kind").nullValue();
        findings(outcome, List.of(), "");
        outcome(outcome, Optional.empty());
        json.endObject();
    }

    private void form(Outcome outcome, ScoredForm scored) throws IOException {
        json.beginObject();
        json.name("file").value(outcome.file().toString());
        new JsonScorecard(json).write(scored.card());
        findings(outcome, scored.findings(), scored.card().form().sheet());
        outcome(outcome, scored.report());
        json.endObject();
    }

    private void findings(Outcome outcome, List<Finding> ofForm, String sheet) throws IOException {
        json.name("findings").beginArray();
        for (Finding finding : outcome.findings()) {
            finding(finding, sheet);
        }
        for (Finding finding : ofForm) {
            finding(finding, sheet);
        }
        json.endArray();
    }

    private void finding(Finding finding, String sheet) throws IOException {
        fields.finding(finding, finding.cell().map(cell -> JsonFields.place(cell, sheet)));
    }

    private void outcome(Outcome outcome, Optional<Path> report) throws IOException {
        json.name("output").value(outcome.output().map(Object::toString).orElse(null));
        json.name("report").value(report.map(Path::toString).orElse(null));
        if (outcome.fault().isPresent()) {
            json.name("fault").value(outcome.fault().get().sentence());
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Whoever reads may have gone; that is no fault of a form. */
    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
