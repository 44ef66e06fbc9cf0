package org.ziping.form.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.form.notation.row.RowContext;
import org.ziping.model.FromCell;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/** Each line of the table is one target as people write it and what it means. */
class TargetNotationTest {

    private static final int YEAR = 2023;

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/notation/targets.csv", numLinesToSkip = 1)
    void targetMeansWhatTheTableSays(ArgumentsAccessor line) {
        RowContext row = new RowContext(text(line, 0), cell(line, 1), cell(line, 2), Optional.of(YEAR));

        FromCell<Target> read = TargetNotation.read(Cells.text(text(line, 3)), row);

        assertThat(Reading.of(read)).isEqualTo(new Reading(text(line, 4), text(line, 5), text(line, 6), text(line, 7)));
    }

    @ParameterizedTest(name = "{1} {2} {4}")
    @CsvFileSource(resources = "/notation/targets-below-levels.csv", numLinesToSkip = 1)
    void moneyBelowACostIsNotToExceedTheTarget(ArgumentsAccessor line) {
        RowContext row = new RowContext(text(line, 2), Optional.empty(), cell(line, 3), Optional.of(YEAR))
                .under(List.of(text(line, 0), text(line, 1)));

        FromCell<Target> read = TargetNotation.read(Cells.text(text(line, 4)), row);

        assertThat(Reading.of(read)).isEqualTo(new Reading("数值", text(line, 5), text(line, 6), text(line, 7)));
    }

    private static Optional<Cell> cell(ArgumentsAccessor line, int column) {
        return text(line, column).isEmpty() ? Optional.empty() : Optional.of(Cells.text(text(line, column)));
    }

    private static String text(ArgumentsAccessor line, int column) {
        String text = line.getString(column);
        return text == null ? "" : text;
    }
}
