package org.ziping.summary.chart;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;

/**
 * What cells of a column hold, as data of a chart with a reference to them.
 *
 * <p>The library's own way would compute the formulas anew; these name sheets that are not there yet, and their results are
 * stored.
 */
record Stored(XSSFSheet sheet, Area area) {

    /** The words, empty where there are none. */
    XDDFCategoryDataSource words() {
        String[] words = cells().map(XSSFCell::getStringCellValue).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(words, reference());
    }

    /** The numbers, a gap where there is none. */
    XDDFNumericalDataSource<Double> numbers() {
        Double[] numbers = cells().map(Stored::number).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, reference());
    }

    private Stream<XSSFCell> cells() {
        return IntStream.rangeClosed(area.firstRow(), area.lastRow())
                .mapToObj(row -> sheet.getRow(row).getCell(area.firstColumn()));
    }

    private static Double number(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? Double.valueOf(cell.getNumericCellValue()) : null;
    }

    private String reference() {
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn())
                .formatAsString(sheet.getSheetName(), true);
    }
}
