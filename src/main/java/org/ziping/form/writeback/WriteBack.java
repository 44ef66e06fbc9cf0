package org.ziping.form.writeback;

import java.util.Set;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/** Says which cell of a form gets which rate, completion, score, total and rating. */
public final class WriteBack {

    private WriteBack() {}

    /**
     * The edits that write a scorecard into its own form.
     *
     * <p>Only into cells that the form has for it, at the anchor of a merged area. A cell that holds a formula stays, and one
     * that holds the same number already needs no edit, so that writing twice is the same as writing once. A completion that
     * the unit filled in stays, since there is more than one way to reckon it; so does a rate with fewer decimals. Where
     * the total is withheld nothing at all is written; a form without points gets its rates.
     *
     * @param grid the workbook that the form was read from
     * @param keepScores whether only empty cells are filled
     * @param ours the cells that the unit left empty and an earlier run has filled
     */
    public static Edits edits(Scorecard scorecard, Grid grid, boolean keepScores, Set<CellAddress> ours) {
        if (scorecard.grade().isWithheld()) {
            return Edits.NONE;
        }
        PlannedEdits edits = new PlannedEdits(grid, keepScores, ours);
        WrittenScores scores = new WrittenScores(scorecard, edits);
        new WrittenRates(scorecard, edits).plan();
        scores.plan();
        new WrittenTotal(scorecard, scores, edits).plan();
        return edits.all();
    }
}
