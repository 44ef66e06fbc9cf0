package org.ziping.cli;

import org.ziping.job.Outcome;

/** How outcomes are told. */
interface Report {

    /** Tells one, as soon as it is known. */
    void file(Outcome outcome);

    /** Tells what there is to say when all are done. */
    void end(Tally tally);
}
