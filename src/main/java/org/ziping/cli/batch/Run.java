package org.ziping.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ziping.cli.process.LogFile;
import org.ziping.cli.process.Stop;
import org.ziping.job.FileJob;
import org.ziping.job.Source;

/** Many files on all processors; outcomes are told in the order of the files, and no more of them are held than are under way. */
public final class Run {

    private static final int AHEAD = 4;

    private final Report report;
    private final Function<Source, Step> work;
    private final Stop stop;

    /**
     * @param work does one file
     * @param stop once asked, no further file is begun
     */
    public Run(Report report, Function<Source, Step> work, Stop stop) {
        this.report = report;
        this.work = work;
        this.stop = stop;
    }

    /** Every file is done. */
    public Run(Report report, FileJob job) {
        this(report, source -> new Step.Done(job.run(source)), new Stop());
    }

    /** Does every file and says how many ended how. */
    public Tally over(List<Source> sources) {
        Tally tally = new Tally();
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), sources.size());
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        try {
            Deque<Future<Step>> underWay = new ArrayDeque<>();
            for (Source source : sources) {
                underWay.add(workers.submit(() -> step(source)));
                if (underWay.size() >= processors * AHEAD) {
                    tell(underWay.remove(), tally);
                }
            }
            while (!underWay.isEmpty()) {
                tell(underWay.remove(), tally);
            }
        } finally {
            workers.shutdownNow();
        }
        report.end(tally);
        return tally;
    }

    private Step step(Source source) {
        return stop.isAsked() ? new Step.Left() : work.apply(source);
    }

    private void tell(Future<Step> under, Tally tally) {
        try {
            Step step = under.get();
            if (step instanceof Step.Done done) {
                report.file(done.outcome());
                LogFile.say(done.outcome().state() + "  " + done.outcome().file());
                tally.add(done.outcome());
            } else if (step instanceof Step.Skipped skipped) {
                report.skipped(skipped.source());
                tally.addSkipped();
            } else {
                tally.addLeft();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
