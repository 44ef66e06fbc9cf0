package org.ziping.summary.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.FigureChart;
import org.ziping.summary.chart.MoneyChart;
import org.ziping.summary.chart.RateChart;
import org.ziping.summary.chart.ScoreChart;

/** What was drawn beforehand is what the library draws; {@code -Dziping.draw=true} draws it anew. */
class DrawnTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/ziping/summary/page/drawn");

    static Stream<Drawing> drawings() {
        return Stream.of(
                new ScoreChart("标题", 0, rows(3), 1),
                new ScoreChart("标题", 0, rows(14), 1),
                new ScoreChart("标题", 0, rows(20), 1),
                new RateChart("标题", 0, rows(3), 1),
                new MoneyChart("标题", 0, rows(3), List.of(1, 2, 3)),
                new MoneyChart("标题", 0, rows(3), List.of(2, 3)),
                new FigureChart("标题", 0, rows(3), 1, FigureChart.Style.COUNTS),
                new FigureChart("标题", 0, rows(3), 1, FigureChart.Style.LYING_COUNTS),
                new FigureChart("标题", 0, rows(3), 1, FigureChart.Style.POINTS));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void chartsAreWhatTheLibraryDraws(Drawing drawing) throws IOException {
        Page page = sample();
        assertDrawn(drawing.likeness(), DrawnByLibrary.chart(drawing, page));
    }

    @Test
    void stylesAreWhatTheLibraryMakes() throws IOException {
        assertDrawn("styles", DrawnByLibrary.styles());
    }

    private static void assertDrawn(String name, String xml) throws IOException {
        Path part = FOLDER.resolve(name + ".xml");
        if (Boolean.getBoolean("ziping.draw")) {
            Files.writeString(part, xml);
        }
        assertThat(part).content().isEqualTo(xml);
    }

    private static Area rows(int count) {
        return new Area(1, 0, count, 0);
    }

    private static Page sample() {
        Page.Builder page = new Page.Builder(
                "样张", Stream.generate(() -> Page.Column.wide(80)).limit(4).toList());
        for (int line = 0; line <= 20; line++) {
            List<Slot> slots = new ArrayList<>();
            slots.add(Slot.words(0, Look.WORDS, "名称" + line));
            for (int column = 1; column < 4; column++) {
                slots.add(
                        line == 0
                                ? Slot.words(column, Look.HEAD, "列" + column)
                                : Slot.of(column, Look.POINTS, Entry.figure(BigDecimal.ONE)));
            }
            page.line(20, slots);
        }
        return page.build();
    }
}
