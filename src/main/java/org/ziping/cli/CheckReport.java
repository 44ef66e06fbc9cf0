package org.ziping.cli;

import java.util.List;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Tally;
import org.ziping.cli.terminal.Console;
import org.ziping.job.Outcome;
import org.ziping.model.Evidence;
import org.ziping.model.Finding;

/** Every finding of every file; on demand how each file was understood. */
final class CheckReport implements Report {

    private final Console console;
    private final boolean explained;

    CheckReport(Console console, boolean explained) {
        this.console = console;
        this.explained = explained;
    }

    @Override
    public void file(Outcome outcome) {
        if (outcome.state() == Outcome.State.FAILED) {
            console.out().println(outcome.file() + "  " + FindingLines.why(outcome));
        } else {
            List<Finding> findings = outcome.allFindings();
            console.out().println(outcome.file() + (findings.isEmpty() ? "  没有问题" : "  " + findings.size() + " 个问题"));
            findings.forEach(finding -> console.out().println(FindingLines.of(finding)));
        }
        if (explained) {
            outcome.evidence().forEach(this::explain);
        }
    }

    @Override
    public void end(Tally tally) {
        // Every file has said its own.
    }

    private void explain(Evidence evidence) {
        console.out().println("  " + evidence.cell() + "  " + evidence.meaning() + "  （" + evidence.grounds() + "）");
    }
}
