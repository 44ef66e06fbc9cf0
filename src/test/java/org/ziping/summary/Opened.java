package org.ziping.summary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.workbook.Supplement;

/** A sheet of a supplement as a second reader sees it; cells are asked for as F12. */
record Opened(XSSFWorkbook workbook, XSSFSheet sheet) {

    static Opened first(Supplement supplement) {
        return sheet(supplement, 0);
    }

    static Opened sheet(Supplement supplement, int number) {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(supplement.workbook()));
            return new Opened(workbook, workbook.getSheetAt(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFCell cell(String a1) {
        CellReference place = new CellReference(a1);
        return Optional.ofNullable(sheet.getRow(place.getRow()))
                .map(row -> row.getCell(place.getCol()))
                .orElseThrow(() -> new AssertionError("no cell " + a1));
    }

    String text(String a1) {
        return cell(a1).getStringCellValue();
    }

    double number(String a1) {
        return cell(a1).getNumericCellValue();
    }

    String formula(String a1) {
        return cell(a1).getCellFormula();
    }

    /** What a row shows, merged cells once, empty ones left out. */
    List<String> row(int number) {
        List<String> shown = new ArrayList<>();
        sheet.getRow(number - 1).forEach(cell -> {
            String text = shown((XSSFCell) cell);
            if (!text.isEmpty()) {
                shown.add(text);
            }
        });
        return shown;
    }

    /** The number of the first row whose first cell says this. */
    int rowOf(String words) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFCell first = sheet.getRow(row).getCell(0);
            if (first != null && shown(first).equals(words)) {
                return row + 1;
            }
        }
        throw new AssertionError("no row begins with " + words);
    }

    List<XSSFCell> cells() {
        List<XSSFCell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
        return cells;
    }

    List<XSSFChart> charts() {
        return sheet.getDrawingPatriarch() == null
                ? List.of()
                : sheet.getDrawingPatriarch().getCharts();
    }

    private static String shown(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                String raw = Double.toString(Math.round(cell.getNumericCellValue() * 10_000) / 10_000.0);
                yield raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
            }
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
