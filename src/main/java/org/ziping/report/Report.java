package org.ziping.report;

import java.util.List;
import org.ziping.model.Finding;

/**
 * A finished report.
 *
 * @param document the .docx
 * @param findings the texts that are missing in it
 */
public record Report(byte[] document, List<Finding> findings) {

    /** What a document says of the program that wrote it. */
    public static final String PROGRAM = "ziping";

    public Report {
        findings = List.copyOf(findings);
    }
}
