package org.ziping.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.Scorecard;
import org.ziping.model.Severity;

/**
 * One form with its scores and all that was found in it.
 *
 * @param card the scores; its grade is withheld if there is an error
 * @param findings from the gravest to the lightest, within one severity in the order of the cells
 * @param report where its report was written; empty if there is none
 */
public record ScoredForm(Scorecard card, List<Finding> findings, Optional<Path> report) {

    public ScoredForm {
        Objects.requireNonNull(card);
        Objects.requireNonNull(report);
        findings = List.copyOf(findings);
    }

    /** A form without a report. */
    public ScoredForm(Scorecard card, List<Finding> findings) {
        this(card, findings, Optional.empty());
    }

    /** The same form with its report and what was found while it was written. */
    ScoredForm with(Path place, List<Finding> missing) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(missing);
        return new ScoredForm(card, Judge.sorted(all), Optional.of(place));
    }

    public boolean hasError() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
