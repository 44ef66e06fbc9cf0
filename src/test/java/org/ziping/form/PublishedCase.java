package org.ziping.form;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The facts of a published table: what it prints, row by row. A part that a table leaves empty is an empty text. */
record PublishedCase(String id, int year, List<Money> money, List<Row> rows, String total, String rating) {

    record Money(
            String label, String initial, String adjusted, String executed, String weight, String rate, String score) {}

    record Row(
            String level1,
            String level2,
            String name,
            String target,
            String actual,
            String weight,
            String score,
            String reason,
            String midYear,
            String completion,
            String sign,
            String value,
            String unit) {

        /** Whether the row holds more than the names of its levels and of the indicator. */
        boolean isFilled() {
            return !(target + actual + weight + score).isEmpty();
        }
    }

    static PublishedCase of(String id) {
        return StreamSupport.stream(all().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(found -> found.get("id").getAsString().equals(id))
                .map(PublishedCase::of)
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray all() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PublishedCase.class.getResourceAsStream("cases.json")),
                StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, JsonArray.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PublishedCase of(JsonObject facts) {
        List<Money> money = new ArrayList<>();
        facts.getAsJsonObject("budget").getAsJsonArray("rows").forEach(row -> money.add(money(row.getAsJsonObject())));
        List<Row> rows = new ArrayList<>();
        facts.getAsJsonArray("indicators").forEach(row -> rows.add(row(row.getAsJsonObject())));
        return new PublishedCase(
                text(facts, "id"),
                facts.get("year").getAsInt(),
                money,
                rows,
                text(facts, "total_printed"),
                text(facts, "rating_printed"));
    }

    private static Money money(JsonObject row) {
        return new Money(
                text(row, "label"),
                text(row, "initial"),
                text(row, "adjusted"),
                text(row, "executed"),
                text(row, "weight"),
                text(row, "rate_printed"),
                text(row, "score_printed"));
    }

    private static Row row(JsonObject row) {
        JsonObject extra = Optional.ofNullable(row.getAsJsonObject("extra")).orElseGet(JsonObject::new);
        JsonObject parts =
                Optional.ofNullable(extra.getAsJsonObject("target_parts")).orElseGet(JsonObject::new);
        return new Row(
                text(row, "level1"),
                text(row, "level2"),
                text(row, "name"),
                text(row, "target"),
                text(row, "actual"),
                text(row, "weight"),
                text(row, "score"),
                text(row, "reason"),
                text(extra, "midyear"),
                text(extra, "completion_rate"),
                text(parts, "sign"),
                parts.has("value") ? text(parts, "value") : text(row, "target"),
                text(parts, "unit"));
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
