package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.OldFormat;
import org.ziping.workbook.RawBook;

/** What stands where a result goes: a result is replaced, anything else is kept, and what is out of date is named. */
class EarlierTest {

    private static final Path EXAMPLE = Path.of("examples", "红十字会-2023.xlsx");

    private static final Path OTHER = Path.of("examples", "项目支出-示例.xlsx");

    private static final FileTime MORNING = FileTime.from(
            LocalDateTime.of(2026, 3, 2, 9, 15).atZone(ZoneId.systemDefault()).toInstant());

    @TempDir
    Path folder;

    private Path form;
    private Path results;
    private Path result;

    @BeforeEach
    void aForm() throws IOException {
        form = Files.copy(EXAMPLE, folder.resolve("表.xlsx"));
        results = Files.createDirectory(folder.resolve("结果"));
        result = results.resolve("表.xlsx");
    }

    @Test
    void anEarlierResultIsReplaced() throws IOException {
        score();
        assertThat(score().remarks()).isEmpty();
        assertThat(names()).containsExactly("表.docx", "表.xlsx");
    }

    @Test
    void aWorkbookThatNeverWasAResultIsKept() throws IOException {
        byte[] theirs = Files.readAllBytes(Files.copy(OTHER, result));
        Files.setLastModifiedTime(result, MORNING);

        assertThat(score().remarks())
                .containsExactly("原有的“" + result + "”不是程序写的，或者有人改过，已改名为“表(20260302-091500).xlsx”保留");
        assertThat(names()).containsExactly("表(20260302-091500).xlsx", "表.docx", "表.xlsx");
        assertThat(results.resolve("表(20260302-091500).xlsx")).hasBinaryContent(theirs);
    }

    @Test
    void aResultThatSomebodyHasSavedSinceIsKept() throws IOException {
        score();
        saveOnce(result);
        assertThat(score().remarks()).hasSize(1);
        assertThat(names()).hasSize(3);
    }

    @Test
    void resultsOfBeforeAreNamedWhenTheFormComesBackOrCannotBeRead() throws IOException {
        score();
        Files.write(form, withNegativeExecution());
        assertThat(score().remarks()).containsExactly(outdated("表.docx"));

        Files.writeString(form, "这不是表格");
        assertThat(score().remarks()).containsExactly(outdated("表.xlsx"), outdated("表.docx"));
    }

    @Test
    void reportsOfSingleFormsOfBeforeAreNamedAndThoseOfOtherWorkbooksAreNot() throws IOException {
        score();
        for (String name : List.of("表-修桥.docx", "表(2).docx", "表-附表.docx", "表-附表(2).docx", "表格.docx")) {
            Files.copy(results.resolve("表.docx"), results.resolve(name));
        }
        Files.writeString(results.resolve("表-铺路.docx"), "有人另存过");
        Files.copy(EXAMPLE, folder.resolve("表-附表.xlsx"));

        assertThat(score().remarks()).containsExactly(outdated("表(2).docx"), outdated("表-修桥.docx"));

        Files.writeString(form, "这不是表格");
        assertThat(score().remarks())
                .containsExactlyInAnyOrder(
                        outdated("表.xlsx"), outdated("表.docx"), outdated("表(2).docx"), outdated("表-修桥.docx"));
    }

    @Test
    void resultsOfBeforeAreNotCalledOutdatedByARunThatCameToNoEnd() throws IOException {
        score();
        Path unusable = Files.createDirectory(folder.resolve("没有模板"));
        Outcome failed = score("表.xlsx", Reporting.from(unusable));
        assertThat(failed.fault()).isPresent();
        assertThat(failed.remarks()).isEmpty();
    }

    @Test
    void anOldWorkbookOfBeforeIsNamedWithoutAMarkInIt() throws IOException {
        Files.writeString(results.resolve("表.xls"), "以前写的，旁边是同时写的汇总");
        Files.writeString(results.resolve("表-汇总.xlsx"), "汇总");
        Files.writeString(form, "这不是表格");
        assertThat(score("表.xls").remarks()).containsExactly(outdated("表.xls"));
    }

    @Test
    void resultOfAnotherUnitUnderTheSameNameIsKeptWithAllThatBelongsToIt() throws IOException {
        score();
        Files.setLastModifiedTime(result, MORNING);
        Files.setLastModifiedTime(results.resolve("表.docx"), MORNING);
        byte[] theirs = Files.readAllBytes(result);
        form = Files.copy(OTHER, Files.createDirectory(folder.resolve("另一个单位")).resolve("表.xlsx"));

        assertThat(score().remarks())
                .containsExactly(
                        "原有的“" + result + "”是另一张表的结果，已改名为“表(20260302-091500).xlsx”保留",
                        "原有的“" + results.resolve("表.docx") + "”是另一张表的结果，已改名为“表(20260302-091500).docx”保留");
        assertThat(names()).containsExactly("表(20260302-091500).docx", "表(20260302-091500).xlsx", "表.docx", "表.xlsx");
        assertThat(results.resolve("表(20260302-091500).xlsx")).hasBinaryContent(theirs);
        assertThat(score().remarks()).isEmpty();
    }

    @Test
    void reportOfAnotherUnitIsKeptThoughSomebodyHasSavedItsWorkbookSince() throws IOException {
        score();
        saveOnce(result);
        byte[] theirs = Files.readAllBytes(results.resolve("表.docx"));
        Files.setLastModifiedTime(results.resolve("表.docx"), MORNING);
        form = Files.copy(OTHER, Files.createDirectory(folder.resolve("另一个单位")).resolve("表.xlsx"));

        assertThat(score().remarks()).hasSize(2);
        assertThat(results.resolve("表(20260302-091500).docx")).hasBinaryContent(theirs);
    }

