package org.ziping.job;

import java.util.List;
import org.ziping.model.Finding;
import org.ziping.model.grid.Grid;
import org.ziping.summary.Appendix;
import org.ziping.summary.EarlierChanges;
import org.ziping.workbook.Supplement;

/** The sheets that a workbook gets behind its own. */
final class Sheets {

    private Sheets() {}

    /**
     * Of a completed workbook: one summary per form, the findings, and all cells written since the unit handed it in.
     */
    static List<Supplement> completed(Grid grid, Completion completion) {
        Appendix appendix = Appendix.to(grid, completion.edits());
        completion.forms().forEach(form -> appendix.summary(form.card(), form.findings()));
        List<Finding> findings = completion.forms().stream()
                .flatMap(form -> form.findings().stream())
                .toList();
        appendix.findings(findings, List.of());
        appendix.changes(EarlierChanges.with(grid, completion.edits()));
        return List.of(appendix.toSupplement());
    }
}
