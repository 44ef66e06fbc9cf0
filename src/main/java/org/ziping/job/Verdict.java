package org.ziping.job;

import java.util.List;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/**
 * What a workbook's forms are worth, and whether they may be completed.
 *
 * @param forms scored, each with its own findings
 * @param findings what concerns no form of them
 */
public record Verdict(List<ScoredForm> forms, List<Finding> findings) {

    /** A workbook without a form. */
    static Verdict without(Finding... findings) {
        return new Verdict(List.of(), List.of(findings));
    }

    public Verdict {
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }

    /** Whether nothing forbids to write scores: there are forms, and no error anywhere. */
    boolean isComplete() {
        return !forms.isEmpty() && !has(Severity.ERROR);
    }

    /** Every finding, those of no form first. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), forms.stream().flatMap(form -> form.findings().stream()))
                .toList();
    }

    boolean has(Severity severity) {
        return allFindings().stream().anyMatch(finding -> finding.severity() == severity);
    }
}
