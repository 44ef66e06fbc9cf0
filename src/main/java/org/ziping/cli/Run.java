package org.ziping.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ziping.job.FileJob;
import org.ziping.job.Outcome;
import org.ziping.job.Source;

/** Many files on all processors; outcomes are told in the order of the files, and no more of them are held than are under way. */
final class Run {

    private static final int AHEAD = 4;

    private final Report report;
    private final FileJob job;

    Run(Report report, FileJob job) {
        this.report = report;
        this.job = job;
    }

    /** Does every file and says how many ended how. */
    Tally over(List<Source> sources) {
        Tally tally = new Tally();
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), sources.size());
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        try {
            Deque<Future<Outcome>> underWay = new ArrayDeque<>();
            for (Source source : sources) {
                underWay.add(workers.submit(() -> job.run(source)));
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

    private void tell(Future<Outcome> done, Tally tally) {
        try {
            Outcome outcome = done.get();
            report.file(outcome);
            tally.add(outcome);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
