package org.ziping.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.Profile.Topic;

class WorkbooksTest {

    private static final int EXCEL_TITLE = 32;
    private static final int EXCEL_TEXT = 255;

    static Stream<Path> tracked() {
        return Workbooks.tracked().keySet().stream();
    }

    static Stream<Path> templates() {
        return tracked().filter(file -> file.startsWith("templates"));
    }

    static Stream<Path> ours() {
        return tracked().filter(file -> file.startsWith("templates") || file.startsWith("examples"));
    }

    @ParameterizedTest
    @MethodSource("tracked")
    void theTrackedFileIsWhatIsMadeHere(Path file) throws IOException {
        Map<String, String> tracked = parts(Files.readAllBytes(file));
        Map<String, String> made = parts(Workbooks.tracked().get(file).get());
        assertThat(tracked.keySet()).containsExactlyElementsOf(made.keySet());
        assertThat(made.keySet())
                .filteredOn(part -> !made.get(part).equals(tracked.get(part)))
                .as("parts of %s that are out of date; write it anew with mvn test -Dtest=WriteWorkbooks", file)
                .isEmpty();
    }

    /** Part by part: how they are compressed is the machine's business. */
    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean text =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                parts.put(
                        entry.getName() + " " + entry.getTimeLocal(),
                        text
                                ? new String(content, StandardCharsets.UTF_8)
                                : HexFormat.of().formatHex(content));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("ours")
    void theSheetsComeInTheOrderInWhichTheyAreFilledIn(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("自评表", "基本情况", "填表说明");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getTheme()).as("theme").isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingInAnEmptyTemplateShowsANumberButTheWeightOfTheBudget(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            List<String> shown = new ArrayList<>();
            for (Cell cell : cells(workbook.getSheet("自评表"))) {
                boolean number = cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
                boolean zeroHidden = cell.getCellStyle().getDataFormatString().endsWith(";");
                if (number && !(zeroHidden && cell.getNumericCellValue() == 0)) {
                    shown.add(cell.getAddress() + " " + BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            }
            int total = row(workbook.getSheet("自评表"), "总分").getRowNum() + 1;
            int money = moneyRow(workbook.getSheet("自评表")).getRowNum() + 1;
            assertThat(shown).containsExactly("J" + money + " 10.0", "I" + total + " 10.0");
        }
    }

    @Test
    void theExampleAddsUpAndIsNotScoredYet() throws IOException {
        try (XSSFWorkbook workbook = open(Path.of("examples", "红十字会-2023.xlsx"))) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            Row money = moneyRow(sheet);
            assertThat(numbers(money, Column.TARGET, Column.MID_YEAR, Column.COMPLETION, Column.SCORE))
                    .containsExactly(95.81, 89.46, 85.58, 10.0);
            Row total = row(sheet, "总分");
            assertThat(numbers(total, Column.WEIGHT, Column.SCORE)).containsExactly(100.0, 0.0);
            for (Cell cell : cells(sheet)) {
                if (isCalculated(cell) && cell.getCellType() != CellType.FORMULA) {
                    assertThat(cell.getCellType()).as("%s", cell.getAddress()).isEqualTo(CellType.BLANK);
                }
            }
        }
    }

    @Test
    void everyTopicOfTheReportIsAskedInOneOfTheTemplates() throws IOException {
        List<String> asked = new ArrayList<>();
        for (Path template : templates().toList()) {
            try (XSSFWorkbook workbook = open(template)) {
                workbook.getSheet("基本情况").forEach(row -> asked.add(text(row.getCell(0))));
            }
        }
        assertThat(asked).contains(Stream.of(Topic.values()).map(Topic::label).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void hintsAreShortEnoughForExcel(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                for (XSSFDataValidation hint : ((XSSFSheet) sheet).getDataValidations()) {
                    assertThat(hint.getPromptBoxTitle()).hasSizeBetween(1, EXCEL_TITLE);
                    assertThat(hint.getPromptBoxText()).hasSizeBetween(1, EXCEL_TEXT);
                    if (hint.getValidationConstraint().getValidationType() == ValidationType.LIST) {
                        assertThat(hint.getValidationConstraint().getFormula1()).hasSizeLessThan(EXCEL_TEXT);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theTotalGrowsWithARowInsertedIntoAnyGroup(Path file) throws IOException {
        for (CellRangeAddress group : groups(file)) {
            try (XSSFWorkbook workbook = open(file)) {
                XSSFSheet sheet = workbook.getSheet("自评表");
                int total = row(sheet, "总分").getRowNum();
                int inserted = group.getFirstRow() + 1;
                sheet.shiftRows(inserted, sheet.getLastRowNum(), 1);
                sheet.createRow(inserted).createCell(Column.WEIGHT.ordinal()).setCellValue(7);
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                assertThat(numbers(sheet.getRow(total + 1), Column.WEIGHT))
                        .as("a weight of 7 in a row inserted at %d", inserted + 1)
                        .containsExactly(17.0);
            }
        }
    }

    /** The merged cells of level 2: a row may be inserted below the first row of each. */
    private static List<CellRangeAddress> groups(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheet("自评表");
            int header = row(sheet, "一级指标").getRowNum();
            int total = row(sheet, "总分").getRowNum();
            List<CellRangeAddress> groups = sheet.getMergedRegions().stream()
                    .filter(area -> area.getFirstRow() > header && area.getLastRow() < total)
                    .filter(area -> area.getFirstColumn() == Column.LEVEL2.ordinal())
                    .toList();
            int rows = groups.stream()
                    .mapToInt(area -> area.getLastRow() - area.getFirstRow() + 1)
                    .sum();
            assertThat(rows).as("rows in groups of two or more").isEqualTo(total - header - 1);
            return groups;
        }
    }

    private static boolean isCalculated(Cell cell) {
        XSSFColor fill = ((XSSFCell) cell).getCellStyle().getFillForegroundColorColor();
        return fill != null && fill.getARGBHex().equals(Look.Fill.CALCULATED.argb());
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static Row row(Sheet sheet, String firstCell) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals(firstCell)) {
                return row;
            }
        }
        throw new AssertionError("no row begins with " + firstCell);
    }

    private static Row moneyRow(Sheet sheet) {
        for (Row row : sheet) {
            if (text(row.getCell(Column.LEVEL2.ordinal())).endsWith("资金总额")) {
                return row;
            }
        }
        throw new AssertionError("no row of the sum");
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static List<Double> numbers(Row row, Column... columns) {
        return Stream.of(columns)
                .map(column -> row.getCell(column.ordinal()).getNumericCellValue())
                .toList();
    }
}
