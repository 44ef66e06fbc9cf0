package org.ziping.summary.chart;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.chart.BarPlot;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Stored;

/** What the bar charts of a sheet have in common: their numbers stand in cells of a page. */
final class BarRecipe {

    /** Makes the library keep a title beside a reference; which one is set after it, quoted like all others. */
    private static final CellReference NO_CELL = new CellReference(0, 0);

    private final XSSFChart chart;
    private final Page page;
    private final BarPlot plot;

    private BarRecipe(XSSFChart chart, Page page, BarPlot plot) {
        this.chart = chart;
        this.page = page;
        this.plot = plot;
    }

    static BarRecipe lying(XSSFChart chart, Page page) {
        return new BarRecipe(chart, page, BarPlot.lying(chart));
    }

    static BarRecipe standing(XSSFChart chart, Page page) {
        return new BarRecipe(chart, page, BarPlot.standing(chart));
    }

    /** The values reach from nothing to all, a line at each quarter; beyond the last there is room for the numbers. */
    BarRecipe upToOne() {
        plot.values().setMaximum(1.2);
        plot.values().setMajorUnit(0.25);
        plot.values().setNumberFormat("0%");
        plot.values().setVisible(false);
        return this;
    }

    /** No name is left out where room is scarce; their letters are so many points high. */
    BarRecipe everyName(double size) {
        EveryName.write(chart.getCTChart().getPlotArea().getCatAxArray(0));
        plot.names().getOrAddTextProperties().setFontSize(size);
        return this;
    }

    BarRecipe numbersAs(String format) {
        plot.values().setNumberFormat(format);
        return this;
    }

    BarRecipe gap(int percentOfBar) {
        plot.gap(percentOfBar);
        return this;
    }

    /** Adds bars of a colour. */
    BarRecipe series(Bars bars, String rgb) {
        Stored title = new Stored(page, bars.title());
        XDDFBarChartData.Series series =
                plot.series(new Stored(page, bars.names()).words(), new Stored(page, bars.values()).numbers(), rgb);
        series.setTitle(title.words().getPointAt(0), NO_CELL);
        series.getCTBarSer().getTx().getStrRef().setF(title.reference());
        bars.labels().ifPresent(labels -> labels.put(series.getCTBarSer()));
        return this;
    }

    /** Draws it all under a title; with a legend if there is more than one kind of bar. */
    void drawAs(String title) {
        if (plot.kinds() > 1) {
            plot.legend();
        }
        plot.drawAs(title);
        ChartText.give(chart);
    }
}
