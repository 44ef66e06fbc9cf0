package org.ziping.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.ziping.job.FileJob;
import org.ziping.job.Outcome;
import org.ziping.job.Source;

/** Does the files that an earlier run has not completed, or that have changed since. */
final class Resumption implements Function<Source, Step> {

    private final FileJob job;
    private final DoneFiles done;
    private final boolean redoes;

    /**
     * @param done what has been completed
     * @param redoes whether that is done again
     */
    Resumption(FileJob job, DoneFiles done, boolean redoes) {
        this.job = job;
        this.done = done;
        this.redoes = redoes;
    }

    @Override
    public Step apply(Source source) {
        String key;
        try {
            key = done.key(source);
        } catch (IOException unreadable) {
            // The job says so in its own words.
            return new Step.Done(job.run(source));
        }
        if (!redoes && done.holds(key, source)) {
            return new Step.Skipped(source);
        }
        Outcome outcome = job.run(source);
        if (outcome.state() == Outcome.State.COMPLETED && outcome.output().isPresent()) {
            done.add(key, source, reports(outcome));
        }
        return new Step.Done(outcome);
    }

    private static List<Path> reports(Outcome outcome) {
        return outcome.forms().stream().flatMap(form -> form.report().stream()).toList();
    }
}
