package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patched workbook opened in a real office program. */
class PatchInOfficeTest {

    private static final RawBook FORM = RawBook.ofSheet("<sheetData>"
            + "<row r=\"1\"><c r=\"A1\"><v>90</v></c><c r=\"B1\" s=\"1\"/></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>80</v></c><c r=\"B2\" s=\"1\"/></row>"
            + "<row r=\"3\"><c r=\"A3\"><v>70</v></c><c r=\"B3\" s=\"1\"/></row>"
            + "<row r=\"4\"><c r=\"B4\" s=\"1\"/><c r=\"C4\"><f>B4*2</f><v>0</v></c></row></sheetData>");

    @TempDir
    Path work;

    @Test
    void hardRecalculationGivesTheStoredValues() throws IOException, InterruptedException {
        LibreOffice.mustBeThere();
        Plan plan = Plan.onForm()
                .number("B1", "8", "0.00")
                .number("B2", "9", "0.00")
                .number("B3", "10", "0.00")
                .formula("B4", "SUM(B1:B3)", "27", "0.00")
                .result("C4", "54");
        byte[] patched = Patch.apply(FORM.bytes(), plan.edits(), List.of(Supplements.full("自评表")));
        Path file = Files.write(work.resolve("自评 表.xlsx"), patched);
        Map<String, Double> stored = formulas(file);
        assertThat(stored)
                .containsEntry("自评表!B4", 27.0)
                .containsEntry("自评表!C4", 54.0)
                .containsEntry("绩效自评汇总!B2", 8.0)
                .hasSize(5);
        assertThat(formulas(LibreOffice.recalculated(file, work))).isEqualTo(stored);
    }

    private static Map<String, Double> formulas(Path file) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        return values;
    }
}
