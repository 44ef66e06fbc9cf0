package org.ziping.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.check.Habits;
import org.ziping.form.writeback.FormulaResults;
import org.ziping.form.writeback.WriteBack;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.summary.Appendix;
import org.ziping.summary.EarlierChanges;
import org.ziping.summary.FindingsSheet;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.Supplement;

/**
 * What a workbook becomes: completed with its scores, or returned with what is wrong.
 *
 * @param verdict the forms as judged, with what their own formulas give
 * @param edits the cells that are written; none in a returned workbook
 * @param marks what is shown at the cells; only in a returned workbook
 * @param sheets what stands behind the unit's sheets; none if there is nothing to hand back
 * @param reports what is written beside it
 */
record Result(Verdict verdict, Edits edits, Marks marks, List<Supplement> sheets, List<Reports.Document> reports) {

    /** A printed score that a formula gave is named with its formula, not twice. */
    private static final Set<FindingCode> PRINTED =
            EnumSet.of(FindingCode.PRINTED_SCORE_DIFFERS, FindingCode.PRINTED_TOTAL_DIFFERS);

    Result {
        sheets = List.copyOf(sheets);
        reports = List.copyOf(reports);
    }

    boolean isWritten() {
        return !sheets.isEmpty();
    }

    /** One summary per form, the findings, and all cells written since the unit handed it in. */
    static Result completed(Grid grid, Reports reports, boolean keepScores) {
        Verdict verdict = reports.verdict();
        Edits scores = Edits.NONE;
        Set<CellAddress> ours = EarlierChanges.filled(grid);
        for (ScoredForm form : verdict.forms()) {
            scores = scores.with(WriteBack.edits(form.card(), grid, keepScores, ours));
        }
        Edits edits = Recalculation.of(grid, scores);
        List<ScoredForm> forms = verdict.forms().stream()
                .map(form -> compared(form, grid, edits))
                .toList();
        Verdict told = new Verdict(forms, verdict.findings());
        Appendix appendix = Appendix.to(grid, edits);
        forms.forEach(form -> appendix.summary(form.card(), form.findings()));
        appendix.findings(told.allFindings(), List.of());
        appendix.changes(EarlierChanges.with(grid, edits));
        return new Result(told, edits, Marks.NONE, List.of(appendix.toSupplement()), reports.documents());
    }

    /** What to mend, and the scores that could be computed all the same; nothing if there is no form to mend. */
    static Result returned(Grid grid, Verdict verdict) {
        if (verdict.forms().isEmpty()) {
            return new Result(verdict, Edits.NONE, Marks.NONE, List.of(), List.of());
        }
        List<Scorecard> cards = verdict.forms().stream().map(ScoredForm::card).toList();
        Appendix appendix = Appendix.to(grid, Edits.NONE).findings(verdict.allFindings(), cards);
        return new Result(verdict, Edits.NONE, marks(verdict), List.of(appendix.toSupplement()), List.of());
    }

    /** A comment names its line in the list of findings, which has the way back to the cell. */
    private static Marks marks(Verdict verdict) {
        List<Finding> numbered = FindingsSheet.numbered(verdict.allFindings());
        List<Marks.Mark> marks = new ArrayList<>();
        for (int number = 1; number <= numbered.size(); number++) {
            Finding finding = numbered.get(number - 1);
            String line = "（“" + FindingsSheet.NAME + "”第 " + number + " 条）";
            for (Finding single : finding.single()) {
                String words = single.messageAtCell() + line;
                single.cell().ifPresent(cell -> marks.add(new Marks.Mark(cell, single.severity(), words)));
            }
        }
        return new Marks(marks);
    }

    private static ScoredForm compared(ScoredForm form, Grid grid, Edits edits) {
        Set<Optional<CellAddress>> rounded = cells(form, Set.of(FindingCode.SCORES_ROUNDED));
        List<Finding> formulas = FormulaResults.differing(form.card(), grid, edits).stream()
                .filter(finding -> !rounded.contains(finding.cell()))
                .toList();
        Set<Optional<CellAddress>> named = formulas.stream().map(Finding::cell).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>(formulas);
        form.findings().stream()
                .flatMap(finding -> PRINTED.contains(finding.code()) ? finding.single().stream() : Stream.of(finding))
                .filter(finding -> !PRINTED.contains(finding.code()) || !named.contains(finding.cell()))
                .forEach(findings::add);
        return new ScoredForm(form.card(), Judge.sorted(Habits.toldOnce(findings)), form.report());
    }

    /** Where findings of these codes stand. */
    private static Set<Optional<CellAddress>> cells(ScoredForm form, Set<FindingCode> codes) {
        return form.findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .flatMap(finding -> finding.single().stream())
                .map(Finding::cell)
                .collect(Collectors.toSet());
    }
}
