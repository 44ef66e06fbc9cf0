package org.ziping.job;

import java.util.ArrayList;
import java.util.List;
import org.ziping.form.FormulaResults;
import org.ziping.form.WriteBack;
import org.ziping.model.Finding;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.workbook.Recalculation;

/**
 * What is written into a workbook that may be completed.
 *
 * @param edits the scores, and the results of all formulas that rest on them
 * @param forms with what these results say of the unit's own formulas
 */
record Completion(Edits edits, List<ScoredForm> forms) {

    static Completion of(Grid grid, List<ScoredForm> scored, boolean keepScores) {
        Edits scores = Edits.NONE;
        for (ScoredForm form : scored) {
            scores = scores.with(WriteBack.edits(form.card(), grid, keepScores));
        }
        Edits edits = Recalculation.of(grid, scores);
        return new Completion(
                edits, scored.stream().map(form -> compared(form, grid, edits)).toList());
    }

    private static ScoredForm compared(ScoredForm form, Grid grid, Edits edits) {
        List<Finding> findings = new ArrayList<>(form.findings());
        findings.addAll(FormulaResults.differing(form.card(), grid, edits));
        return new ScoredForm(form.card(), Judge.sorted(findings));
    }
}
