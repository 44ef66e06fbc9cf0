package org.ziping.golden;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.check.Checks;
import org.ziping.form.FormReader;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.Severity;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** A workbook that went the whole way by the national rules; it holds one form. An error withholds the total. */
record Examined(Reading reading, Scorecard card, List<Finding> findings) {

    static Examined file(Path path) {
        if (!(WorkbookFile.open(path) instanceof Opening.Opened opened)) {
            throw new AssertionError(path + " was refused");
        }
        WorkbookFile file = opened.file();
        Reading reading = FormReader.read(file.grid());
        if (reading.forms().size() != 1) {
            throw new AssertionError(reading.forms().size() + " forms in " + path + ", " + reading.findings());
        }
        Rules rules = RulesFile.named(RulesFile.DEFAULT);
        Scorecard card = new Scoring(rules).score(reading.forms().get(0));
        List<Finding> findings = Stream.of(reading.findings(), card.findings(), Checks.of(reading, card, rules))
                .flatMap(List::stream)
                .distinct()
                .toList();
        boolean withheld = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Examined(reading, withheld ? card.withheld() : card, findings);
    }

    Form form() {
        return card.form();
    }

    List<String> messages() {
        return findings.stream()
                .map(finding -> finding.code().code() + " " + finding.message())
                .toList();
    }
}
