package org.ziping.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.check.Checks;
import org.ziping.check.Habits;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Indicator;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
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
        for (Finding finding : reading.findings()) {
            owner(finding, reading.forms())
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

    /** The form whose rows a finding falls into: the last one on that sheet that begins at or above it, else the first there. */
    private static Optional<Integer> owner(Finding finding, List<Form> forms) {
        Optional<Integer> owner = Optional.empty();
        for (int form = 0; form < forms.size() && finding.cell().isPresent(); form++) {
            CellAddress cell = finding.cell().get();
            boolean sameSheet = forms.get(form).sheet().equals(cell.sheet());
            if (sameSheet && (owner.isEmpty() || firstRow(forms.get(form)) <= cell.row())) {
                owner = Optional.of(form);
            }
        }
        return owner;
    }

    private static int firstRow(Form form) {
        int indicators =
                form.indicators().stream().mapToInt(Indicator::row).min().orElse(Integer.MAX_VALUE);
        int money = form.budget().rows().stream()
                .flatMap(row -> row.label().source().stream())
                .mapToInt(CellAddress::row)
                .min()
                .orElse(Integer.MAX_VALUE);
        int title = form.heading().title().source().map(CellAddress::row).orElse(Integer.MAX_VALUE);
        return Math.min(title, Math.min(money, indicators));
    }
}
