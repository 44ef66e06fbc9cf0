package org.ziping.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.model.grid.DrawnRows;

/**
 * Turns a drawing into a workbook: {@code == name} begins a sheet, then a line per row, cells separated by |, {@code <} merged with the
 * cell to the left, {@code ^} with the cell above, {@code #9.5} a number, {@code #95%} a number shown as per cent, {@code \n} a line break.
 */
public final class DrawnWorkbook {

    private static final int WIDTH = 14 * 256;

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new LinkedHashMap<>();

    private DrawnWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Adds the sheets of the drawing to a workbook without sheets. */
    public static void draw(XSSFWorkbook workbook, List<String> lines) {
        DrawnWorkbook drawn = new DrawnWorkbook(workbook);
        Map<String, List<String[]>> sheets = new LinkedHashMap<>();
        List<String[]> rows = List.of();
        for (String line : lines) {
            if (line.startsWith("== ")) {
                rows = new ArrayList<>();
                sheets.put(line.substring(3).strip(), rows);
            } else if (!line.isBlank()) {
                rows.add(DrawnRows.cells(line));
            }
        }
        sheets.forEach((name, content) -> drawn.sheet(workbook.createSheet(name), content));
    }

    private void sheet(XSSFSheet sheet, List<String[]> rows) {
        DrawnRows drawn = new DrawnRows(rows);
        for (int row = 0; row < rows.size(); row++) {
            XSSFRow line = sheet.createRow(row);
            for (int column = 0; column < rows.get(row).length; column++) {
                fill(line.createCell(column), rows.get(row)[column]);
                sheet.setColumnWidth(column, WIDTH);
                drawn.merged(row, column)
                        .map(area -> new CellRangeAddress(
                                area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn()))
                        .ifPresent(sheet::addMergedRegion);
            }
        }
    }

    private void fill(XSSFCell cell, String text) {
        boolean number = text.startsWith("#");
        boolean percent = number && text.endsWith("%");
        cell.setCellStyle(style(percent ? "0.00%" : "General"));
        if (percent) {
            cell.setCellValue(new BigDecimal(text.substring(1, text.length() - 1))
                    .movePointLeft(2)
                    .doubleValue());
        } else if (number) {
            cell.setCellValue(new BigDecimal(text.substring(1)).doubleValue());
        } else if (!text.isEmpty() && !DrawnRows.isJoined(text)) {
            cell.setCellValue(text.replace("\\n", "\n"));
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, wanted -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(wanted));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        });
    }
}
