package org.ziping.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Tally;
import org.ziping.cli.terminal.Console;
import org.ziping.job.Outcome;
import org.ziping.job.ScoredForm;
import org.ziping.model.Attainments;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;

/** The contract with scripts: one array, one object per form, numbers as decimal strings, absent values null. */
final class JsonReport implements Report {

    private final Console console;
    private final JsonWriter json;

    JsonReport(Console console) {
        this.console = console;
        json = new JsonWriter(console.out());
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        write(json::beginArray);
    }

    @Override
    public void file(Outcome outcome) {
        outcome.remarks().forEach(console.err()::println);
        write(() -> {
            if (outcome.forms().isEmpty()) {
                withoutForm(outcome);
            }
            for (ScoredForm form : outcome.forms()) {
                form(outcome, form);
            }
        });
    }

    @Override
    public void end(Tally tally) {
        write(() -> {
            json.endArray();
            json.flush();
        });
    }

    private void withoutForm(Outcome outcome) throws IOException {
        json.beginObject();
        json.name("file").value(outcome.file().toString());
        json.name("kind").nullValue();
        findings(outcome, List.of(), "");
        outcome(outcome, Optional.empty());
        json.endObject();
    }

    private void form(Outcome outcome, ScoredForm scored) throws IOException {
        Form form = scored.card().form();
        json.beginObject();
        json.name("file").value(outcome.file().toString());
        json.name("sheet").value(form.sheet());
        json.name("kind").value(form.kind().code());
        text("unit", form.heading().unit());
        text("project", form.heading().project());
        json.name("year")
                .value(form.heading().year().find().map(Object::toString).orElse(null));
        budget(scored.card());
        json.name("indicators").beginArray();
        for (IndicatorScore score : scored.card().indicators()) {
            indicator(form, score);
        }
        json.endArray();
        json.name("total").value(scored.card().total().map(Points::toString).orElse(null));
        json.name("rating").value(scored.card().rating().map(Rating::label).orElse(null));
        attained(scored.card().grade().attained());
        findings(outcome, scored.findings(), form.sheet());
        outcome(outcome, scored.report());
        json.endObject();
    }

    private void attained(Optional<Attainments> attained) throws IOException {
        json.name("attained");
        if (attained.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("indicators").value(String.valueOf(attained.get().all()));
        json.name("met").value(String.valueOf(attained.get().met()));
        json.name("missed").value(String.valueOf(attained.get().missed()));
        json.name("unclear").value(String.valueOf(attained.get().unclear()));
        json.endObject();
    }

    private void budget(Scorecard card) throws IOException {
        BudgetScore score = card.budget();
        json.name("budget").beginObject();
        amount("initial", card.initial());
        amount("adjusted", card.adjusted());
        amount("executed", card.executed());
        amount("rate", score.rate().map(Ratio::rounded));
        points("weight", score.weight());
        points("score", score.score());
        json.endObject();
    }

    private void indicator(Form form, IndicatorScore score) throws IOException {
        Indicator indicator = score.indicator();
        json.beginObject();
        text("level1", indicator.level1());
        text("level2", indicator.level2());
        text("name", indicator.name());
        typed("target", indicator.plan().inForce());
        typed("actual", indicator.result().actual());
        amount("completion", score.completion().map(Ratio::rounded));
        json.name("attainment").value(score.attainment().code());
        points("weight", indicator.marks().weight().find());
        points("score", score.score());
        points("printedScore", indicator.marks().score().find());
        json.name("scoreCell")
                .value(indicator
                        .marks()
                        .score()
                        .source()
                        .map(cell -> place(cell, form.sheet()))
                        .orElse(null));
        json.name("basis").value(score.basis());
        json.endObject();
    }

    private void findings(Outcome outcome, List<Finding> ofForm, String sheet) throws IOException {
        json.name("findings").beginArray();
        for (Finding finding : outcome.findings()) {
            finding(finding, sheet);
        }
        for (Finding finding : ofForm) {
            finding(finding, sheet);
        }
        json.endArray();
    }

    private void finding(Finding finding, String sheet) throws IOException {
        json.beginObject();
        json.name("code").value(finding.code().code());
        json.name("severity").value(finding.severity().code());
        json.name("cell").value(finding.cell().map(cell -> place(cell, sheet)).orElse(null));
        json.name("message").value(finding.message());
        json.endObject();
    }

    private void outcome(Outcome outcome, Optional<Path> report) throws IOException {
        json.name("output").value(outcome.output().map(Object::toString).orElse(null));
        json.name("report").value(report.map(Path::toString).orElse(null));
        if (outcome.fault().isPresent()) {
            json.name("fault").value(outcome.fault().get().sentence());
        }
    }

    /** A cell of the form's own sheet by its letters alone, one elsewhere with its sheet. */
    private static String place(CellAddress cell, String sheet) {
        return cell.sheet().equals(sheet) ? cell.a1() : cell.reference();
    }

    private void text(String name, FromCell<String> words) throws IOException {
        json.name(name).value(words.find().orElse(null));
    }

    private void typed(String name, FromCell<?> value) throws IOException {
        json.name(name).value(value.typed().isBlank() ? null : value.typed().strip());
    }

    private void points(String name, Optional<Points> points) throws IOException {
        amount(name, points.map(Points::value));
    }

    private void amount(String name, Optional<BigDecimal> number) throws IOException {
        json.name(name).value(number.map(JsonReport::digits).orElse(null));
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Whoever reads may have gone; that is no fault of a form. */
    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
