package org.ziping.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.ziping.ledger.FailureRow;
import org.ziping.ledger.FindingCount;
import org.ziping.ledger.FindingRow;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.ledger.LedgerRows;
import org.ziping.ledger.Money;
import org.ziping.model.Attainments;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.table.TableException;
import org.ziping.table.TableReader;
import org.ziping.table.TableRow;

/** What stands in 汇总台账 is what the rows say, added up by the second reader. */
class LedgerWorkbookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T08:05:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final GeneratedLedger LEDGER = new GeneratedLedger(400, 3);

    @TempDir
    Path folder;

    @Test
    void sheetsStandInTheOrderInWhichAnAdministratorReadsThem() throws Exception {
        Path ledger = written(LEDGER);

        assertThat(TableReader.of(ledger).sheets()).containsExactly("总览", "单位得分", "指标明细", "问题清单", "失败文件");
    }

    @Test
    void everyFormComesBackWithItsFigures() throws Exception {
        List<FormRow> forms = new ArrayList<>();
        LEDGER.forms(forms::add);

        List<TableRow> rows = rows(written(LEDGER), "单位得分");

        assertThat(rows).hasSameSizeAs(forms);
        for (int number = 0; number < forms.size(); number++) {
            FormRow form = forms.get(number);
            TableRow row = rows.get(number);
            assertThat(row.text("单位名称")).isEqualTo(form.unit());
            assertThat(row.text("项目名称")).isEqualTo(form.project());
            assertThat(row.text("自评类型")).isEqualTo(form.kind().title());
            assertThat(row.text("年度")).isEqualTo(form.year());
            assertThat(row.text("等级"))
                    .isEqualTo(form.grade().rating().map(Rating::label).orElse(""));
            assertThat(row.text("来源文件")).isEqualTo(form.file());
            assertSame(row, "总分", form.grade().total().map(Points::value));
            assertSame(row, "全年执行数（万元）", form.money().executed());
            assertSame(row, "问题数", Optional.of(new BigDecimal(form.findings().all())));
            assertThat(row.require("寄出时间").isBlank()).isEqualTo(form.mailed().isEmpty());
        }
    }

    @Test
    void sumsOfTheSheetsAreTheSumsOfTheRows() throws Exception {
        Path ledger = written(LEDGER);

        assertThat(sum(rows(ledger, "单位得分"), "总分"))
                .isEqualByComparingTo(sumOfForms(form -> form.grade().total().map(Points::value)));
        assertThat(sum(rows(ledger, "单位得分"), "全年预算数（万元）"))
                .isEqualByComparingTo(sumOfForms(form -> form.money().adjusted()));
        assertThat(sum(rows(ledger, "指标明细"), "得分")).isEqualByComparingTo(sumOfScores());
        AtomicInteger findings = new AtomicInteger();
        LEDGER.findings(finding -> findings.incrementAndGet());
        assertThat(rows(ledger, "问题清单")).hasSize(findings.get());
        assertThat(rows(ledger, "失败文件")).hasSize(8);
    }

    @Test
    void overviewCountsWhatTheSheetsHold() throws Exception {
        Path ledger = written(LEDGER);
        List<TableRow> forms = rows(ledger, "单位得分");
        Map<String, Integer> ratings = new HashMap<>();
        forms.forEach(row -> ratings.merge(row.text("等级"), 1, Integer::sum));
        List<BigDecimal> totals = forms.stream()
                .flatMap(row -> row.number("总分").stream())
                .sorted()
                .toList();
        BigDecimal average = sum(forms, "总分").divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP);

        try (XSSFWorkbook book = open(ledger)) {
            XSSFSheet overview = book.getSheet("总览");
            assertThat(overview.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(400);
            assertThat(overview.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(average.doubleValue());
            assertThat(overview.getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("有总分" + totals.size() + "，退回待改" + (400 - totals.size()) + "；失败文件8");
            ratings.remove("");
            ratings.forEach((rating, count) -> assertThat(
                            (int) beside(overview, 0, rating).getNumericCellValue())
                    .as(rating)
                    .isEqualTo(count));
            long from90 = totals.stream()
                    .filter(total ->
                            total.compareTo(new BigDecimal("90")) >= 0 && total.compareTo(new BigDecimal("95")) < 0)
                    .count();
            assertThat(beside(overview, 5, "90～95").getNumericCellValue()).isEqualTo(from90);
        }
    }

    @Test
    void moneyOfAFormThatWentBackIsNotAdded() throws Exception {
        FormRow returned = spending(Grade.WITHHELD, "10", "990000");
        FormRow completed = spending(new Grade.Given(Points.of("95"), Optional.empty()), "20", "19");

        try (XSSFWorkbook book = open(written(new Fixed(returned, completed)))) {
            XSSFCell initial = beside(book.getSheet("总览"), Columns.RIGHT, FormKind.PROJECT.title());
            assertThat(initial.getNumericCellValue()).isEqualTo(20);
            assertThat(initial.getRow().getCell(Columns.RIGHT + 3).getNumericCellValue())
                    .isEqualTo(19);
        }
        try (XSSFWorkbook book = open(written(new Fixed(returned)))) {
            assertThat(book.getSheet("总览").getRow(5).getCell(10).getStringCellValue())
                    .isEqualTo("还没有总分");
        }
    }

    @Test
    void formsWithoutPointsAreCountedApart() throws Exception {
        FormRow unscored = spending(new Grade.Unscored(new Attainments(10, 1, 1)), "100", "90");
        FormRow zero = spending(new Grade.Given(Points.ZERO, Optional.of(new Rating("差"))), "20", "10");
        FormRow scored = spending(new Grade.Given(Points.of("90"), Optional.of(new Rating("优"))), "20", "19");
        Path ledger = written(new Fixed(unscored, zero, scored));

        TableRow row = rows(ledger, "单位得分").get(0);
        assertThat(row.require("总分").isBlank()).isTrue();
        assertThat(row.text("等级")).isEqualTo("不计分");
        assertThat(row.number("指标完成率").orElseThrow()).isEqualByComparingTo("0.8333");
        assertThat(rows(ledger, "单位得分").get(1).number("总分").orElseThrow()).isZero();
        try (XSSFWorkbook book = open(ledger)) {
            XSSFSheet overview = book.getSheet("总览");
            assertThat(overview.getRow(5).getCell(0).getStringCellValue()).isEqualTo("有总分2，不计分1，退回待改0；失败文件0");
            assertThat(overview.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(45);
            assertThat(beside(overview, 0, "优").getNumericCellValue()).isEqualTo(1);
            XSSFCell initial = beside(overview, Columns.RIGHT, FormKind.PROJECT.title());
            assertThat(initial.getNumericCellValue()).isEqualTo(140);
        }
    }

    @Test
    void ofFormsWithoutPointsAloneTheOverviewClaimsNoAverage() throws Exception {
        FormRow unscored = spending(new Grade.Unscored(new Attainments(10, 1, 1)), "100", "90");

        try (XSSFWorkbook book = open(written(new Fixed(unscored)))) {
            XSSFSheet overview = book.getSheet("总览");
            assertThat(overview.getRow(4).getCell(3).getStringCellValue()).isEqualTo("—");
            assertThat(overview.getRow(5).getCell(3).getStringCellValue()).isEqualTo("完成的表都不计分");
            assertThat(overview.getDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("预算与执行（万元）");
        }
    }

    @Test
    void chartsCarryTheValuesOfTheirCells() throws Exception {
        Path ledger = written(LEDGER);

        try (XSSFWorkbook book = open(ledger)) {
            XSSFSheet overview = book.getSheet("总览");
            List<XSSFChart> charts = overview.getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("等级分布（张）", "分数段分布（张）", "预算与执行（万元）", "各年度平均分", "最常见的问题（次）");
            CTNumVal[] counts = charts.get(0)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getNumCache()
                    .getPtArray();
            assertThat(counts).isNotEmpty();
            assertThat(counts[0].getV())
                    .isEqualTo(String.valueOf(beside(overview, 0, "优").getNumericCellValue()));
        }
    }

    @Test
    void bestFormLeadsToItsRow() throws Exception {
        Path ledger = folder.resolve("汇总台账.xlsx");
        new LedgerWorkbook(folder, CLOCK).rowsOfSheet(101).write(LEDGER, ledger);

        try (XSSFWorkbook book = open(ledger)) {
            XSSFSheet overview = book.getSheet("总览");
            int head = row(overview, 0, "名次");
            double total = overview.getRow(head + 1).getCell(7).getNumericCellValue();
            String place = overview.getHyperlink(head + 1, 1).getLocation();
            String sheet = place.substring(1, place.indexOf("'!"));
            int row = Integer.parseInt(place.substring(place.indexOf("!A") + 2)) - 1;
            assertThat(book.getSheet(sheet).getRow(row).getCell(8).getNumericCellValue())
                    .isEqualTo(total);
        }
    }

    @Test
    void rowsThatFillASheetGoOnInTheNext() throws Exception {
        Path ledger = folder.resolve("汇总台账.xlsx");
        new LedgerWorkbook(folder, CLOCK).rowsOfSheet(1_001).write(LEDGER, ledger);

        assertThat(TableReader.of(ledger).sheets())
                .contains("单位得分", "指标明细", "指标明细(2)")
                .doesNotContain("指标明细(3)");
        assertThat(rows(ledger, "指标明细")).hasSize(1_000);
        assertThat(rows(ledger, "指标明细(2)")).hasSize(200);
    }

    @Test
    void workbookIsOpenedByAFormulaRelativeToTheLedger() throws Exception {
        Path ledger = Files.createDirectories(folder.resolve("台账")).resolve("汇总台账.xlsx");
        new LedgerWorkbook(folder, CLOCK).write(new Fixed(form("2025", "90", "已完成/二级 #1/甲.xlsx")), ledger);

        try (XSSFWorkbook book = open(ledger)) {
            XSSFCell cell = book.getSheet("单位得分").getRow(1).getCell(14);
            assertThat(cell.getCellFormula()).isEqualTo("HYPERLINK(\"../已完成/二级 %231/甲.xlsx\",\"甲.xlsx\")");
            assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("甲.xlsx");
        }
    }

    @Test
    void totalIsComparedWithTheYearBefore() throws Exception {
        Path ledger = written(new Fixed(
                form("2024", "80.5", "已完成/甲.xlsx"),
                form("2025", "90", "已完成/乙.xlsx"),
                form("2023", "85", "已完成/丙.xlsx"),
                form("2022", "85", "已完成/丁.xlsx"),
                form("2022", "70", "已完成/戊.xlsx")));

        List<TableRow> rows = rows(ledger, "单位得分");

        assertThat(rows.get(0).text("比上年")).isEqualTo("-4.50");
        assertThat(rows.get(1).text("比上年")).isEqualTo("+9.50");
        assertThat(rows.get(2).text("比上年")).as("two forms of the year before").isEmpty();
        assertThat(rows.get(3).text("比上年")).as("no form of the year before").isEmpty();
    }

    @Test
    void ledgerWithoutAnyFormIsAWorkbookToo() throws Exception {
        Path ledger = written(new Fixed());

        assertThat(rows(ledger, "单位得分")).isEmpty();
        try (XSSFWorkbook book = open(ledger)) {
            assertThat(book.getSheet("总览").getRow(4).getCell(0).getNumericCellValue())
                    .isZero();
            assertThat(book.getSheet("总览").getRow(4).getCell(3).getStringCellValue())
                    .isEqualTo("—");
        }
    }

    /** Forms and nothing else. */
    private record Fixed(FormRow... all) implements LedgerRows {

        @Override
        public void forms(Consumer<FormRow> each) {
            List.of(all).forEach(each);
        }

        @Override
        public void indicators(Consumer<IndicatorRow> each) {}

        @Override
        public void findings(Consumer<FindingRow> each) {}

        @Override
        public void failures(Consumer<FailureRow> each) {}
    }

    private static FormRow form(String year, String total, String workbook) {
        Money none = new Money(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new FormRow(
                workbook,
                "自评表",
                FormKind.PROJECT,
                "市档案馆",
                "数字化加工",
                year,
                none,
                new Grade.Given(Points.of(total), Optional.of(new Rating("优"))),
                new FindingCount(0, 0, 0),
                Optional.of(workbook),
                Optional.empty());
    }

    private static FormRow spending(Grade grade, String budget, String executed) {
        Optional<BigDecimal> planned = Optional.of(new BigDecimal(budget));
        return new FormRow(
                "表.xlsx",
                "自评表",
                FormKind.PROJECT,
                "市档案馆",
                "数字化加工",
                "2025",
                new Money(planned, planned, Optional.of(new BigDecimal(executed)), Optional.empty()),
                grade,
                new FindingCount(grade.isWithheld() ? 1 : 0, 0, 0),
                Optional.empty(),
                Optional.empty());
    }

    private Path written(LedgerRows rows) throws IOException {
        Path ledger = folder.resolve("汇总台账.xlsx");
        new LedgerWorkbook(folder, CLOCK).write(rows, ledger);
        return ledger;
    }

    private static List<TableRow> rows(Path ledger, String sheet) throws TableException {
        List<TableRow> rows = new ArrayList<>();
        TableReader.of(ledger).sheet(sheet).read(rows::add);
        return rows;
    }

    private static XSSFWorkbook open(Path ledger) throws IOException {
        try (var in = Files.newInputStream(ledger)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void assertSame(TableRow row, String head, Optional<BigDecimal> expected) {
        assertThat(row.number(head).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(expected.map(number -> number.signum() == 0 ? BigDecimal.ZERO : number)
                        .map(BigDecimal::stripTrailingZeros));
    }

    private static BigDecimal sum(List<TableRow> rows, String head) {
        return rows.stream().flatMap(row -> row.number(head).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sumOfForms(Function<FormRow, Optional<BigDecimal>> figure) {
        List<FormRow> forms = new ArrayList<>();
        LEDGER.forms(forms::add);
        return forms.stream().flatMap(form -> figure.apply(form).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sumOfScores() {
        List<BigDecimal> scores = new ArrayList<>();
        LEDGER.indicators(row -> row.score().map(Points::value).ifPresent(scores::add));
        return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static XSSFCell beside(XSSFSheet sheet, int column, String words) {
        return sheet.getRow(row(sheet, column, words)).getCell(column + 1);
    }

    private static int row(XSSFSheet sheet, int column, String words) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFCell cell = sheet.getRow(row).getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(words)) {
                return row;
            }
        }
        throw new AssertionError("nobody says " + words);
    }
}
