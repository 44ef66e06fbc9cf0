package org.ziping.ledger;

import java.util.Objects;
import org.ziping.model.Severity;

/**
 * One finding of one file.
 *
 * @param file as in {@link FormRow}
 * @param unit blank if it concerns the file as a whole
 * @param severity how grave
 * @param code from the catalogue
 * @param cell sheet and cell, blank if it concerns the file as a whole
 * @param message one sentence
 */
public record FindingRow(String file, String unit, Severity severity, String code, String cell, String message) {

    public FindingRow {
        Objects.requireNonNull(file);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }
}
