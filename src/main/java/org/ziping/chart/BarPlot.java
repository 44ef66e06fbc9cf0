package org.ziping.chart;

import java.util.HexFormat;
import java.util.List;
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
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * Bars between their axes, and what a chart must say so that Excel, Word, WPS and LibreOffice all draw it alike.
 *
 * <p>Everything the library leaves out and the standard reads in some surprising way is said here: square corners, no automatic
 * title, bars not cut at the edges, colours as RGB.
 */
public final class BarPlot {

    private static final double HAIRLINE = 0.75;

    private final XDDFChart chart;
    private final XDDFCategoryAxis names;
    private final XDDFValueAxis values;
    private final XDDFBarChartData data;

    private BarPlot(XDDFChart chart, AxisPosition names, AxisPosition values) {
        this.chart = chart;
        this.names = chart.createCategoryAxis(names);
        this.values = chart.createValueAxis(values);
        data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, this.names, this.values);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        axes();
    }

    /** The first at the top, their names to the left of them. */
    public static BarPlot lying(XDDFChart chart) {
        BarPlot plot = new BarPlot(chart, AxisPosition.LEFT, AxisPosition.BOTTOM);
        plot.data.setBarDirection(BarDirection.BAR);
        plot.names.setOrientation(AxisOrientation.MAX_MIN);
        plot.values.setCrosses(AxisCrosses.MAX);
        return plot;
    }

    /** The first to the left, their names below them. */
    public static BarPlot standing(XDDFChart chart) {
        BarPlot plot = new BarPlot(chart, AxisPosition.BOTTOM, AxisPosition.LEFT);
        plot.data.setBarDirection(BarDirection.COL);
        return plot;
    }

    private void axes() {
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        for (XDDFChartAxis axis : List.of(names, values)) {
            axis.setMajorTickMark(AxisTickMark.NONE);
            axis.setMinorTickMark(AxisTickMark.NONE);
        }
        names.getOrAddShapeProperties().setLineProperties(line(Palette.RULE));
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.GRID));
    }

    /** The axis that the names stand at. */
    public XDDFCategoryAxis names() {
        return names;
    }

    /** The axis that the numbers stand at. */
    public XDDFValueAxis values() {
        return values;
    }

    /** Between the bars of two names, in per cent of a bar. */
    public void gap(int percentOfBar) {
        data.setGapWidth(percentOfBar);
    }

    /** Adds the bars of one colour. */
    public XDDFBarChartData.Series series(
            XDDFCategoryDataSource names, XDDFNumericalDataSource<Double> numbers, String rgb) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, numbers);
        series.setFillProperties(fill(rgb));
        return series;
    }

    /** How many kinds of bars there are. */
    public int kinds() {
        return data.getSeriesCount();
    }

    /** What the colours mean, below the bars. */
    public void legend() {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
    }

    /** Draws it all under a title. */
    public void drawAs(String title) {
        chart.plot(data);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFShapeProperties ground =
                new XDDFShapeProperties(chart.getCTChartSpace().addNewSpPr());
        ground.setFillProperties(fill(Palette.PAPER));
        ground.setLineProperties(line(Palette.RULE));
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }

    private static XDDFLineProperties line(String rgb) {
        XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
        line.setWidth(HAIRLINE);
        return line;
    }
}
