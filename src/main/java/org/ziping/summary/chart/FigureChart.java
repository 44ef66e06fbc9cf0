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
 * The figures of one column of a table, a bar each with its number at the end.
 *
 * @param title above the chart
 * @param head the row of the head of the table
 * @param names the names of the rows
 * @param column of the figures, in the same rows
 * @param style how the bars stand and the numbers are written
 */
public record FigureChart(String title, int head, Area names, int column, Style style) implements Drawing {

    /** How it looks. */
    public enum Style {
        /** Standing bars of whole numbers. */
        COUNTS("#,##0", Palette.ACCENT),
        /** Lying bars of whole numbers, for long names. */
        LYING_COUNTS("#,##0", Palette.MIDDLE),
        /** Standing bars of points. */
        POINTS("0.00", Palette.FRESH);

        private final String format;
        private final String rgb;

        Style(String format, String rgb) {
            this.format = format;
            this.rgb = rgb;
        }
    }

    private Bars figures() {
        return Bars.of(head, names, column).labelled(Optional.of(new Labels(style.format, 8)));
    }

    @Override
    public List<Area> data() {
        return Bars.data(Stream.of(figures()));
    }

    @Override
    public String likeness() {
        return "figures-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void draw(XSSFChart chart, Page page) {
        BarRecipe recipe = style == Style.LYING_COUNTS ? BarRecipe.lying(chart, page) : BarRecipe.standing(chart, page);
        recipe.numbersAs(style.format)
                .gap(60)
                .everyName(9)
                .series(figures(), style.rgb)
                .drawAs(title);
    }
}
