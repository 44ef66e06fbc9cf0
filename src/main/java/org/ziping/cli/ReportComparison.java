package org.ziping.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.terminal.Console;
import org.ziping.job.ReportOutcome;
import org.ziping.model.Finding;

/** What a report was found to differ in, for people or for scripts. */
record ReportComparison(ReportOutcome outcome, Console console) {

    static ReportComparison of(ReportOutcome outcome, Console console) {
        return new ReportComparison(outcome, console);
    }

    /** Tells it and gives the exit code. */
    int told(boolean asJson) {
        if (asJson) {
            json();
        } else {
            lines();
        }
        if (outcome.fault().isPresent()) {
            return ExitCode.FAULT;
        }
        return outcome.isToBeMended() ? ExitCode.SOME_RETURNED : ExitCode.DONE;
    }

    private void lines() {
        if (!outcome.compared()) {
            String why =
                    outcome.fault().orElseGet(() -> outcome.findings().get(0).message());
            console.out().println(outcome.report() + "  " + why);
            return;
        }
        String said = outcome.findings().isEmpty()
                ? "  与自评表一致"
                : "  " + outcome.findings().size() + " 个问题";
        console.out().println(outcome.report() + said);
        outcome.findings().forEach(finding -> console.out().println(FindingLines.of(finding)));
    }

    private void json() {
        try {
            write(JsonFields.writer(console));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(JsonWriter json) throws IOException {
        JsonFields fields = new JsonFields(json);
        json.beginObject();
        json.name("file").value(outcome.report().toString());
        json.name("kind").value("report");
        json.name("form").value(outcome.workbook().toString());
        json.name("findings").beginArray();
        for (Finding finding : outcome.findings()) {
            fields.finding(finding, Optional.empty());
        }
        json.endArray();
        if (outcome.fault().isPresent()) {
            json.name("fault").value(outcome.fault().get());
        }
        json.endObject();
        json.flush();
    }
}
