package org.ziping.cli.batch;

import org.ziping.job.Outcome;
import org.ziping.job.Source;

/** What became of one file of a run. */
public sealed interface Step {

    /** It was done, however it ended. */
    record Done(Outcome outcome) implements Step {}

    /** It was completed by an earlier run and has not changed. */
    record Skipped(Source source) implements Step {}

    /** The run was stopped before its turn. */
    record Left() implements Step {}
}
