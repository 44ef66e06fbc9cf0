package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.GeneratedForm.Money;
import org.ziping.form.GeneratedForm.Row;
import org.ziping.form.GeneratedForm.Truth;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;

/**
 * Every field of generated forms is read, and every score is that of the plain rule. A few hundred forms; more with {@code
 * -Dziping.generated.forms=5000}. The figures are printed.
 */
class GeneratedFormsTest {

    private static final int FORMS = Integer.getInteger("ziping.generated.forms", 300);
    private static final int SHOWN = 20;

    private final Scoring scoring = new Scoring(RulesFile.named("national"));
    private final List<String> mistakes = new ArrayList<>();
    private int fields;
    private int scores;
    private int wrongFields;
    private int wrongScores;

    @Test
    void everyFieldIsReadAndEveryScoreIsRight() {
        for (long seed = 1; seed <= FORMS; seed++) {
            GeneratedForm generated = FormGenerator.form(seed);
            List<Form> read = FormReader.read(generated.grid()).forms();
            int before = mistakes.size();
            if (read.size() != generated.forms().size()) {
                field(seed, "forms", String.valueOf(generated.forms().size()), String.valueOf(read.size()));
            } else {
                for (int at = 0; at < read.size(); at++) {
                    compare(seed, generated.forms().get(at), read.get(at));
                }
            }
            if (mistakes.size() > before) {
                mistakes.add("   layout " + generated.layout());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "generated forms: %d, fields read %d of %d (%.2f %%), scores right %d of %d (%.2f %%)%n",
                FORMS,
                fields - wrongFields,
                fields,
                100.0 * (fields - wrongFields) / fields,
                scores - wrongScores,
                scores,
                100.0 * (scores - wrongScores) / scores);
        assertThat(mistakes.stream().limit(SHOWN)).isEmpty();
    }

    private void compare(long seed, Truth truth, Form form) {
        field(seed, "unit", truth.unit(), text(form.heading().unit()));
        field(seed, "project", truth.project(), text(form.heading().project()));
        field(seed, "year", truth.year(), text(form.heading().year()));
        field(seed, "weights", truth.weights(), text(form.closing().weights()));
        field(seed, "total", truth.total(), text(form.closing().total()));
        field(seed, "rating", truth.rating(), text(form.closing().rating()));
        field(seed, "money rows", size(truth.money()), size(form.budget().rows()));
        field(seed, "indicators", size(truth.rows()), size(form.indicators()));
        for (int at = 0;
                at < Math.min(truth.money().size(), form.budget().rows().size());
                at++) {
            money(seed, truth.money().get(at), form.budget().rows().get(at));
        }
        for (int at = 0; at < Math.min(truth.rows().size(), form.indicators().size()); at++) {
            row(seed, truth.rows().get(at), form.indicators().get(at));
        }
        if (truth.rows().size() == form.indicators().size()) {
            scores(seed, truth, scoring.score(form));
        }
    }

    private static String size(List<?> rows) {
        return String.valueOf(rows.size());
    }

    private void money(long seed, Money truth, MoneyRow read) {
        String where = "money " + truth.label() + " ";
        field(seed, where + "label", truth.label().strip(), text(read.label()));
        field(seed, where + "kind", truth.kind(), read.kind().name());
        field(seed, where + "initial", truth.initial(), text(read.initial()));
        field(seed, where + "adjusted", truth.adjusted(), text(read.adjusted()));
        field(seed, where + "executed", truth.executed(), text(read.executed()));
        field(seed, where + "weight", truth.weight(), text(read.marks().weight()));
        field(seed, where + "rate", truth.rate(), text(read.marks().rate()));
        field(seed, where + "score", truth.score(), text(read.marks().score()));
    }

    private void row(long seed, Row truth, Indicator read) {
        List<String> names = List.of(
                "level1",
                "level2",
                "name",
                "target",
                "actual",
                "weight",
                "score",
                "completion",
                "mid-year",
                "reason",
                "measure");
        List<String> values = List.of(
                read.level1().find().orElse(""),
                read.level2().find().orElse(""),
                text(read.name()),
                text(read.plan().target()),
                text(read.result().actual()),
                text(read.marks().weight()),
                text(read.marks().score()),
                text(read.marks().completion()),
                text(read.result().midYear()),
                text(read.remark().reason()),
                text(read.remark().measure()));
        for (int at = 0; at < names.size(); at++) {
            field(seed, truth.name() + " " + names.get(at), truth.fields().get(at), values.get(at));
        }
    }

    private void scores(long seed, Truth truth, Scorecard card) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < truth.rows().size(); at++) {
            IndicatorScore score = card.indicators().get(at);
            score(
                    seed,
                    truth.rows().get(at) + score.basis(),
                    truth.rows().get(at).points(),
                    score.score());
            sum = sum.add(new BigDecimal(truth.rows().get(at).points()));
        }
    }

    private void score(long seed, String where, String points, Optional<Points> read) {
        scores++;
        if (read.filter(found -> found.equals(Points.of(points))).isEmpty()) {
            wrongScores++;
            mistakes.add("seed " + seed + " score of " + where + ": " + points + ", computed " + read);
        }
    }

    private void field(long seed, String where, String truth, String read) {
        fields++;
        if (!truth.equals(read)) {
            wrongFields++;
            mistakes.add("seed " + seed + " " + where + ": “" + truth + "”, read “" + read + "”");
        }
    }

    private static String text(FromCell<?> cell) {
        if (cell.is(FromCell.State.UNREADABLE)) {
            return "unreadable " + cell.typed();
        }
        boolean words = cell.find()
                .filter(value -> value instanceof String || value instanceof Integer)
                .isPresent();
        return words ? cell.find().orElseThrow().toString() : cell.typed().strip();
    }
}
