package org.ziping.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The program that somebody would write in an afternoon with the Excel library: opens a form, puts scores into its cells, adds a
 * sheet with a table and three charts, saves. It understands nothing, checks nothing and proves nothing.
 */
final class PlainPoi implements Candidate {

    private static final int FIRST = 12;
    private static final int LAST = 18;
    private static final int SCORE = 9;
    private static final int WEIGHT = 8;

    /** {@code FORM RESULT}: does one form from a cold start. */
    public static void main(String[] words) throws IOException {
        new PlainPoi().run(Path.of(words[0]), Path.of(words[1]));
    }

    @Override
    public void run(Path form, Path result) throws IOException {
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(result)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFSheet summary = workbook.createSheet("汇总");
            for (int row = FIRST; row <= LAST; row++) {
                double weight = sheet.getRow(row).getCell(WEIGHT).getNumericCellValue();
                sheet.getRow(row).getCell(SCORE).setCellValue(weight);
                XSSFRow line = summary.createRow(row - FIRST);
                line.createCell(0).setCellValue(sheet.getRow(row).getCell(2).getStringCellValue());
                line.createCell(1).setCellValue(weight);
                line.createCell(2).setCellValue(weight);
            }
            for (int chart = 0; chart < 3; chart++) {
                draw(summary, chart);
            }
            workbook.write(out);
        }
    }

    private static void draw(XSSFSheet sheet, int place) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, place * 15, 12, place * 15 + 14));
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis points = chart.createValueAxis(AxisPosition.LEFT);
        points.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFChartData data = chart.createData(ChartTypes.BAR, names, points);
        var categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, LAST - FIRST, 0, 0));
        for (int column = 1; column <= 2; column++) {
            data.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(0, LAST - FIRST, column, column)));
        }
        chart.plot(data);
    }
}
