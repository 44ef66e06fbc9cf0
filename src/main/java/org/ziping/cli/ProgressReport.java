package org.ziping.cli;

import java.text.DecimalFormat;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Tally;
import org.ziping.cli.terminal.Console;
import org.ziping.job.Outcome;
import org.ziping.job.Source;

/** A bar with rate and time left below the lines of another report; for terminals only. */
final class ProgressReport implements Report {

    /** A fixed width: the library would ask the terminal with native code that it unpacks first. */
    private static final int WIDTH = 78;

    private static final int REDRAWN_MILLIS = 500;

    private final Report lines;
    private final Console console;
    private final ProgressBar bar;
    private boolean isShown;

    ProgressReport(Report lines, Console console, int files) {
        this.lines = lines;
        this.console = console;
        this.bar = new ProgressBarBuilder()
                .setTaskName("算分")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_MILLIS)
                .setUnit("个", 1)
                .showSpeed(new DecimalFormat("0.0"))
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    @Override
    public void file(Outcome outcome) {
        aside(() -> lines.file(outcome));
        bar.step();
    }

    @Override
    public void skipped(Source source) {
        aside(() -> lines.skipped(source));
        bar.step();
    }

    @Override
    public void end(Tally tally) {
        bar.close();
        aside(() -> lines.end(tally));
    }

    private synchronized void aside(Runnable telling) {
        if (isShown) {
            console.err().print("\r" + " ".repeat(WIDTH) + "\r");
            console.err().flush();
            isShown = false;
        }
        telling.run();
        console.out().flush();
    }

    private synchronized void show(String drawn) {
        console.err().print("\r" + drawn);
        console.err().flush();
        isShown = true;
    }
}
