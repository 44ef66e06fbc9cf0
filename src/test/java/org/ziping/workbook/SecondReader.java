package org.ziping.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** The Excel library's user model as judge of what was read. */
final class SecondReader {

    private static final double LAST_DIGIT = 1e-14;

    private final List<String> differences = new ArrayList<>();
    private int cells;

    /** Compares a grid with what the judge reads in the same bytes. */
    static SecondReader judge(WorkbookFile file) throws IOException {
        ZipSecureFile.setMinInflateRatio(0);
        SecondReader judge = new SecondReader();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.original()))) {
            judge.compare(workbook, file.grid());
        }
        return judge;
    }

    /** Every cell and every list of merged areas that was read differently. */
    List<String> differences() {
        return differences;
    }

    /** How many cells were compared. */
    int cells() {
        return cells;
    }

    private void compare(Workbook workbook, Grid grid) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetAt(i) instanceof XSSFSheet expected && expected.getClass() == XSSFSheet.class) {
                grid.findSheet(expected.getSheetName())
                        .ifPresentOrElse(
                                sheet -> compare(expected, sheet, expected.getSheetName()),
                                () -> differences.add("no sheet " + expected.getSheetName()));
            }
        }
    }

    private void compare(XSSFSheet expected, Sheet actual, String name) {
        for (Row row : expected) {
            for (Cell cell : row) {
                cells++;
                String theirs = told(cell);
                String ours = told(actual.cell(cell.getRowIndex(), cell.getColumnIndex()), cell);
                if (!theirs.equals(ours)) {
                    differences.add(name + "!" + cell.getAddress() + ": " + theirs + " read as " + ours);
                }
            }
        }
        List<String> merged = expected.getMergedRegions().stream()
                .filter(area -> area.getNumberOfCells() > 1)
                .map(SecondReader::told)
                .toList();
        List<String> ours = actual.merged().stream().map(SecondReader::told).toList();
        if (!new TreeSet<>(merged).equals(new TreeSet<>(ours))) {
            differences.add(name + ": merged " + merged + " read as " + ours);
        }
    }

    private static String told(CellRangeAddress area) {
        return area.getFirstRow() + "," + area.getFirstColumn() + "-" + area.getLastRow() + "," + area.getLastColumn();
    }

    private static String told(Area area) {
        return area.firstRow() + "," + area.firstColumn() + "-" + area.lastRow() + "," + area.lastColumn();
    }

    private static String told(Cell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String value = switch (type) {
            case NUMERIC ->
                isFormula && ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getRawValue() == null
                        ? "blank"
                        : "number " + cell.getNumericCellValue();
            case STRING -> text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> "bool " + cell.getBooleanCellValue();
            case ERROR ->
                "error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "blank";
        };
        return (isFormula ? "formula " : "") + value;
    }

    /** The judge makes no difference between no text and an empty one. */
    private static String text(String text) {
        return text == null || text.isEmpty() ? "blank" : "text " + text;
    }

    private static String told(org.ziping.model.grid.Cell cell, Cell judged) {
        String value = "blank";
        if (cell.value() instanceof CellValue.Number number) {
            value = "number " + asJudged(number.number().doubleValue(), judged);
        } else if (cell.value() instanceof CellValue.Text text) {
            value = text(text.text());
        } else if (cell.value() instanceof CellValue.Bool bool) {
            value = "bool " + bool.value();
        } else if (cell.value() instanceof CellValue.Error error) {
            value = "error " + error.code();
        }
        return (cell.isFormula() ? "formula " : "") + value;
    }

    /** The judge's number if ours is the same to the fifteenth digit. */
    private static double asJudged(double number, Cell judged) {
        try {
            double theirs = judged.getNumericCellValue();
            return Math.abs(theirs - number) <= Math.abs(theirs) * LAST_DIGIT ? theirs : number;
        } catch (IllegalStateException | NumberFormatException e) {
            return number;
        }
    }
}
