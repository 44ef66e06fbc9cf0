package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.LibreOffice;

/** A real office program computes every formula of a completed workbook anew and gets what was stored. */
class RecalculatedTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void officeMustBeThere() {
        LibreOffice.mustBeThere();
    }

    @ParameterizedTest
    @MethodSource("org.ziping.job.UntouchedTest#examples")
    void everyFormulaOfACompletedExampleGivesTheValueThatWasStored(Path example) throws Exception {
        Options options = new Options(RulesFile.named("national"), Optional.of(folder), false);
        Path completed = new FileJob(options)
                .run(new Source(example, example.getFileName()))
                .output()
                .orElseThrow();

        Map<String, String> stored = results(completed);

        assertThat(stored).hasSizeGreaterThan(20);
        assertThat(results(LibreOffice.recalculated(completed, folder.resolve("work"))))
                .isEqualTo(stored);
    }

    private static Map<String, String> results(Path file) throws IOException {
        Map<String, String> results = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> result(cell)
                            .ifPresent(value -> results.put(sheet.getSheetName() + "!" + cell.getAddress(), value)));
                }
            }
        }
        return results;
    }

    private static Optional<String> result(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return Optional.empty();
        }
        return Optional.of(
                cell.getCachedFormulaResultType() == CellType.NUMERIC
                        ? String.format("%.9f", cell.getNumericCellValue())
                        : cell.getStringCellValue());
    }
}
