package org.ziping.report.check;

import java.nio.file.Path;
import java.util.List;
import org.ziping.form.FormReader;
import org.ziping.model.Finding;
import org.ziping.model.Profile;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Grid;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.WorkbookFile;

/** The first form of a workbook with its scores by the national rules. */
record ScoredForm(Scorecard card, Profile profile) {

    static ScoredForm example() {
        return of(Path.of("examples/红十字会-2023.xlsx"));
    }

    static ScoredForm of(Path path) {
        if (WorkbookFile.open(path) instanceof Opening.Opened opened) {
            return of(Recalculation.completed(opened.file().grid()));
        }
        throw new AssertionError(path + " was refused");
    }

    static ScoredForm of(Grid grid) {
        return of(FormReader.read(grid));
    }

    static ScoredForm of(Reading reading) {
        Scorecard card = new Scoring(RulesFile.named(RulesFile.DEFAULT))
                .score(reading.forms().get(0));
        return new ScoredForm(card, reading.profile());
    }

    List<Finding> against(ReportText report) {
        return ReportCheck.findings(card, profile, report);
    }

    List<String> messages(ReportText report) {
        return against(report).stream().map(Finding::message).toList();
    }
}
