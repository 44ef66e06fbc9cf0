package org.ziping.summary.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.chart.Palette;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Page;

/**
 * Score against weight, a pair of lying bars per indicator, so that long names stand beside them.
 *
 * @param title above the chart
 * @param head the row of the head of the table
 * @param names the short names
 * @param weightColumn of the weights; the scores stand in the next one
 */
public record ScoreChart(String title, int head, Area names, int weightColumn) implements Drawing {

    /** How many rows there are, as far as it matters for letters and gaps. */
    private enum Crowd {
        FEW(12, 60, 9, Optional.of(new Labels("General", 8))),
        SOME(16, 40, 8, Optional.of(new Labels("General", 6.5))),
        MANY(Integer.MAX_VALUE, 40, 7, Optional.empty());

        private final int most;
        private final int gap;
        private final double letters;
        private final Optional<Labels> labels;

        Crowd(int most, int gap, double letters, Optional<Labels> labels) {
            this.most = most;
            this.gap = gap;
            this.letters = letters;
            this.labels = labels;
        }

        static Crowd of(int rows) {
            return Stream.of(values())
                    .filter(crowd -> rows <= crowd.most)
                    .findFirst()
                    .orElse(MANY);
        }
    }

    private Crowd crowd() {
        return Crowd.of(names.height());
    }

    private Bars weights() {
        return Bars.of(head, names, weightColumn).labelled(crowd().labels);
    }

    private Bars scores() {
        return Bars.of(head, names, weightColumn + 1).labelled(crowd().labels);
    }

    @Override
    public List<Area> data() {
        return Bars.data(Stream.of(weights(), scores()));
    }

    @Override
    public String likeness() {
        return "scores-" + crowd().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void draw(XSSFChart chart, Page page) {
        BarRecipe.lying(chart, page)
                .numbersAs("General")
                .gap(crowd().gap)
                .everyName(crowd().letters)
                .series(weights(), Palette.PALE)
                .series(scores(), Palette.ACCENT)
                .drawAs(title);
    }
}
