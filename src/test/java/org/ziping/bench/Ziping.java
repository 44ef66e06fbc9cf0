package org.ziping.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Outcome;
import org.ziping.job.Source;
import org.ziping.scoring.RulesFile;

/** The program itself: understood, scored, checked, three sheets with charts added, proven; without the Word report. */
final class Ziping implements Candidate {

    private final FileJob job;

    Ziping(Path results) {
        this.job = new FileJob(new Options(RulesFile.named("national"), Optional.of(results), false));
    }

    @Override
    public void run(Path form, Path result) {
        Outcome outcome = job.run(new Source(form, result.getFileName()));
        if (outcome.state() != Outcome.State.COMPLETED) {
            throw new IllegalStateException(outcome.allFindings().toString());
        }
    }
}
