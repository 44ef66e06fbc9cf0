package org.ziping.dropfolder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ziping.ledger.Database;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.ledger.Ledger;
import org.ziping.model.Points;

/** Computes the sums of a ledger once more from the JSON that {@code ziping score --json} gives of the same forms. */
final class LedgerSums {

    private BigDecimal executed = BigDecimal.ZERO;
    private BigDecimal totals = BigDecimal.ZERO;
    private BigDecimal scores = BigDecimal.ZERO;
    private int forms;
    private int indicators;

    private LedgerSums() {}

    /** Served folder, JSON. */
    public static void main(String... words) throws IOException {
        LedgerSums ledger = ofLedger(new Folders(Path.of(words[0])));
        LedgerSums json = ofJson(Path.of(words[1]));
        System.out.println("ledger " + ledger + "; recomputed from JSON " + json);
        if (!ledger.toString().equals(json.toString())) {
            System.out.println("NOT EQUAL");
            System.exit(1);
        }
    }

    private static LedgerSums ofLedger(Folders folders) {
        LedgerSums sums = new LedgerSums();
        try (Database database = Watch.database(folders, FolderSettings.of(folders, Map.of()))) {
            new Ledger(database).read(rows -> {
                rows.forms(sums::add);
                rows.indicators(sums::add);
            });
        }
        return sums;
    }

    private void add(FormRow form) {
        forms++;
        executed = executed.add(form.money().executed().orElse(BigDecimal.ZERO));
        totals = totals.add(form.grade().total().orElse(Points.ZERO).value());
    }

    private void add(IndicatorRow row) {
        indicators++;
        scores = scores.add(row.score().orElse(Points.ZERO).value());
    }

    private static LedgerSums ofJson(Path file) throws IOException {
        LedgerSums sums = new LedgerSums();
        for (JsonElement element :
                JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
            JsonObject form = element.getAsJsonObject();
            sums.forms++;
            sums.executed =
                    sums.executed.add(number(form.getAsJsonObject("budget").get("executed")));
            sums.totals = sums.totals.add(number(form.get("total")));
            for (JsonElement row : form.getAsJsonArray("indicators")) {
                sums.indicators++;
                sums.scores = sums.scores.add(number(row.getAsJsonObject().get("score")));
            }
        }
        return sums;
    }

    private static BigDecimal number(JsonElement value) {
        return value.isJsonNull() ? BigDecimal.ZERO : new BigDecimal(value.getAsString());
    }

    @Override
    public String toString() {
        return forms + " forms, executed " + plain(executed) + ", totals " + plain(totals) + ", " + indicators
                + " indicators, scores " + plain(scores);
    }

    private static String plain(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }
}
