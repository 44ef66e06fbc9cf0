package org.ziping.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A workbook in the old format: texts, numbers and merged areas of a new one, formulas as what they give. */
public final class OldFormat {

    private OldFormat() {}

    /** The bytes of an .xls with what an .xlsx holds. */
    public static byte[] of(Path xlsx) throws IOException {
        try (Workbook from = WorkbookFactory.create(xlsx.toFile(), null, true);
                Workbook to = new HSSFWorkbook()) {
            for (Sheet sheet : from) {
                copy(sheet, to.createSheet(sheet.getSheetName()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(Sheet from, Sheet to) {
        from.getMergedRegions().forEach(to::addMergedRegion);
        for (Row row : from) {
            Row copy = to.createRow(row.getRowNum());
            row.forEach(cell -> copy(cell, copy.createCell(cell.getColumnIndex())));
        }
    }

    private static void copy(Cell from, Cell to) {
        CellType type = from.getCellType() == CellType.FORMULA ? from.getCachedFormulaResultType() : from.getCellType();
        if (type == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (type == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }
}
