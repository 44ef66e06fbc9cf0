package org.ziping.summary.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.chart.Palette;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Page;

/**
 * How much of its weight each group reached, lying bars from 0 to 100 %.
 *
 * @param title above the chart
 * @param head the row of the head of the table
 * @param names the names of the groups
 * @param rateColumn the column of the rates, in the same rows
 */
public record RateChart(String title, int head, Area names, int rateColumn) implements Drawing {

    private Bars rates() {
        return Bars.of(head, names, rateColumn).labelled(Optional.of(new Labels("0.0%", 8)));
    }

    @Override
    public List<Area> data() {
        return Bars.data(Stream.of(rates()));
    }

    @Override
    public String likeness() {
        return "rates";
    }

    @Override
    public void draw(XSSFChart chart, Page page) {
        BarRecipe.lying(chart, page)
                .upToOne()
                .gap(70)
                .everyName(9)
                .series(rates(), Palette.FRESH)
                .drawAs(title);
    }
}
