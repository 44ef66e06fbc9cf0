package org.ziping.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables under rows/: what a unit writes into one row of 10 points, and its score or what is asked. */
class RowsAsWrittenTest {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-units-write",
                "asides-parts-and-courses",
                "grades-by-rule",
                "grades",
                "months",
                "numbers-in-sentences",
                "other-notations",
                "points-taken",
                "satisfaction",
                "statements-behind-values",
                "what-is-counted",
                "without-sign",
                "words-beside-numbers",
                "words-for-words"
            })
    void rowsComeOutAsTheTableSays(String table) throws IOException {
        SoftAssertions rows = new SoftAssertions();
        try (InputStream lines = RowsAsWrittenTest.class.getResourceAsStream("/rows/" + table + ".csv")) {
            TABLE.parse(new InputStreamReader(Objects.requireNonNull(lines), StandardCharsets.UTF_8))
                    .forEach(line -> hold(line, rows));
        }
        rows.assertAll();
    }

    private static void hold(CSVRecord line, SoftAssertions rows) {
        RowAsWritten row = new RowAsWritten(line.get(0), line.get(1), line.get(2), line.get(3), "10", line.get(4));
        rows.assertThat(row.outcome()).as(() -> row + " " + row.basis()).isEqualTo(line.get(5));
    }
}
