package org.ziping.cli;

import org.ziping.job.Outcome;
import org.ziping.job.ScoredForm;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/** One line a file and what to mend in it; a line that adds up at the end. */
final class ScoreReport implements Report {

    private final Console console;

    ScoreReport(Console console) {
        this.console = console;
    }

    @Override
    public void file(Outcome outcome) {
        console.out().println(line(outcome));
        for (Finding finding : outcome.allFindings()) {
            if (finding.severity() != Severity.NOTE && !outcome.forms().isEmpty()) {
                console.out().println(FindingLines.of(finding));
            }
        }
    }

    @Override
    public void end(Tally tally) {
        if (tally.files() > 1) {
            console.out()
                    .println("共 " + tally.files() + " 个文件：完成 " + tally.count(Outcome.State.COMPLETED) + "，退回 "
                            + tally.count(Outcome.State.RETURNED) + "，失败 " + tally.count(Outcome.State.FAILED));
        }
    }

    private static String line(Outcome outcome) {
        return switch (outcome.state()) {
            case COMPLETED ->
                "完成  " + outcome.file() + scores(outcome)
                        + outcome.output().map(output -> "  → " + output).orElse("");
            case RETURNED -> "退回  " + outcome.file() + "  改正下列错误后重交";
            case FAILED -> "失败  " + outcome.file() + "  " + FindingLines.why(outcome);
        };
    }

    private static String scores(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (ScoredForm form : outcome.forms()) {
            form.card().total().ifPresent(total -> text.append("  总分 ").append(total));
            form.card().rating().ifPresent(rating -> text.append("  ").append(rating));
        }
        return text.toString();
    }
}
