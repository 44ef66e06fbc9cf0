package org.ziping.form.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.form.notation.row.RowContext;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Target;

/** Each line of the table is one actual value as people write it beside a target, and what it means. */
class ActualNotationTest {

    private static final int YEAR = 2023;

    @ParameterizedTest(name = "{1} | {2}")
    @CsvFileSource(resources = "/notation/actuals.csv", numLinesToSkip = 1)
    void actualMeansWhatTheTableSays(ArgumentsAccessor line) {
        RowContext row = RowContext.named(text(line, 0)).inYear(YEAR);
        Optional<Target> target =
                TargetNotation.read(Cells.text(text(line, 1)), row).find();

        FromCell<Actual> read = ActualNotation.read(Cells.text(text(line, 2)), row.wanting(text(line, 1)), target);

        assertThat(shown(read)).isEqualTo(new Reading(text(line, 3), "", text(line, 4), text(line, 5)));
    }

    private static Reading shown(FromCell<Actual> read) {
        return read.find().map(ActualNotationTest::shown).orElseGet(() -> Reading.withoutValue(read.state()));
    }

    private static Reading shown(Actual actual) {
        if (actual instanceof Actual.Measured measured) {
            String kind = measured.approximate() ? "约数" : "数值";
            String number = measured.quantity().inUnit("").toString();
            return new Reading(kind, "", number, measured.quantity().unit());
        }
        if (actual instanceof Actual.Done done) {
            return new Reading("日期", "", done.day().toString(), "");
        }
        if (actual instanceof Actual.Achieved achieved) {
            return new Reading(
                    switch (achieved.band()) {
                        case MET -> "达成";
                        case PARTLY -> "部分达成";
                        case MISSED -> "未达成";
                    },
                    "",
                    "",
                    "");
        }
        return new Reading("其他", "", "", "");
    }

    private static String text(ArgumentsAccessor line, int column) {
        String text = line.getString(column);
        return text == null ? "" : text;
    }
}
