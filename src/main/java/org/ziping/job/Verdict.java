package org.ziping.job;

import java.util.List;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/**
 * What a workbook's forms are worth, and whether they may be completed.
 *
 * @param forms scored, each with its own findings
 * @param findings what concerns no form of them
 */
record Verdict(List<ScoredForm> forms, List<Finding> findings) {

    Verdict {
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }

    /** Whether nothing forbids to write scores: there are forms, and no error anywhere. */
    boolean isComplete() {
        return !forms.isEmpty()
                && forms.stream().noneMatch(ScoredForm::hasError)
                && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
