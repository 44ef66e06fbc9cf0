package org.ziping.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables under rows/: what a unit writes into one row of 10 points, and its score or what is asked. */
class RowsAsWrittenTest {

    @ParameterizedTest(name = "{1} {2} {3}")
    @CsvFileSource(
            resources = {
                "/rows/as-units-write.csv",
                "/rows/asides-parts-and-courses.csv",
                "/rows/grades-by-rule.csv",
                "/rows/grades.csv",
                "/rows/months.csv",
                "/rows/numbers-in-sentences.csv",
                "/rows/other-notations.csv",
                "/rows/points-taken.csv",
                "/rows/satisfaction.csv",
                "/rows/statements-behind-values.csv",
                "/rows/without-sign.csv",
                "/rows/words-beside-numbers.csv",
                "/rows/words-for-words.csv"
            },
            numLinesToSkip = 1,
            emptyValue = "")
    void rowComesOutAsTheTableSays(ArgumentsAccessor line) {
        RowAsWritten row =
                new RowAsWritten(text(line, 0), text(line, 1), text(line, 2), text(line, 3), "10", text(line, 4));

        assertThat(row.outcome()).as("%s %s", row, row.basis()).isEqualTo(text(line, 5));
    }

    private static String text(ArgumentsAccessor line, int column) {
        String text = line.getString(column);
        return text == null ? "" : text;
    }
}
