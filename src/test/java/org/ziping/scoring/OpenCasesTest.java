package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;

/** Published forms with their own figures, scored by the national rules. */
class OpenCasesTest {

    private static final String INDICATORS = "/scoring/published-indicators.csv";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/scoring/published-totals.csv", useHeadersInDisplayName = true)
    void publishedFormIsScored(ArgumentsAccessor row) throws IOException {
        String name = row.getString(0);
        List<String[]> rows = rows(name);
        Scorecard card =
                new Scoring(RulesFile.named("national")).score(sheet(row, rows).form());

        assertThat(card.indicators().stream().map(one -> shown(one.score().map(Points::toString))))
                .as(name)
                .containsExactlyElementsOf(rows.stream().map(one -> one[7]).toList());
        assertThat(card.indicators().stream().map(one -> shown(one.completion().map(Ratio::toPercent))))
                .as(name)
                .containsExactlyElementsOf(rows.stream().map(one -> one[8]).toList());
        assertThat(card.budget().rate().map(Ratio::toPercent)).as(name).isEqualTo(text(row, 4));
        assertThat(card.budget().score().map(Points::toString)).as(name).isEqualTo(text(row, 5));
        assertThat(card.total().map(Points::toString)).as(name).isEqualTo(text(row, 6));
        assertThat(card.rating().map(Rating::label)).as(name).isEqualTo(text(row, 7));
        assertThat(card.findings().stream().map(one -> one.code().code()).collect(Collectors.joining("；")))
                .as(name)
                .isEqualTo(text(row, 8).orElse(""));
    }

    private static Sheet sheet(ArgumentsAccessor row, List<String[]> rows) {
        Sheet sheet = row.getString(1).equals("元") ? Sheet.inYuan() : Sheet.inTenThousandYuan();
        text(row, 2)
                .map(amounts -> amounts.split("/"))
                .ifPresent(one -> sheet.money(Kind.TOTAL, one[0], one[1], one[2], one[3]));
        text(row, 3)
                .map(amounts -> amounts.split("/"))
                .ifPresent(one -> sheet.money(Kind.APPROPRIATION, one[0], one[1], one[2], "空"));
        rows.forEach(one -> sheet.indicator(
                new Sheet.Row(one[1], one[2], one[3].isEmpty() ? "空" : one[3], one[4], one[5], one[6], "空")));
        return sheet;
    }

    private static List<String[]> rows(String name) throws IOException {
        try (InputStream table = OpenCasesTest.class.getResourceAsStream(INDICATORS)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(columns -> columns[0].equals(name))
                    .toList();
        }
    }

    private static String shown(Optional<String> value) {
        return value.orElse("");
    }

    private static Optional<String> text(ArgumentsAccessor row, int column) {
        return Optional.ofNullable(row.getString(column));
    }
}
