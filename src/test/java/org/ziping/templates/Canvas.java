package org.ziping.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;

/** One sheet to write on; an area of several cells becomes one merged cell with its frame all round. */
final class Canvas {

    private static final int UNITS_PER_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final StyleKit styles;
    private final Hints hints;

    Canvas(XSSFSheet sheet, StyleKit styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.hints = new Hints(sheet);
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Hints hints() {
        return hints;
    }

    void blank(Area area, Look look) {
        cell(area, look);
    }

    /** Words; nothing is written for an empty text. */
    void text(Area area, Look look, String text) {
        XSSFCell cell = cell(area, look);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    void number(Area area, Look look, BigDecimal number) {
        cell(area, look).setCellValue(number.doubleValue());
    }

    void date(Area area, Look look, LocalDate date) {
        cell(area, look).setCellValue(date);
    }

    /** A formula together with the value it has now: previews and phones do not compute. */
    void formula(Area area, Look look, String formula, BigDecimal value) {
        XSSFCell cell = cell(area, look);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.round(characters * UNITS_PER_CHARACTER));
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    /** The width of an area in characters of the standard font. */
    double widthOf(Area area) {
        double width = 0;
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            width += sheet.getColumnWidth(column);
        }
        return width / UNITS_PER_CHARACTER;
    }

    /** The row comes again on top of every further page. */
    void repeatOnEveryPage(int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    void breakPageBefore(int row) {
        sheet.setRowBreak(row - 1);
    }

    /** Spares the clerk Excel's green corners: 100 typed as a text is meant as a text. */
    void numbersAsTextAreMeant(Area area) {
        sheet.addIgnoredErrors(range(area), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    }

    private XSSFCell cell(Area area, Look look) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                row(row).createCell(column).setCellStyle(styles.style(look));
            }
        }
        if (area.height() > 1 || area.width() > 1) {
            sheet.addMergedRegion(range(area));
        }
        return row(area.firstRow()).getCell(area.firstColumn());
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
