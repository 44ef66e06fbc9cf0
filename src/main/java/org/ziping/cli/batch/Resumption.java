package org.ziping.cli.batch;

import java.io.IOException;
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
        if (outcome.state() == Outcome.State.COMPLETED) {
            note(key, source, outcome);
        }
        return new Step.Done(outcome);
    }

    /** Not if it was saved while it was done: nobody knows which of the two was read. */
    private void note(String key, Source source, Outcome outcome) {
        try {
            if (key.equals(done.key(source))) {
                done.add(key, source, outcome.written());
            }
        } catch (IOException unreadable) {
            // It is done again.
        }
    }
}
