package org.ziping.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.ziping.model.Attainments;
import org.ziping.model.BudgetScore;
import org.ziping.model.Form;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;

/** What a scorecard is in the contract with scripts: fields of the object that is open. */
final class JsonScorecard {

    private final JsonWriter json;
    private final JsonFields fields;

    JsonScorecard(JsonWriter json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    void write(Scorecard card) throws IOException {
        Form form = card.form();
        json.name("sheet").value(form.sheet());
        json.name("kind").value(form.kind().code());
        fields.text("unit", form.heading().unit());
        fields.text("project", form.heading().project());
        fields.word("year", form.heading().year().find().map(Object::toString));
        budget(card);
        json.name("indicators").beginArray();
        for (IndicatorScore score : card.indicators()) {
            indicator(form, score);
        }
        json.endArray();
        fields.word("total", card.total().map(Points::toString));
        fields.word("rating", card.rating().map(Rating::label));
        attained(card.grade().attained());
    }

    private void budget(Scorecard card) throws IOException {
        BudgetScore score = card.budget();
        json.name("budget").beginObject();
        fields.amount("initial", card.initial());
        fields.amount("adjusted", card.adjusted());
        fields.amount("executed", card.executed());
        fields.amount("rate", score.rate().map(Ratio::rounded));
        fields.points("weight", score.weight());
        fields.points("score", score.score());
        json.name("rows").beginArray();
        for (MoneyRowScore row : score.rows()) {
            money(card.form(), row);
        }
        json.endArray();
        json.endObject();
    }

    private void money(Form form, MoneyRowScore score) throws IOException {
        MoneyRow row = score.row();
        json.beginObject();
        json.name("name").value(row.name());
        fields.amount("initial", row.initial().find());
        fields.amount("adjusted", row.adjusted().find());
        fields.amount("executed", row.executed().find());
        fields.amount("rate", score.rate().map(Ratio::rounded));
        fields.points("weight", Optional.of(score.weight()));
        fields.points("score", score.score());
        fields.points("printedScore", row.marks().score().find());
        fields.word("scoreCell", row.marks().score().source().map(cell -> JsonFields.place(cell, form.sheet())));
        json.name("basis").value(score.basis());
        json.endObject();
    }

    private void indicator(Form form, IndicatorScore score) throws IOException {
        Indicator indicator = score.indicator();
        json.beginObject();
        fields.text("level1", indicator.level1());
        fields.text("level2", indicator.level2());
        fields.text("name", indicator.name());
        fields.typed("target", indicator.plan().inForce());
        fields.typed("actual", indicator.result().actual());
        fields.amount("completion", score.completion().map(Ratio::rounded));
        json.name("attainment").value(score.attainment().code());
        fields.points("weight", indicator.marks().weight().find());
        fields.points("score", score.score());
        fields.points("printedScore", indicator.marks().score().find());
        fields.word("scoreCell", indicator.marks().score().source().map(cell -> JsonFields.place(cell, form.sheet())));
        json.name("basis").value(score.basis());
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
}
