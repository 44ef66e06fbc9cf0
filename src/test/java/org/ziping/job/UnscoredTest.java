package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.golden.TransferForm;
import org.ziping.model.Attainments;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Grade;
import org.ziping.scoring.RulesFile;

/** The national transfer form, which has no points, from the unit's workbook to the workbook and the report it gets back. */
class UnscoredTest {

    @TempDir
    static Path folder;

    private static Outcome outcome;

    @BeforeAll
    static void run() throws IOException {
        outcome = run(TransferForm.bytes(), "完成");
    }

    private static Outcome run(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve(name + ".xlsx"), workbook);
        Options options = new Options(
                RulesFile.named("national"),
                Optional.of(folder.resolve("结果")),
                false,
                Reporting.from(Path.of("templates")));
        return new FileJob(options).run(new Source(file, file.getFileName()));
    }

    private static XSSFWorkbook result(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("结果").resolve(name + ".xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> words(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                words.add(cell.toString());
            }
        }
        return words;
    }

    @Test
    void theFileIsCompletedWithoutATotal() {
        assertThat(outcome.state()).isEqualTo(Outcome.State.COMPLETED);
        assertThat(outcome.forms().get(0).card().grade()).isEqualTo(new Grade.Unscored(new Attainments(10, 1, 1)));
        assertThat(outcome.allFindings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(FindingCode.ATTAINMENT_UNCLEAR, FindingCode.REPORT_TEXT_MISSING);
    }

    @Test
    void theExecutionRatesAreWrittenIntoTheirCellsAndNothingElse() throws IOException {
        try (XSSFWorkbook workbook = result("完成")) {
            XSSFSheet form = workbook.getSheet("区域绩效自评表");
            assertThat(form.getRow(6).getCell(7).getNumericCellValue()).isEqualTo(0.9);
            XSSFSheet changes = workbook.getSheet("改动清单");
            assertThat(words(changes))
                    .contains("共改动4个单元格，其余内容与原文件相同", "区域绩效自评表!H7", "区域绩效自评表!H8", "区域绩效自评表!H9", "区域绩效自评表!H10");
        }
    }

    @Test
    void theSummaryTellsHowManyTargetsWereReachedAndNoScore() throws IOException {
        try (XSSFWorkbook workbook = result("完成")) {
            XSSFSheet summary = workbook.getSheet("绩效自评汇总");
            List<String> words = words(summary);
            assertThat(words)
                    .contains("指标完成率", "不计分", "完成10个，共12个；未完成1个，需人工判断1个", "未完成", "需人工判断")
                    .contains("指标 12 个中 10 个完成，1 个需人工判断")
                    .noneMatch(word -> word.contains("得分率") || word.contains("满分") || word.contains("失分"));
            assertThat(summary.getDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("各类指标完成率", "各类资金执行率", "预算与执行（万元）");
        }
    }

    @Test
    void theReportReadsNaturallyWithoutAScore() throws IOException {
        Path report = outcome.forms().get(0).report().orElseThrow();
        try (InputStream in = Files.newInputStream(report);
                XWPFDocument document = new XWPFDocument(in)) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("全年预算数1260.00万元，全年执行数1134.00万元，预算执行率90.00%。\n")
                    .contains("产出指标共6个，已完成5个。\n")
                    .contains("完成率为88.00%。该指标未完成。\n")
                    .contains("2023年度共设绩效指标12个，已完成10个，未完成1个，需人工判断1个，指标完成率83.33%。\n")
                    .contains("新增污水管网长度：年初指标值为大于等于30公里，全年实际完成值为26.4公里，未完成。偏差原因：两个村")
                    .doesNotContain("自评得分")
                    .doesNotContain("综合得分")
                    .doesNotContain("等级为")
                    .doesNotContain("0分")
                    .doesNotContain("{{");
            assertThat(document.getTables().get(1).getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("序号", "一级指标", "三级指标", "指标值", "实际完成值", "完成率", "完成情况");
            assertThat(document.getCharts()).hasSize(2);
        }
    }

    @Test
    void withAnErrorItIsReturnedLikeAnyOtherAndListsWhatWasFoundOut() throws IOException {
        Outcome returned = run(TransferForm.with("|≥80人|95人|", "|≥80人||"), "退回");

        assertThat(returned.state()).isEqualTo(Outcome.State.RETURNED);
        assertThat(returned.forms().get(0).card().grade()).isEqualTo(Grade.WITHHELD);
        try (XSSFWorkbook workbook = result("退回")) {
            assertThat(words(workbook.getSheet("问题清单")))
                    .contains("逐行核对的结果（工作表“区域绩效自评表”，未写入表中）", "完成情况", "未完成")
                    .doesNotContain("计算得分");
        }
    }

    @Test
    void aMissedTargetWithoutAReasonIsAFinding() throws IOException {
        Outcome unexplained = run(TransferForm.with("两个村的管网因汛期停工，已于次年3月完工", ""), "没有原因");

        assertThat(unexplained.state()).isEqualTo(Outcome.State.COMPLETED);
        assertThat(unexplained.allFindings())
                .extracting(Finding::message)
                .contains("'区域绩效自评表'!H15 指标“新增污水管网长度”指标值“≥30公里”，完成“26.4公里”，没有完成，没有说明原因，请填写偏差原因和改进措施");
    }

    @Test
    void anEmptyFormIsNotCompleted() throws IOException {
        Outcome template = run(withoutValues(TransferForm.bytes()), "空表");

        assertThat(template.state()).isEqualTo(Outcome.State.RETURNED);
        assertThat(template.allFindings()).extracting(Finding::code).contains(FindingCode.ACTUAL_MISSING);
    }

    private static byte[] withoutValues(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("填好.xlsx"), workbook);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet form = book.getSheetAt(0);
            for (int row = 13; row <= 24; row++) {
                form.getRow(row).getCell(5).setBlank();
                form.getRow(row).getCell(6).setBlank();
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void doneAgainItChangesNothingMore() throws IOException {
        byte[] once = Files.readAllBytes(folder.resolve("结果").resolve("完成.xlsx"));

        Outcome again = run(once, "再次");

        assertThat(again.state()).isEqualTo(Outcome.State.COMPLETED);
        try (XSSFWorkbook workbook = result("再次")) {
            assertThat(words(workbook.getSheet("改动清单"))).contains("共改动4个单元格，其余内容与原文件相同");
        }
    }
}
