package org.ziping.cli;

import java.util.stream.Collectors;
import org.ziping.job.Fault;
import org.ziping.job.Outcome;
import org.ziping.model.Finding;

/** Findings as lines of a terminal. */
final class FindingLines {

    private FindingLines() {}

    static String of(Finding finding) {
        return "  " + finding.severity().title() + "  " + finding.message();
    }

    /** Why a file gave nothing, in one line. */
    static String why(Outcome outcome) {
        return outcome.fault()
                .map(Fault::sentence)
                .orElseGet(() ->
                        outcome.allFindings().stream().map(Finding::message).collect(Collectors.joining("；")));
    }
}
