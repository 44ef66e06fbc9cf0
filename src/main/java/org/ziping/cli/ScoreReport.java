package org.ziping.cli;

import java.time.Duration;
import java.util.Locale;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Tally;
import org.ziping.cli.terminal.Colours;
import org.ziping.cli.terminal.Console;
import org.ziping.cli.terminal.SumTable;
import org.ziping.job.Outcome;
import org.ziping.job.ScoredForm;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/** One line a file and what to mend in it; of several files a table at the end that adds up. */
final class ScoreReport implements Report {

    private final Console console;
    private final Told told;
    private final Colours colours;
    private final long start = System.nanoTime();

    ScoreReport(Console console, Told told, Colours colours) {
        this.console = console;
        this.told = told;
        this.colours = colours;
    }

    @Override
    public void file(Outcome outcome) {
        if (told == Told.LITTLE
                && outcome.state() == Outcome.State.COMPLETED
                && outcome.remarks().isEmpty()) {
            return;
        }
        console.out().println(line(outcome));
        outcome.forms().stream()
                .flatMap(form -> form.report().stream())
                .forEach(report -> console.out().println("  报告  → " + report));
        outcome.remarks().forEach(remark -> console.out().println("  注意  " + remark));
        for (Finding finding : outcome.allFindings()) {
            boolean isWanted = finding.severity() != Severity.NOTE || told == Told.MUCH;
            if (isWanted && !outcome.forms().isEmpty()) {
                console.out().println(FindingLines.of(finding));
            }
        }
    }

    @Override
    public void end(Tally tally) {
        if (tally.files() > 1) {
            table(tally);
            console.out().flush();
            console.err().println(pace(tally.done(), Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private void table(Tally tally) {
        SumTable table = new SumTable();
        for (Outcome.State state : Outcome.State.values()) {
            table.row(colours.word(state), tally.count(state), remark(state, tally));
        }
        if (tally.skipped() > 0) {
            table.row("跳过", tally.skipped(), "以前已完成，原件没有变；要重算请加 --force");
        }
        if (tally.left() > 0) {
            table.row("未处理", tally.left());
        }
        table.print(console, "个文件");
    }

    private static String remark(Outcome.State state, Tally tally) {
        boolean isTold = state == Outcome.State.COMPLETED && tally.unscored() > 0;
        return isTold ? "其中 " + tally.unscored() + " 个有不计分的表" : "";
    }

    private static String pace(int files, Duration time) {
        double seconds = Math.max(0.001, time.toMillis() / 1000.0);
        return String.format(Locale.ROOT, "用时 %.1f 秒，每秒 %.1f 个文件", seconds, files / seconds);
    }

    private String line(Outcome outcome) {
        String word = colours.word(outcome.state()) + "  " + outcome.file();
        return switch (outcome.state()) {
            case COMPLETED -> word + scores(outcome) + place(outcome);
            case RETURNED -> word + "  改正下列错误后重交" + place(outcome);
            case FAILED -> word + "  " + FindingLines.why(outcome);
        };
    }

    private static String place(Outcome outcome) {
        return outcome.output().map(output -> "  → " + output).orElse("");
    }

    private static String scores(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (ScoredForm form : outcome.forms()) {
            form.card()
                    .grade()
                    .attained()
                    .ifPresent(attained -> text.append("  ").append(form.card().grade()));
            form.card().total().ifPresent(total -> text.append("  总分 ").append(total));
            form.card().rating().ifPresent(rating -> text.append("  ").append(rating));
        }
        return text.toString();
    }
}
