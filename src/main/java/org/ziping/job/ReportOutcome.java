package org.ziping.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/**
 * What came of holding a report against its form.
 *
 * @param report as the person named it
 * @param workbook the workbook it was held against, as the person named it
 * @param compared whether both could be read, so that no finding means no difference
 * @param findings in the order of the report, or why one of the two could not be read
 * @param fault what went wrong in the program itself, in one sentence
 */
public record ReportOutcome(
        Path report, Path workbook, boolean compared, List<Finding> findings, Optional<String> fault) {

    public ReportOutcome {
        Objects.requireNonNull(report);
        Objects.requireNonNull(workbook);
        findings = List.copyOf(findings);
        Objects.requireNonNull(fault);
    }

    /** Whether somebody has to look at it: an error or a warning. */
    public boolean isToBeMended() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }
}
