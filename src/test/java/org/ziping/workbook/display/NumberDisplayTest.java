package org.ziping.workbook.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.grid.CellValue;

/** A number looks as it does in its cell. */
class NumberDisplayTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvFileSource(resources = "/workbook/number-formats.csv", numLinesToSkip = 1)
    void numberIsShownInItsFormat(String format, BigDecimal number, String shown) {
        NumberDisplay display = NumberDisplay.of(format, DayCount.FROM_1900);

        assertThat(display.shown(new CellValue.Number(number))).isEqualTo(shown == null ? "" : shown);
        assertThat(display.code()).isEqualTo(format);
    }

    @Test
    void daysOf1904CountFromThere() {
        assertThat(NumberDisplay.of("yyyy/m/d", DayCount.FROM_1904).shown(new CellValue.Number(BigDecimal.ONE)))
                .isEqualTo("1904/1/2");
    }

    @Test
    void wordsTruthAndErrorsNeedNoFormat() {
        NumberDisplay display = NumberDisplay.of("0.00", DayCount.FROM_1900);

        assertThat(display.shown(new CellValue.Text("合格"))).isEqualTo("合格");
        assertThat(display.shown(new CellValue.Bool(true))).isEqualTo("TRUE");
        assertThat(display.shown(new CellValue.Error("#DIV/0!"))).isEqualTo("#DIV/0!");
        assertThat(display.shown(CellValue.BLANK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "95.659999999999997, 95.66",
        "1E-2, 0.01",
        "1.5E3, 1500",
        "10.0, 10",
        "123456789012345678, 123456789012346000",
        "-0.0, 0",
        "1E-400, 0",
    })
    void storedNumberIsTheOneThatWasTyped(String written, BigDecimal number) {
        assertThat(StoredNumber.find(written)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"1E999", "1E999999999", "NaN", "十", "''", "1E", "0x1F"})
    void whatNoCellCanHoldIsNoNumber(String written) {
        assertThat(StoredNumber.find(written)).isEmpty();
    }
}
