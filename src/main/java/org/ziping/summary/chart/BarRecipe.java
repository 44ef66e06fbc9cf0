package org.ziping.summary.chart;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Palette;
import org.ziping.summary.page.Stored;

/**
 * What our bar charts have in common, and what a chart must say so that Excel, WPS and LibreOffice all draw it alike.
 *
 * <p>Everything the library leaves out and the standard reads in some surprising way is said here: square corners, no automatic
 * title, bars not cut at the edges, colours as RGB, Chinese as the language of the words.
 */
final class BarRecipe {

    private static final double TITLE_SIZE = 11;
    private static final double HAIRLINE = 0.75;
    /** Makes the library keep a title beside a reference; which one is set after it, quoted like all others. */
    private static final CellReference NO_CELL = new CellReference(0, 0);

    private final XSSFChart chart;
    private final Page page;
    private final XDDFBarChartData data;
    private final XDDFCategoryAxis names;
    private final XDDFValueAxis values;

    private BarRecipe(XSSFChart chart, Page page, BarDirection direction) {
        this.chart = chart;
        this.page = page;
        boolean lying = direction == BarDirection.BAR;
        names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(direction);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        axes(lying);
    }

    static BarRecipe lying(XSSFChart chart, Page page) {
        return new BarRecipe(chart, page, BarDirection.BAR);
    }

    static BarRecipe standing(XSSFChart chart, Page page) {
        return new BarRecipe(chart, page, BarDirection.COL);
    }

    private void axes(boolean lying) {
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        for (XDDFChartAxis axis : List.of(names, values)) {
            axis.setMajorTickMark(AxisTickMark.NONE);
            axis.setMinorTickMark(AxisTickMark.NONE);
        }
        names.getOrAddShapeProperties().setLineProperties(line(Palette.RULE));
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line("E3E8EE"));
    }

    /** The values reach from nothing to all, a line at each quarter; beyond the last there is room for the numbers. */
    BarRecipe upToOne() {
        values.setMaximum(1.2);
        values.setMajorUnit(0.25);
        values.setNumberFormat("0%");
        values.setVisible(false);
        return this;
    }

    /** No name is left out where room is scarce; their letters are so many points high. */
    BarRecipe everyName(double size) {
        EveryName.write(chart.getCTChart().getPlotArea().getCatAxArray(0));
        names.getOrAddTextProperties().setFontSize(size);
        return this;
    }

    BarRecipe numbersAs(String format) {
        values.setNumberFormat(format);
        return this;
    }

    BarRecipe gap(int percentOfBar) {
        data.setGapWidth(percentOfBar);
        return this;
    }

    /** Adds bars of a colour. */
    BarRecipe series(Bars bars, String rgb) {
        Stored title = new Stored(page, bars.title());
        XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                data.addSeries(new Stored(page, bars.names()).words(), new Stored(page, bars.values()).numbers());
        series.setTitle(title.words().getPointAt(0), NO_CELL);
        series.getCTBarSer().getTx().getStrRef().setF(title.reference());
        series.setFillProperties(fill(rgb));
        bars.labels().ifPresent(labels -> labels.put(series.getCTBarSer()));
        return this;
    }

    /** Draws it all under a title; with a legend if there is more than one kind of bar. */
    void drawAs(String title) {
        chart.plot(data);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        if (data.getSeriesCount() > 1) {
            XDDFChartLegend legend = chart.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
            legend.setOverlay(false);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFShapeProperties ground =
                new XDDFShapeProperties(chart.getCTChartSpace().addNewSpPr());
        ground.setFillProperties(fill(Palette.PAPER));
        ground.setLineProperties(line(Palette.RULE));
        ChineseText.give(chart, TITLE_SIZE);
    }

    static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }

    private static XDDFLineProperties line(String rgb) {
        XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
        line.setWidth(HAIRLINE);
        return line;
    }
}
