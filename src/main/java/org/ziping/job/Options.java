package org.ziping.job;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.rules.Rules;

/**
 * What a run is to do with each file.
 *
 * @param rules by which it is scored
 * @param output the folder results go to; empty if nothing is to be written
 * @param keepScores whether only empty score cells are filled
 */
public record Options(Rules rules, Optional<Path> output, boolean keepScores) {

    public Options {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(output);
    }
}
