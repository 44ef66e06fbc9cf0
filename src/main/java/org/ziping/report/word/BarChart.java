package org.ziping.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
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
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.ziping.report.content.Bars;

/** A native chart of lying bars, long names beside them, its numbers in a workbook inside the document. */
final class BarChart {

    private static final int EMU_PER_MILLIMETRE = 36_000;
    private static final int WIDTH = 150 * EMU_PER_MILLIMETRE;
    private static final int FRAME = 28 * EMU_PER_MILLIMETRE;
    private static final int HEIGHT_OF_BAR = 4 * EMU_PER_MILLIMETRE;
    private static final int GAP = 3 * EMU_PER_MILLIMETRE;
    private static final int GAP_WIDTH = 50;
    private static final double HAIRLINE = 0.75;
    private static final String RULE = "C9D2DC";
    private static final String GRID = "E3E8EE";

    private final Bars bars;
    private final XWPFChart chart;
    private final XDDFCategoryAxis names;
    private final XDDFValueAxis values;
    private final XDDFBarChartData data;

    private BarChart(Bars bars, XWPFChart chart) {
        this.bars = bars;
        this.chart = chart;
        names = chart.createCategoryAxis(AxisPosition.LEFT);
        values = chart.createValueAxis(AxisPosition.BOTTOM);
        data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    }

    /** Draws a chart into a run. */
    static void draw(Bars bars, XWPFRun run) {
        int height = FRAME + bars.names().size() * (GAP + bars.series().size() * HEIGHT_OF_BAR);
        try {
            XWPFChart chart = run.getDocument().createChart(run, WIDTH, height);
            new BarChart(bars, chart).draw();
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private void draw() {
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(GAP_WIDTH);
        axes();
        for (int number = 0; number < bars.series().size(); number++) {
            series(bars.series().get(number), number + 1);
        }
        chart.plot(data);
        frame();
        ChartLetters.give(chart, bars.title());
    }

    private void axes() {
        names.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setNumberFormat("General");
        for (XDDFChartAxis axis : List.of(names, values)) {
            axis.setMajorTickMark(AxisTickMark.NONE);
            axis.setMinorTickMark(AxisTickMark.NONE);
        }
        names.getOrAddShapeProperties().setLineProperties(line(RULE));
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line(GRID));
    }

    private void series(Bars.Series one, int column) {
        int last = bars.names().size();
        String nameCells = chart.formatRange(new CellRangeAddress(1, last, 0, 0));
        String numberCells = chart.formatRange(new CellRangeAddress(1, last, column, column));
        Double[] numbers = one.numbers().stream()
                .map(number -> number.map(Number::doubleValue).orElse(null))
                .toArray(Double[]::new);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(bars.names().toArray(String[]::new), nameCells, 0),
                XDDFDataSourcesFactory.fromArray(numbers, numberCells, column));
        series.setTitle(one.name(), chart.setSheetTitle(one.name(), column));
        series.setFillProperties(fill(one.colour()));
        label(series.getCTBarSer());
    }

    private static void label(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("General");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** What the library leaves out and programs read differently. */
    private void frame() {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFShapeProperties ground =
                new XDDFShapeProperties(chart.getCTChartSpace().addNewSpPr());
        ground.setFillProperties(fill("FFFFFF"));
        ground.setLineProperties(line(RULE));
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
