package org.ziping.summary.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.builder.DiffBuilder;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.MoneyChart;
import org.ziping.summary.chart.RateChart;
import org.ziping.summary.chart.ScoreChart;

class ChartStencilTest {

    private static final Area FEW = new Area(1, 0, 3, 0);
    private static final Area MANY = new Area(1, 0, 9, 0);

    static Stream<List<Drawing>> pairs() {
        return Stream.of(
                List.of(new ScoreChart("甲", 0, FEW, 1), new ScoreChart("乙<&>", 0, MANY, 2)),
                List.of(new RateChart("甲", 0, FEW, 1), new RateChart("乙", 0, MANY, 3)),
                List.of(
                        new MoneyChart("甲（万元）", 0, FEW, List.of(1, 2, 3)),
                        new MoneyChart("乙（元）", 0, MANY, List.of(1, 2, 3))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void filledStencilIsWhatTheLibraryWouldDraw(List<Drawing> pair) {
        Drawing first = pair.get(0);
        Drawing second = pair.get(1);
        assertThat(second.likeness()).isEqualTo(first.likeness());
        ChartStencil stencil = ChartStencil.of(first, page("一", "0.5"));
        Page other = page("二 '(2)", "12");
        assertThat(DiffBuilder.compare(DrawnByLibrary.chart(second, other))
                        .withTest(stencil.fill(second, other))
                        .checkForIdentical()
                        .build()
                        .getDifferences())
                .isEmpty();
    }

    /** Ten lines of a name and four numbers, one of them missing. */
    private static Page page(String name, String number) {
        Page.Builder page = new Page.Builder(name, Collections.nCopies(5, Page.Column.wide(50)));
        page.line(
                20,
                Stream.of(0, 1, 2, 3, 4)
                        .map(column -> Slot.words(column, Look.HEAD, "列" + column))
                        .toList());
        for (int line = 1; line < 10; line++) {
            BigDecimal value = new BigDecimal(number).add(BigDecimal.valueOf(line));
            page.line(
                    20,
                    List.of(
                            new Slot(0, 1, Look.HEAD, Entry.words("行" + line + "<&>"), Optional.empty()),
                            Slot.of(1, Look.POINTS, Entry.figure(value)),
                            line == 4
                                    ? Slot.words(2, Look.NO_FIGURE, "—")
                                    : Slot.of(2, Look.POINTS, Entry.figure(value)),
                            Slot.of(3, Look.POINTS, new Entry.Live("B2/C2", value)),
                            Slot.of(4, Look.POINTS, Entry.figure(value))));
        }
        return page.build();
    }
}
