package org.ziping.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Points;

/** Totals added up as a person with a list of them would. */
class ScoreSeriesTest {

    @ParameterizedTest
    @CsvSource({
        "90,                90.00, 90.00",
        "90 80,             85.00, 85.00",
        "80 90 85.5,        85.17, 85.50",
        "99.99 100,         100.00, 100.00",
        "0 0 100,           33.33, 0.00",
        "70 60 80 90,       75.00, 75.00",
        "88.88 88.87 12.34, 63.36, 88.87"
    })
    void averageAndMedianAreRoundedHalfUp(String totals, BigDecimal average, BigDecimal median) {
        ScoreSeries series = series(totals);

        assertThat(series.average()).contains(average);
        assertThat(series.median()).contains(median);
    }

    @Test
    void noTotalsHaveNeitherAverageNorMedian() {
        assertThat(new ScoreSeries().average()).isEqualTo(Optional.empty());
        assertThat(new ScoreSeries().median()).isEqualTo(Optional.empty());
    }

    @Test
    void everyTotalFallsIntoExactlyOneBand() {
        ScoreSeries series = new ScoreSeries();
        for (int hundredths = 0; hundredths <= 12_000; hundredths++) {
            series.add(new Points(ScoreSeries.points(hundredths)));
        }

        int inBands = Band.ALL.stream()
                .mapToInt(band -> series.between(band.from(), band.below()))
                .sum();

        assertThat(inBands).isEqualTo(series.count());
    }

    @Test
    void bandHoldsItsLowerBoundAndNotItsUpperOne() {
        assertThat(series("89.99 90 94.99 95").between(90, 95)).isEqualTo(2);
    }

    private static ScoreSeries series(String totals) {
        ScoreSeries series = new ScoreSeries();
        for (String total : totals.split(" ")) {
            series.add(Points.of(total));
        }
        return series;
    }
}
