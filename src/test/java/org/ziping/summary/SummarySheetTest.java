package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ziping.workbook.Supplement;

class SummarySheetTest {

    @Test
    void headlineShowsTotalRatingAndRate() {
        on(SummarySheet.of(Cards.published(), List.of()), sheet -> {
            assertThat(text(sheet, "A1")).isEqualTo("乌鲁木齐高新技术产业开发区（乌鲁木齐市新市区）红十字会");
            assertThat(text(sheet, "A2")).isEqualTo("2023年度部门整体支出绩效自评汇总");
            assertThat(number(sheet, "A5")).isEqualTo(86.57);
            assertThat(formula(sheet, "A5")).isEqualTo("'自评表'!J23");
            assertThat(text(sheet, "E5")).isEqualTo("良");
            assertThat(number(sheet, "I5")).isBetween(0.95662, 0.95663);
            assertThat(formula(sheet, "I5")).isEqualTo("'自评表'!H5");
            assertThat(text(sheet, "A6")).isEqualTo("满分100分，失13.43分");
            assertThat(text(sheet, "E6")).isEqualTo("失分最多：项目支出执行率（失13分）");
            assertThat(text(sheet, "I6")).isEqualTo("全年预算89.46万元，执行85.58万元");
        });
    }

    @Test
    void everyFormulaCarriesItsValue() {
        on(SummarySheet.of(Cards.published(), Cards.someFindings()), sheet -> {
            int formulas = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
                        assertThat(((org.apache.poi.xssf.usermodel.XSSFCell) cell).getRawValue())
                                .as(cell.getAddress().toString())
                                .isNotBlank();
                        formulas++;
                    }
                }
            }
            assertThat(formulas).isGreaterThan(50);
        });
    }

    static void on(Supplement supplement, Consumer<XSSFSheet> look) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(supplement.workbook()))) {
            look.accept(workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cell cell(XSSFSheet sheet, String a1) {
        CellReference place = new CellReference(a1);
        return sheet.getRow(place.getRow()).getCell(place.getCol());
    }

    static String text(XSSFSheet sheet, String a1) {
        return cell(sheet, a1).getStringCellValue();
    }

    static double number(XSSFSheet sheet, String a1) {
        return cell(sheet, a1).getNumericCellValue();
    }

    static String formula(XSSFSheet sheet, String a1) {
        return cell(sheet, a1).getCellFormula();
    }
}
