package org.ziping.ledger;

import java.util.List;
import java.util.Objects;

/**
 * One outcome with all that a consolidated workbook tells of it.
 *
 * @param outcome what became of the file
 * @param forms none if it holds no form
 * @param findings all of them
 */
public record Entry(FileOutcome outcome, List<FormEntry> forms, List<FindingRow> findings) {

    public Entry {
        Objects.requireNonNull(outcome);
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }

    /**
     * One form with its indicators.
     *
     * @param form the form
     * @param indicators in its order
     */
    public record FormEntry(FormRow form, List<IndicatorRow> indicators) {

        public FormEntry {
            Objects.requireNonNull(form);
            indicators = List.copyOf(indicators);
        }
    }
}
