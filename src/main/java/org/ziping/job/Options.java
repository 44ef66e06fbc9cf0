package org.ziping.job;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ziping.model.rules.Rules;

/**
 * What a run is to do with each file.
 *
 * @param rules by which it is scored; they may still be being read while the first file is
 * @param output the folder results go to; empty if nothing is to be written
 * @param keepScores whether only empty score cells are filled
 * @param reporting which reports are written beside the completed workbooks
 */
public record Options(CompletableFuture<Rules> rules, Optional<Path> output, boolean keepScores, Reporting reporting) {

    public Options(Rules rules, Optional<Path> output, boolean keepScores, Reporting reporting) {
        this(CompletableFuture.completedFuture(rules), output, keepScores, reporting);
    }

    /** A run that writes no reports. */
    public Options(Rules rules, Optional<Path> output, boolean keepScores) {
        this(rules, output, keepScores, Reporting.NONE);
    }

    public Options {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(output);
        Objects.requireNonNull(reporting);
    }
}
