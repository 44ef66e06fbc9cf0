package org.ziping.workbook.xls;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.display.NumberDisplay;
import org.ziping.workbook.display.StoredNumber;

/** Reads one sheet of an .xls. */
final class XlsSheetReader {

    private static final int COLUMNS = 256;

    /** Stands for a formula that the library cannot spell; it is one to every reader, and none can calculate it. */
    private static final String UNSPEAKABLE = "#NAME?";

    private final HSSFSheet source;
    private final XlsFormats formats;

    XlsSheetReader(HSSFSheet source, XlsFormats formats) {
        this.source = source;
        this.formats = formats;
    }

    Sheet read(boolean isHidden) {
        Sheet.Builder sheet = Sheet.named(source.getSheetName()).hidden(isHidden);
        for (Row row : source) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            row.forEach(cell -> sheet.cell(cell((HSSFCell) cell)));
        }
        for (CellRangeAddress area : source.getMergedRegions()) {
            sheet.merge(areaOf(area));
        }
        for (int column = 0; column < COLUMNS; column++) {
            if (source.isColumnHidden(column)) {
                sheet.hideColumn(column);
            }
        }
        return sheet.build();
    }

    private static Area areaOf(CellRangeAddress area) {
        return new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }

    private Cell cell(HSSFCell cell) {
        CellAddress address = new CellAddress(source.getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellValue value = value(cell, isFormula ? cell.getCachedFormulaResultType() : cell.getCellType());
        NumberDisplay display = formats.get(cell.getCellStyle());
        Optional<String> formula = isFormula ? Optional.of(formula(cell)) : Optional.empty();
        return new Cell(address, value, display.shown(value), formula, display.code());
    }

    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return UNSPEAKABLE;
        }
    }

    private static CellValue value(HSSFCell cell, CellType type) {
        return switch (type) {
            case STRING -> new CellValue.Text(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell.getNumericCellValue());
            case BOOLEAN -> new CellValue.Bool(cell.getBooleanCellValue());
            case ERROR -> new CellValue.Error(error(cell.getErrorCellValue()));
            default -> CellValue.BLANK;
        };
    }

    private static CellValue number(double stored) {
        Optional<BigDecimal> number = StoredNumber.find(stored);
        return number.isPresent() ? new CellValue.Number(number.get()) : new CellValue.Error("#NUM!");
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
