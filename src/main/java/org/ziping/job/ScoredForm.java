package org.ziping.job;

import java.util.List;
import java.util.Objects;
import org.ziping.model.Finding;
import org.ziping.model.Scorecard;
import org.ziping.model.Severity;

/**
 * One form with its scores and all that was found in it.
 *
 * @param card the scores; without total and rating if an error withholds them
 * @param findings from the gravest to the lightest, within one severity in the order of the cells
 */
public record ScoredForm(Scorecard card, List<Finding> findings) {

    public ScoredForm {
        Objects.requireNonNull(card);
        findings = List.copyOf(findings);
    }

    public boolean hasError() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
