package org.ziping.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ziping.check.Checks;
import org.ziping.check.Habits;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.Scoring;

/** Scores and checks every form of a reading, and gives each finding to the form it belongs to. */
final class Judge {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(
                    Finding::cell,
                    Comparator.comparing(cell -> cell.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));

    private final Rules rules;
    private final Scoring scoring;

    Judge(Rules rules) {
        this.rules = rules;
        this.scoring = new Scoring(rules);
    }

    Verdict judge(Reading reading) {
        List<List<Finding>> ofForm = new ArrayList<>();
        reading.forms().forEach(form -> ofForm.add(new ArrayList<>()));
        List<Finding> ofFile = new ArrayList<>();
        List<Extent> extents = reading.forms().stream().map(Extent::of).toList();
        for (Finding finding : reading.findings()) {
            finding.cell()
                    .flatMap(cell -> Extent.owner(cell, extents))
                    .ifPresentOrElse(form -> ofForm.get(form).add(finding), () -> ofFile.add(finding));
        }
        List<ScoredForm> forms = IntStream.range(0, reading.forms().size())
                .mapToObj(form -> judge(reading, reading.forms().get(form), ofForm.get(form)))
                .toList();
        return new Verdict(forms, ofFile);
    }

    private ScoredForm judge(Reading reading, Form form, List<Finding> read) {
        Scorecard card = scoring.score(form);
        List<Finding> findings = new ArrayList<>(read);
        findings.addAll(card.findings());
        findings.addAll(Checks.of(reading, card, rules));
        ScoredForm scored = new ScoredForm(card, sorted(Habits.toldOnce(findings)));
        return scored.hasError() ? new ScoredForm(card.withheld(), scored.findings()) : scored;
    }

    /** From the gravest to the lightest, within one severity in the order of the cells. */
    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(GRAVEST_FIRST).toList();
    }
}
