package org.ziping.job;

import java.util.List;
import org.ziping.summary.SummarySheet;
import org.ziping.workbook.Supplement;

/** The sheets that a completed workbook gets behind its own. */
final class Sheets {

    private Sheets() {}

    /** One summary per form, in the order of the forms. */
    static List<Supplement> of(List<ScoredForm> forms) {
        return forms.stream()
                .map(form -> SummarySheet.of(form.card(), form.findings()))
                .toList();
    }
}
