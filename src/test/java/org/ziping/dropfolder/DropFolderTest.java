package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.golden.TransferForm;
import org.ziping.ledger.Counts;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.model.Attainments;
import org.ziping.model.Grade;
import org.ziping.workbook.OldFormat;

/** What becomes of a file that somebody drops. */
class DropFolderTest {

    @TempDir
    Path root;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(root);
    }

    @Test
    void completedFormComesBackUnderItsNameAndItsOriginalIsKept() throws IOException {
        byte[] form = FormFiles.completed(1);
        served.drop("自评表.xlsx", form);

        assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
        assertThat(served.lines()).containsExactly("完成 自评表.xlsx");
        assertThat(served.ended().get(0).message()).isEqualTo("总分 98 优");
        assertThat(served.files()).contains("已完成/自评表.xlsx", "原件/自评表-" + Served.hash(form) + ".xlsx");
        assertThat(root.resolve("原件/自评表-" + Served.hash(form) + ".xlsx")).hasBinaryContent(form);
        assertThat(served.files()).noneMatch(file -> file.startsWith("收件/") || file.startsWith("处理中/"));
    }

    @Test
    void runThatEndsByItselfLeavesTheConsolidatedWorkbookWrittenWheneverTheLastFileEnds() throws IOException {
        served.ticking(this::nanosAfterTheFileInHand);
        served.drop("自评表.xlsx", FormFiles.completed(1));

        assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
        assertThat(root.resolve("台账/汇总台账.xlsx")).exists();
    }

    /** The file ends between two questions of a look: whether the workbook is due, and whether all is done. */
    private long nanosAfterTheFileInHand() {
        boolean isAskedForTheBook = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("keepBook")));
        if (isAskedForTheBook && Status.filesIn(served.folders().working()) > 0) {
            await().until(() -> Status.filesIn(served.folders().working()) == 0);
            await().pollDelay(Duration.ofMillis(300))
                    .until(() -> !served.ended().isEmpty());
        }
        return System.nanoTime();
    }

    @Test
    void formWithoutPointsIsCompletedAndTellsHowManyTargetsWereReached() throws IOException {
        served.drop("转移支付.xlsx", TransferForm.bytes()).once();

        assertThat(served.lines()).containsExactly("完成 转移支付.xlsx");
        assertThat(served.ended().get(0).message()).isEqualTo("不计分，指标 12 个中 10 个完成，1 个需人工判断");
        assertThat(served.forms().get(0).grade()).isEqualTo(new Grade.Unscored(new Attainments(10, 1, 1)));
        assertThat(served.forms().get(0).findings().errors()).isZero();
    }

    @Test
    void returnedFormIsMarkedAndSaysHowManyErrors() throws IOException {
        served.drop("自评表.xlsx", FormFiles.returned(1)).once();

        assertThat(served.lines()).containsExactly("退回 自评表.xlsx");
        assertThat(served.ended().get(0).message()).isEqualTo("有 2 处错误，改正后重交");
        assertThat(served.files()).contains("退回/自评表.xlsx");
    }

    @Test
    void fileThatIsNoWorkbookFailsWithATextBesideItThatSaysWhy() throws IOException {
        served.drop("文字.xlsx", "只是文字".getBytes(StandardCharsets.UTF_8)).once();

        assertThat(served.lines()).containsExactly("失败 文字.xlsx");
        assertThat(root.resolve("失败/文字.xlsx")).hasContent("只是文字");
        assertThat(Files.readString(root.resolve("失败/文字.xlsx.txt")))
                .isEqualTo("\uFEFF文件“文字.xlsx”其实是文本文件，不是 Excel 工作簿，请把内容填进自评表模板，存为 .xlsx 后再交\r\n");
    }

    @Test
    void subFoldersAreKept() throws IOException {
        served.drop("镇 一/二〇二五/自评 表.xlsx", FormFiles.completed(1)).once();

        assertThat(served.files()).contains("已完成/镇 一/二〇二五/自评 表.xlsx");
        assertThat(root.resolve("处理中")).isEmptyDirectory();
        assertThat(served.forms().get(0).file()).isEqualTo("镇 一/二〇二五/自评 表.xlsx");
        assertThat(served.forms().get(0).workbook()).contains("已完成/镇 一/二〇二五/自评 表.xlsx");
    }

    @Test
    void sameBytesAgainAreReportedAndNotRedone() throws IOException {
        byte[] form = FormFiles.completed(1);
        served.drop("自评表.xlsx", form).once();
        byte[] result = Files.readAllBytes(root.resolve("已完成/自评表.xlsx"));
        served.drop("自评表.xlsx", form).once();

        FileOutcome again = served.ended().get(1);
        assertThat(again.state()).isEqualTo(FileState.DUPLICATE);
        assertThat(again.message()).isEqualTo("内容与已处理的相同，没有重做，结果见 已完成/自评表.xlsx");
        assertThat(root.resolve("已完成/自评表.xlsx")).hasBinaryContent(result);
        assertThat(served.files()).containsExactlyInAnyOrder("已完成/自评表.xlsx", "原件/自评表-" + Served.hash(form) + ".xlsx");
        assertThat(served.<Counts>ledger(ledger -> ledger.counts())).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void sameBytesUnderAnotherNamePointToTheFirstOne() throws IOException {
        byte[] form = FormFiles.completed(1);
        served.drop("甲.xlsx", form).once();
        served.drop("乙.xlsx", form).once();

        assertThat(served.ended().get(1).message()).isEqualTo("内容与“甲.xlsx”相同，没有重做，结果见 已完成/甲.xlsx");
        assertThat(Files.readString(root.resolve("已完成/乙.xlsx.txt")))
                .isEqualTo("\uFEFF内容与“甲.xlsx”相同，没有重做，结果见 已完成/甲.xlsx\r\n");
        assertThat(served.files()).contains("原件/乙-" + Served.hash(form) + ".xlsx");
        assertThat(served.forms()).hasSize(1);
    }

    @Test
    void sameNameWithOtherBytesIsANewVersionAndTheOlderResultsKeepATimeStamp() throws IOException {
        served.drop("自评表.xlsx", FormFiles.returned(1)).once();
        served.drop("自评表.xlsx", FormFiles.completed(2)).once();
        served.drop("自评表.xlsx", FormFiles.completed(3)).once();

        assertThat(served.files())
                .filteredOn(file -> file.startsWith("已完成/") || file.startsWith("退回/"))
                .hasSize(3)
                .contains("已完成/自评表.xlsx")
                .anyMatch(file -> file.matches("退回/自评表\\(\\d{8}-\\d{6}\\)\\.xlsx"))
                .anyMatch(file -> file.matches("已完成/自评表\\(\\d{8}-\\d{6}\\)\\.xlsx"));
        assertThat(served.<Integer>ledger(
                        ledger -> ledger.current("自评表.xlsx").orElseThrow().version()))
                .isEqualTo(3);
        assertThat(served.forms()).hasSize(1);
        assertThat(Served.originals(root.resolve("原件"))).hasSize(3);
    }

    @Test
    void namesThatDifferOnlyInCaseAreTwoFiles() throws IOException {
        served.drop("Form.xlsx", FormFiles.completed(1)).once();
        served.drop("form.XLSX", FormFiles.completed(2)).once();

        assertThat(served.lines()).containsExactly("完成 Form.xlsx", "完成 form.XLSX");
        assertThat(served.files()).contains("已完成/Form.xlsx", "已完成/form(2).XLSX");
        assertThat(served.ended())
                .anyMatch(one -> one.message().endsWith("。名称“form.XLSX”已是另一个文件的结果，这个文件的结果名为“form(2).XLSX”"));
    }

    @Test
    void nameOfTwoHundredCharactersIsDone() throws IOException {
        String name = "a".repeat(195) + ".xlsx";
        String chinese = "绩".repeat(80) + ".xlsx";
        served.drop(name, FormFiles.completed(1))
                .drop(chinese, FormFiles.completed(2))
                .once();

        assertThat(served.lines()).hasSize(2).allMatch(line -> line.startsWith("完成 "));
        assertThat(served.files()).contains("已完成/" + name);
        assertThat(served.files().stream().filter(file -> file.startsWith("原件/绩")))
                .hasSize(1);
    }

    @Test
    void hostileFileBetweenGoodOnesHoldsNobodyUp() throws IOException {
        for (int number = 1; number <= 6; number++) {
            served.drop("表" + number + ".xlsx", number == 3 ? FormFiles.truncated(3) : FormFiles.completed(number));
        }
        served.once();

        assertThat(served.lines())
                .hasSize(6)
                .filteredOn(line -> line.startsWith("完成"))
                .hasSize(5);
        assertThat(served.ended().stream().filter(outcome -> outcome.state() == FileState.FAILED))
                .extracting(FileOutcome::message)
                .containsExactly("文件“表3.xlsx”不完整或已损坏，请重新复制一份，或在 Excel 或 WPS 中打开修复后另存");
    }

    @Test
    void locksAndTemporaryFilesAreLeftAlone() throws IOException {
        for (String name :
                new String[] {"~$他人.xlsx", ".~lock.他人.xlsx#", "下载.xlsx.part", "x.tmp", "y.crdownload", ".藏"}) {
            served.drop(name, new byte[] {1});
        }

        assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
        assertThat(served.ended()).isEmpty();
        assertThat(Served.originals(root.resolve("收件"))).hasSize(6);
    }

    @Test
    void emptyFileIsNamedAndLeftByARunThatEnds() throws IOException {
        served.drop("空.xlsx", new byte[0]);

        assertThat(served.once()).isEqualTo(Watch.Ending.LEFT);
        assertThat(served.said())
                .containsExactly("等待  空.xlsx  是空的（0 字节），也许还在复制；10 分钟后仍是空的就记为失败", "留下  1 个文件这次没有处理，下次继续");
    }

    @Test
    void reportsAndWorkbooksOfDifferentFilesNeverMeet() throws IOException {
        served.drop("甲.xls", OldFormat.of(Path.of("examples", "项目支出-示例.xlsx"))).once();
        served.drop("甲.xlsx", FormFiles.completed(1))
                .drop("甲-汇总.xlsx", FormFiles.completed(2))
                .once();
        served.drop("甲.xls", FormFiles.completed(3)).once();

        assertThat(served.files())
                .contains("已完成/甲.xls", "已完成/甲.xlsx", "已完成/甲-汇总(2).xlsx")
                .anyMatch(file -> file.matches("已完成/甲-汇总\\(\\d{8}-\\d{6}\\)\\.xlsx"));
        assertThat(served.<List<FileOutcome>>ledger(ledger -> ledger.results()).stream()
                        .flatMap(outcome -> outcome.results().all().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void rulesOfTheLedgerAreThoseOfTheForm() throws IOException {
        served.drop("自评表.xlsx", FormFiles.completed(123)).once();

        assertThat(served.forms().get(0).unit()).isEqualTo("示例单位123");
        assertThat(served.forms().get(0).money().executed().orElseThrow())
                .isEqualByComparingTo(FormFiles.executed(123));
    }
}
