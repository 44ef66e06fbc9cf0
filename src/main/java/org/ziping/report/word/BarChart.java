package org.ziping.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.ziping.chart.BarNumbers;
import org.ziping.chart.BarPlot;
import org.ziping.chart.Letters;
import org.ziping.report.content.Bars;

/** A native chart of lying bars, long names beside them, its numbers in a workbook inside the document. */
final class BarChart {

    private static final int EMU_PER_MILLIMETRE = 36_000;
    private static final int WIDTH = 150 * EMU_PER_MILLIMETRE;
    private static final int FRAME = 28 * EMU_PER_MILLIMETRE;
    private static final int HEIGHT_OF_BAR = 4 * EMU_PER_MILLIMETRE;
    private static final int GAP = 3 * EMU_PER_MILLIMETRE;
    private static final int GAP_WIDTH = 50;
    private static final String NUMBER_FORMAT = "General";
    private static final Letters BODY = Letters.plain("宋体", 10);
    private static final Letters HEAD = Letters.plain("黑体", 12);

    private final Bars bars;
    private final XWPFChart chart;
    private final BarPlot plot;

    private BarChart(Bars bars, XWPFChart chart) {
        this.bars = bars;
        this.chart = chart;
        plot = BarPlot.lying(chart);
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
        plot.values().setNumberFormat(NUMBER_FORMAT);
        plot.gap(GAP_WIDTH);
        for (int number = 0; number < bars.series().size(); number++) {
            series(bars.series().get(number), number + 1);
        }
        plot.legend();
        plot.drawAs(bars.title());
        letters();
    }

    private void series(Bars.Series one, int column) {
        int last = bars.names().size();
        String nameCells = chart.formatRange(new CellRangeAddress(1, last, 0, 0));
        String numberCells = chart.formatRange(new CellRangeAddress(1, last, column, column));
        Double[] numbers = one.numbers().stream()
                .map(number -> number.map(Number::doubleValue).orElse(null))
                .toArray(Double[]::new);
        XDDFBarChartData.Series series = plot.series(
                XDDFDataSourcesFactory.fromArray(bars.names().toArray(String[]::new), nameCells, 0),
                XDDFDataSourcesFactory.fromArray(numbers, numberCells, column),
                one.colour());
        series.setTitle(one.name(), chart.setSheetTitle(one.name(), column));
        BarNumbers.at(series.getCTBarSer(), NUMBER_FORMAT);
    }

    private void letters() {
        BODY.all(chart);
        for (CTTextParagraph line :
                chart.getCTChart().getTitle().getTx().getRich().getPArray()) {
            HEAD.line(line);
        }
    }
}
