package org.ziping.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.cli.terminal.Console;
import org.ziping.model.Finding;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.grid.CellAddress;

/** Values as the contract with scripts writes them: numbers as decimal strings, what is not there as null. */
final class JsonFields {

    private final JsonWriter json;

    JsonFields(JsonWriter json) {
        this.json = json;
    }

    /** Writes to the standard output, laid out for people as well. */
    static JsonWriter writer(Console console) {
        JsonWriter json = new JsonWriter(console.out());
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        return json;
    }

    /** An object of its own. */
    void finding(Finding finding, Optional<String> place) throws IOException {
        json.beginObject();
        json.name("code").value(finding.code().code());
        json.name("severity").value(finding.severity().code());
        word("cell", place);
        json.name("message").value(finding.message());
        json.endObject();
    }

    void word(String name, Optional<String> word) throws IOException {
        json.name(name).value(word.orElse(null));
    }

    void text(String name, FromCell<String> words) throws IOException {
        word(name, words.find());
    }

    void typed(String name, FromCell<?> value) throws IOException {
        json.name(name).value(value.typed().isBlank() ? null : value.typed().strip());
    }

    void points(String name, Optional<Points> points) throws IOException {
        amount(name, points.map(Points::value));
    }

    void amount(String name, Optional<BigDecimal> number) throws IOException {
        word(name, number.map(JsonFields::digits));
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A cell of the form's own sheet by its letters alone, one elsewhere with its sheet. */
    static String place(CellAddress cell, String sheet) {
        return cell.sheet().equals(sheet) ? cell.a1() : cell.reference();
    }
}
