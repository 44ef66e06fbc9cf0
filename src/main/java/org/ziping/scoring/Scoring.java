package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Attainments;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Grade;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.rules.Rules;

/**
 * Scores a form by the rules of a file. Pure: the same form gives the same scorecard.
 *
 * <p>Every row stands for itself: its score is computed wherever it can be, whatever is wrong elsewhere. The total adds the
 * rounded scores and is empty if one of them is missing; then there is no rating either.
 */
public final class Scoring {

    private final Rules rules;
    private final BudgetScoring budget;
    private final IndicatorScoring indicators;
    private final Settlement settlement;

    public Scoring(Rules rules) {
        this.rules = rules;
        this.budget = new BudgetScoring(rules);
        this.indicators = new IndicatorScoring(rules);
        this.settlement = new Settlement(rules);
    }

    /** The form with every score that could be computed, and a finding for each that could not. */
    public Scorecard score(Form form) {
        return form.isScored() ? byPoints(form) : byTargets(form);
    }

    private Scorecard byPoints(Form form) {
        BudgetScoring.Scored execution = budget.score(form);
        List<Settlement.Scored> rows = form.indicators().stream()
                .map(row -> settle(form, row, indicators.judge(row)))
                .toList();
        List<Finding> findings = new ArrayList<>(execution.findings());
        rows.forEach(row -> findings.addAll(row.findings()));
        Grade grade = total(execution, rows).map(this::grade).orElse(Grade.WITHHELD);
        List<IndicatorScore> scores =
                rows.stream().map(Settlement.Scored::score).toList();
        return new Scorecard(form, rules.name(), execution.score(), scores, grade, findings);
    }

    private Scorecard byTargets(Form form) {
        BudgetScoring.Scored execution = budget.score(form);
        TargetScoring targets = new TargetScoring(indicators);
        List<TargetScoring.Held> rows =
                form.indicators().stream().map(targets::hold).toList();
        List<Finding> findings = new ArrayList<>(execution.findings());
        rows.forEach(row -> findings.addAll(row.findings()));
        List<IndicatorScore> scores =
                rows.stream().map(TargetScoring.Held::score).toList();
        Grade grade = new Grade.Unscored(Attainments.of(scores));
        return new Scorecard(form, rules.name(), execution.score(), scores, grade, findings);
    }

    private Grade grade(Points total) {
        return new Grade.Given(total, rules.closing().ratings().of(total));
    }

    private Settlement.Scored settle(Form form, Indicator row, Judgement judged) {
        return LevelScoring.appliesTo(form) ? LevelScoring.settle(form, row, judged) : settlement.settle(row, judged);
    }

    private Optional<Points> total(BudgetScoring.Scored execution, List<Settlement.Scored> rows) {
        List<Optional<Points>> needed = new ArrayList<>();
        rows.stream()
                .filter(Settlement.Scored::counted)
                .forEach(row -> needed.add(row.score().score()));
        if (execution.counted() && rules.closing().totalHasBudget()) {
            BudgetScore score = execution.score();
            needed.add(score.score());
        }
        boolean all = rows.stream().anyMatch(Settlement.Scored::counted)
                && needed.stream().allMatch(Optional::isPresent);
        return all
                ? Optional.of(
                        Points.sum(needed.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