    @Test
    void whatMadeRoomIsPutBackIfTheResultsCannotComeThere() throws IOException {
        byte[] theirs = Files.readAllBytes(Files.copy(OTHER, result));
        Aside aside = new Aside();
        aside.keep(result, "有人改过");
        assertThat(result).doesNotExist();
        aside.putBack(new IOException());
        assertThat(names()).containsExactly("表.xlsx");
        assertThat(result).hasBinaryContent(theirs);
    }

    @Test
    void reportsOfTwoThatDifferInTheirEndingsStandBesideEachOtherOverTwoRuns() throws IOException {
        score();
        form = anOldWorkbook();
        score("表.xls");
        assertThat(names()).containsExactly("表.docx", "表.xls", "表.xls-汇总.xlsx", "表.xls.docx", "表.xlsx");
    }

    @Test
    void summaryBesideAnOldWorkbookIsReplacedAndOneThatSomebodyHasSavedSinceIsKept() throws IOException {
        form = anOldWorkbook();
        Path summary = results.resolve("表-汇总.xlsx");
        score("表.xls");
        Files.setLastModifiedTime(summary, MORNING);
        Files.setLastModifiedTime(results.resolve("表.xls"), MORNING);
        assertThat(score("表.xls").remarks()).isEmpty();
        assertThat(names()).containsExactly("表-汇总.xlsx", "表.docx", "表.xls");

        saveOnce(summary);
        Files.setLastModifiedTime(summary, MORNING);
        Files.setLastModifiedTime(results.resolve("表.xls"), MORNING);
        assertThat(score("表.xls").remarks())
                .containsExactly("原有的“" + summary + "”不是程序写的，或者有人改过，已改名为“表-汇总(20260302-091500).xlsx”保留");
    }

    @Test
    void workbookNamedAsTheSummaryOfAnotherAndThatSummaryDoNotReplaceEachOther() throws IOException {
        form = anOldWorkbook();
        Path old = form;
        score("表.xls");
        form = Files.copy(OTHER, folder.resolve("表-汇总.xlsx"));
        assertThat(score("表-汇总.xlsx").remarks()).hasSize(1);
        form = old;
        assertThat(score("表.xls").remarks()).hasSize(1);
        assertThat(names()).hasSize(6).contains("表-汇总.docx", "表-汇总.xlsx", "表.docx", "表.xls");
    }

    @Test
    void whatAKilledRunHasLeftIsRemovedAndWhatARunNeedsNowIsNot() throws IOException {
        long now = Instant.now().getEpochSecond();
        Path left = Files.writeString(results.resolve(".ziping-" + (now - 7200) + "-1a2b.tmp"), "停电前写的");
        Path needed = Files.writeString(results.resolve(".ziping-" + (now - 60) + "-3c4d.tmp"), "正在写");
        Files.setLastModifiedTime(needed, MORNING);
        score();
        assertThat(left).doesNotExist();
        assertThat(needed).exists();
    }

    @Test
    void reportWithoutItsWorkbookIsKeptForItMayBeAnothers() throws IOException {
        score();
        byte[] theirs = Files.readAllBytes(results.resolve("表.docx"));
        Files.setLastModifiedTime(results.resolve("表.docx"), MORNING);
        Files.delete(result);
        form = OTHER;

        assertThat(score().remarks())
                .containsExactly(
                        "原有的“" + results.resolve("表.docx") + "”旁边没有它的表，看不出是哪一张表的报告，已改名为“表(20260302-091500).docx”保留");
        assertThat(results.resolve("表(20260302-091500).docx")).hasBinaryContent(theirs);
        assertThat(names()).containsExactly("表(20260302-091500).docx", "表.docx", "表.xlsx");
    }

    @Test
    void reportThatAKilledRunHasLeftOfTheSameFormIsReplaced() throws IOException {
        score();
        Files.delete(result);
        assertThat(score().remarks()).isEmpty();
        assertThat(names()).containsExactly("表.docx", "表.xlsx");
    }

    @Test
    void reportThatTheDiskKnowsByAnotherNameAsWellIsNotOutdated() throws IOException {
        score();
        Files.createSymbolicLink(results.resolve("表-又名.docx"), Path.of("表.docx"));
        assertThat(score().remarks()).isEmpty();
    }

    private Path anOldWorkbook() throws IOException {
        return Files.write(folder.resolve("表.xls"), OldFormat.of(EXAMPLE));
    }

    private static byte[] withNegativeExecution() throws IOException {
        return RawBook.of(Files.readAllBytes(EXAMPLE))
                .replaced("xl/worksheets/sheet1.xml", "<v>85.58</v>", "<v>-85.58</v>")
                .bytes();
    }

    private String outdated(String name) {
        return "“" + results.resolve(name) + "”是以前算的，与这次的表不符，请不要使用";
    }

    private Outcome score() {
        return score("表.xlsx");
    }

    private Outcome score(String name) {
        return score(name, Reporting.from(Path.of("templates")));
    }

    private Outcome score(String name, Reporting reporting) {
        Options options = new Options(RulesFile.named("national"), Optional.of(results), false, reporting);
        return new FileJob(options).run(new Source(form, Path.of(name)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** As an office program does. */
    private static void saveOnce(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
