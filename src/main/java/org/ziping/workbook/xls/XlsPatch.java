package org.ziping.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.Unwritable;
import org.ziping.workbook.patch.NumberFormats;

/** Edits written into an .xls; every other record and stream is kept as far as the library that writes it can. */
public final class XlsPatch {

    private final HSSFWorkbook book;
    private final Map<String, HSSFCellStyle> styles = new HashMap<>();

    private XlsPatch(HSSFWorkbook book) {
        this.book = book;
    }

    /**
     * The bytes of a new .xls with the edits written.
     *
     * @throws Unwritable if a cell cannot be written to
     */
    public static byte[] apply(byte[] original, Edits edits) {
        XlsRecords records = XlsRecords.of(original);
        if (records.isEncrypted()) {
            throw new Unwritable(
                    Finding.ofFile(FindingCode.FILE_ENCRYPTED, "文件的内容是加密保存的，写入得分会去掉加密，请在 Excel 或 WPS 中取消密码，另存后再交"));
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(original));
                HSSFWorkbook book = new HSSFWorkbook(container.getRoot(), true)) {
            XlsPatch patch = new XlsPatch(book);
            edits.all().forEach(patch::write);
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length);
            book.write(out);
            if (!records.unseen().equals(XlsRecords.of(out.toByteArray()).unseen())) {
                throw new Unwritable(
                        Finding.ofFile(FindingCode.FILE_UNSUPPORTED, "文件含有旧格式（.xls）下不能原样保存的链接或条件格式，请另存为 .xlsx 后再交"));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell that an address means: of a merged area the top left one. */
    static CellAddress anchor(HSSFSheet sheet, CellAddress address) {
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.isInRange(address.row(), address.column())) {
                return new CellAddress(address.sheet(), area.getFirstRow(), area.getFirstColumn());
            }
        }
        return address;
    }

    private void write(Edit edit) {
        HSSFSheet sheet = book.getSheet(edit.address().sheet());
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + edit.address());
        }
        HSSFCell cell = cell(sheet, anchor(sheet, edit.address()));
        EditContent content = edit.content();
        if (content instanceof EditContent.Result result) {
            store(cell, result.value());
            return;
        }
        if (cell.isPartOfArrayFormulaGroup() && cell.getArrayFormulaRange().getNumberOfCells() > 1) {
            throw new Unwritable(
                    Finding.at(edit.address(), FindingCode.FILE_UNSUPPORTED, "属于一个跨多个单元格的数组公式，不能单独写入，请改为普通公式或清除后再交"));
        }
        cell.setBlank();
        if (content instanceof EditContent.Number number) {
            cell.setCellValue(number.number().doubleValue());
            fit(cell, number.number(), number.format());
        } else if (content instanceof EditContent.Formula formula) {
            cell.setCellFormula(formula.formula());
            cell.setCellValue(formula.value().doubleValue());
            fit(cell, formula.value(), formula.format());
        } else {
            cell.setCellValue(((EditContent.Text) content).text());
        }
    }

    private static HSSFCell cell(HSSFSheet sheet, CellAddress address) {
        HSSFRow row =
                sheet.getRow(address.row()) == null ? sheet.createRow(address.row()) : sheet.getRow(address.row());
        HSSFCell there = row.getCell(address.column());
        if (there != null) {
            return there;
        }
        HSSFCell fresh = row.createCell(address.column());
        HSSFCellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.column());
        if (style != null) {
            fresh.setCellStyle(style);
        }
        return fresh;
    }

    private static void store(HSSFCell cell, CellValue value) {
        if (value instanceof CellValue.Number number) {
            cell.setCellValue(number.number().doubleValue());
        } else if (value instanceof CellValue.Bool bool) {
            cell.setCellValue(bool.value());
        } else if (value instanceof CellValue.Error error) {
            cell.setCellErrorValue(FormulaError.forString(error.code()));
        } else {
            cell.setCellValue(value instanceof CellValue.Text text ? text.text() : "");
        }
    }

    private void fit(HSSFCell cell, BigDecimal value, String wanted) {
        HSSFCellStyle style = cell.getCellStyle();
        if (!NumberFormats.shows(style.getDataFormatString(), value, wanted)) {
            cell.setCellStyle(styles.computeIfAbsent(style.getIndex() + " " + wanted, key -> like(style, wanted)));
        }
    }

    private HSSFCellStyle like(HSSFCellStyle style, String format) {
        short number = book.createDataFormat().getFormat(format);
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            HSSFCellStyle other = book.getCellStyleAt(i);
            if (other.getDataFormat() == number && XlsCells.lookAlike(style, other)) {
                return other;
            }
        }
        HSSFCellStyle fresh = book.createCellStyle();
        fresh.cloneStyleFrom(style);
        fresh.setDataFormat(number);
        return fresh;
    }
}
