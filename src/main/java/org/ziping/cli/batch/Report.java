package org.ziping.cli.batch;

import org.ziping.job.Outcome;
import org.ziping.job.Source;

/** How outcomes are told. */
public interface Report {

    /** Tells one, as soon as it is known. */
    void file(Outcome outcome);

    /** Tells of a file that an earlier run has completed. */
    default void skipped(Source source) {
        // Nothing to tell of it but its number at the end.
    }

    /** Tells what there is to say when all are done. */
    void end(Tally tally);
}
