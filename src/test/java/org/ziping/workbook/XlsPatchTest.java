package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.xls.XlsPatch;

/** An .xls takes its scores, everything else in it stays, and the sheets of ours go beside it. */
class XlsPatchTest {

    private static final Edits PLAN = Plan.onForm()
            .number("A1", "9.57", "0.00")
            .number("C3", "0.9566", "0.00%")
            .text("B1", "=良")
            .formula("A3", "SUM(A1:A2)", "12.57", "0.00")
            .result("B2", "19.14")
            .edits();

    private static byte[] form() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("自评表");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("@"));
            style.setWrapText(true);
            sheet.createRow(0).createCell(0).setCellStyle(style);
            sheet.createRow(1).createCell(0).setCellValue(3);
            sheet.getRow(1).createCell(1).setCellFormula("A1*2");
            sheet.createRow(2).createCell(1).setCellStyle(style);
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
            sheet.setColumnWidth(1, 9999);
            book.createSheet("基本情况").createRow(0).createCell(0).setCellValue("甲");
            return bytes(book);
        }
    }

    private static byte[] bytes(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    @Test
    void scoresAreWrittenAndProven() throws IOException {
        byte[] produced = XlsPatch.apply(form(), PLAN);
        assertThat(Proof.compare(form(), produced, PLAN)).isEmpty();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(produced))) {
            HSSFSheet sheet = book.getSheet("自评表");
            assertThat(sheet.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(9.57);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(0).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getCellFormula()).isEqualTo("A1*2");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(19.14);
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.9566);
            assertThat(sheet.getRow(2).getCell(0).getCellFormula()).isEqualTo("SUM(A1:A2)");
        }
    }

    @Test
    void tamperingIsFound() throws IOException {
        byte[] produced = XlsPatch.apply(form(), PLAN);
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(produced))) {
            book.getSheet("基本情况").getRow(0).getCell(0).setCellValue("乙");
            book.getSheet("自评表").setColumnWidth(1, 5000);
            assertThat(Proof.compare(form(), bytes(book), PLAN))
                    .extracting(Difference::toString)
                    .containsExactly(
                            "Workbook 自评表 列宽变了：原为9999，现为5000",
                            "Workbook '基本情况'!A1 计划之外的单元格变了：原为STRING “甲”  样式第15号，现为STRING “乙”  样式第15号");
        }
    }

    @Test
    void sheetsOfOursStandAloneBesideIt() throws IOException {
        byte[] beside = Patch.beside(List.of(Supplements.full("自评表"), Supplements.plain("改动清单", "甲")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(beside))) {
            XSSFSheet sheet = book.getSheet("绩效自评汇总");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(8.0);
            assertThat(sheet.getHyperlinkList()).hasSize(2);
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(book.getSheet("改动清单").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("甲");
        }
    }

    @Test
    void foreignWorkbooksKeepEverythingElse(@TempDir Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        int proven = 0;
        int refused = 0;
        int unopened = 0;
        for (Path file : Corpus.unpackedInto(folder)) {
            if (!file.toString().endsWith(".xls")) {
                continue;
            }
            if (!(WorkbookFile.open(file) instanceof Opening.Opened opened)
                    || opened.file().format() != FileFormat.XLS
                    || opened.file().grid().sheets().isEmpty()) {
                unopened++;
                continue;
            }
            byte[] original = opened.file().original();
            Edits plan = Plan.on(opened.file().grid().sheets().get(0).name())
                    .number("C5", "9.57", "0.00")
                    .edits();
            try {
                List<Difference> differences = Proof.compare(original, XlsPatch.apply(original, plan), plan);
                if (differences.isEmpty()) {
                    proven++;
                } else {
                    wrong.add(file.getFileName() + ": " + differences);
                }
            } catch (Unwritable reason) {
                refused++;
            } catch (RuntimeException e) {
                wrong.add(file.getFileName() + ": " + e);
            }
        }
        System.out.printf("外来 .xls：%d 个写入并证明无误，%d 个说明原因后退回，%d 个打不开，%d 个有差异%n", proven, refused, unopened, wrong.size());
        assertThat(wrong).isEmpty();
    }
}
