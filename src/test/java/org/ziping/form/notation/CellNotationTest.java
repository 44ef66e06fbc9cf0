package org.ziping.form.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.form.notation.text.CellText;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Points;
import org.ziping.model.Ratio;

/** Amounts, points, rates, years and units: each line of a table is one text and what it means. */
class CellNotationTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(
            resources = "/notation/number-cells.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void storedNumberCountsWhereTheFormatRounds(String stored, String format, String shown, String text) {
        assertThat(CellText.of(Cells.number(stored, shown, format))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/notation/amounts.csv", numLinesToSkip = 1)
    void amountIsReadInTheUnitOfTheForm(String unit, String text, String state, String amount) {
        FromCell<BigDecimal> read =
                AmountNotation.read(Cells.text(orEmpty(text)), unit(unit).orElseThrow());

        assertThat(state(read)).isEqualTo(state);
        assertThat(read.find().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString))
                .isEqualTo(Optional.ofNullable(amount));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notation/points.csv", numLinesToSkip = 1)
    void pointsAreNumbersWithOrWithoutTheirWord(String text, String state, String points) {
        FromCell<Points> read = PointsNotation.read(Cells.text(orEmpty(text)));

        assertThat(state(read)).isEqualTo(state);
        assertThat(read.find().map(Points::toString)).isEqualTo(Optional.ofNullable(points));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/notation/rates.csv", numLinesToSkip = 1)
    void rateIsAFractionOrPerCentAsRecomputingShows(String text, String recomputed, String state, String rate) {
        FromCell<Ratio> read = recomputed == null
                ? RatioNotation.read(Cells.text(orEmpty(text)))
                : RatioNotation.read(Cells.text(text), Ratio.ofFraction(new BigDecimal(recomputed)));

        assertThat(state(read)).isEqualTo(state);
        assertThat(read.find())
                .isEqualTo(Optional.ofNullable(rate).map(BigDecimal::new).map(Ratio::ofFraction));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notation/years.csv", numLinesToSkip = 1)
    void yearIsTheOneTheFormEvaluates(String text, Integer year) {
        assertThat(YearNotation.find(text)).isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notation/points-in-labels.csv", numLinesToSkip = 1)
    void labelGivesItsPoints(String label, String points) {
        assertThat(LabelPoints.find(label).map(Points::toString)).isEqualTo(Optional.ofNullable(points));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notation/money-units.csv", numLinesToSkip = 1)
    void moneyUnitIsFoundWhereItIsNamed(String text, String unit) {
        assertThat(MoneyUnitNotation.find(text)).isEqualTo(unit(unit));
    }

    private static Optional<MoneyUnit> unit(String word) {
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.word().equals(word))
                .findFirst();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String state(FromCell<?> read) {
        return switch (read.state()) {
            case GIVEN -> "数";
            case BLANK -> "空";
            case NOT_APPLICABLE -> "不适用";
            case UNREADABLE -> "看不懂";
            case ABSENT -> "没有";
        };
    }
}
