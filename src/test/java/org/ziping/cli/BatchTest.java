package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.batch.DoneFiles;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Run;
import org.ziping.cli.batch.Step;
import org.ziping.cli.batch.Tally;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Stop;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Outcome;
import org.ziping.job.Source;
import org.ziping.scoring.RulesFile;

/** A folder of forms scored, stopped, and gone on with. */
class BatchTest {

    private static final Path EXAMPLE = Path.of("examples/红十字会-2023.xlsx");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Path forms;
    private Path results;

    @BeforeEach
    void twoForms() throws IOException {
        forms = Files.createDirectories(folder.resolve("收到的表"));
        results = folder.resolve("结果");
        Files.copy(EXAMPLE, forms.resolve("甲.xlsx"));
        Files.copy(EXAMPLE, forms.resolve("乙.xlsx"));
    }

    @Test
    void whatIsCompletedAndUnchangedIsSkipped() throws IOException {
        assertThat(score().out()).contains("\n完成            2\n").contains("\n合计            2  个文件\n");
        age();

        Typed again = score();

        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out()).isEqualToNormalizingNewlines("""

                完成            0
                退回            0
                失败            0
                跳过            2  以前已完成，原件没有变；要重算请加 --force
                合计            2  个文件
                """);
        assertThat(redone()).isEmpty();
    }

    @Test
    void filesThatAreNoWorkbooksAreNamedAtTheEnd() throws IOException {
        Files.writeString(forms.resolve("丙（扫描件）.pdf"), "%PDF-1.7");
        Files.createDirectories(forms.resolve("镇里"));
        Files.writeString(forms.resolve("镇里/丁.rar"), "Rar!");
        Files.writeString(forms.resolve("~$甲.xlsx"), "");

        String told = "另有 2 个文件不是工作簿，没有处理：" + forms.resolve("丙（扫描件）.pdf") + "、" + forms.resolve("镇里/丁.rar") + "\n";
        assertThat(score().err()).endsWith(told);
        assertThat(Typed.words("check", forms.toString()).err()).endsWith(told);
        assertThat(Typed.words("score", forms.toString(), "-o", results.toString(), "--quiet")
                        .err())
                .doesNotContain("没有处理");
    }

    @Test
    void manyFilesThatAreNoWorkbooksAreCountedAndFiveNamed() throws IOException {
        for (int picture = 1; picture <= 7; picture++) {
            Files.writeString(forms.resolve("照片" + picture + ".jpg"), "");
        }

        assertThat(score().err())
                .contains("另有 7 个文件不是工作簿，没有处理：")
                .endsWith(forms.resolve("照片5.jpg") + " 等\n")
                .doesNotContain("照片6");
    }

    @Test
    void workbooksOfOtherProgramsAreTakenForFormsSoThatNoneIsForgotten() throws IOException {
        Files.copy(EXAMPLE, forms.resolve("丙.et"));
        Files.writeString(forms.resolve("丁.ods"), "不是表格");

        assertThat(score().out())
                .contains("完成  " + forms.resolve("丙.et"))
                .contains("失败  " + forms.resolve("丁.ods"))
                .contains("\n合计            4  个文件\n");
    }

    @Test
    void changedOriginalIsDoneAgain() throws IOException {
        score();
        age();
        Files.copy(Path.of("examples/项目支出-示例.xlsx"), forms.resolve("甲.xlsx"), StandardCopyOption.REPLACE_EXISTING);

        score();

        assertThat(redone()).containsExactly("甲.xlsx");
    }

    @Test
    void missingResultIsDoneAgain() throws IOException {
        score();
        age();
        Files.delete(results.resolve("乙.xlsx"));

        score();

        assertThat(redone()).containsExactly("乙.xlsx");
    }

    @Test
    void otherRulesOrOptionsDoEverythingAgain() throws IOException {
        score();
        age();

        assertThat(score("--rules", "one-decimal").out()).doesNotContain("跳过");
        age();
        assertThat(score("--rules", "one-decimal", "--no-report").out()).doesNotContain("跳过");
        assertThat(redone()).containsExactly("乙.xlsx", "甲.xlsx");
    }

    @Test
    void ownRulesThatWereEditedDoEverythingAgain() throws IOException {
        Path rules = Files.copy(Path.of("examples/本局规则.yaml"), folder.resolve("own.yaml"));
        score("--rules", rules.toString());
        assertThat(score("--rules", rules.toString()).out()).contains("跳过            2");

        Files.writeString(rules, Files.readString(rules).replace("decimals: 1", "decimals: 2"));

        assertThat(score("--rules", rules.toString()).out()).doesNotContain("跳过");
    }

    @Test
    void forceDoesEverythingAgain() throws IOException {
        score();
        age();

        assertThat(score("--force").out()).doesNotContain("跳过");
        assertThat(redone()).containsExactly("乙.xlsx", "甲.xlsx");
    }

    @Test
    void jsonTellsOfEveryFormThoughItIsCompletedAlready() {
        score();

        assertThat(score("--json").json()).hasSize(2);
    }

    @Test
    void whatWasNotCompletedIsToldOfEveryTime() throws IOException {
        Files.writeString(forms.resolve("坏.xlsx"), "no workbook");
        score();

        Typed again = score();

        assertThat(again.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(again.out())
                .startsWith("失败  " + forms.resolve("坏.xlsx"))
                .contains("\n跳过            2", "\n失败            1\n");
    }

    @Test
    void damagedNoteOfWhatIsDoneCostsNoMoreThanDoingItAgain() throws IOException {
        score();
        Path note = results.resolve(DoneFiles.NAME);
        List<String> lines = Files.readAllLines(note, StandardCharsets.UTF_8);
        Files.write(
                note,
                (lines.get(0) + "\n\u0000\u00ff garbage\n" + lines.get(1).substring(0, 20))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(score().out()).contains("\n完成            1\n", "\n跳过            1  ");
        assertThat(score().out()).contains("\n跳过            2  ");
    }

    @Test
    void whoseReportIsGoneIsDoneAgain() throws IOException {
        score();
        Files.delete(results.resolve("甲.docx"));

        assertThat(score().out()).contains("\n完成            1\n", "\n跳过            1  ");
        assertThat(results.resolve("甲.docx")).exists();
        assertThat(score().out()).contains("\n跳过            2  ");
    }

    @Test
    void aResultThatAnotherRunHasReplacedIsDoneAgain() throws IOException {
        score();
        byte[] completed = Files.readAllBytes(results.resolve("甲.xlsx"));
        String form = forms.resolve("甲.xlsx").toString();
        Typed.words("score", form, "-o", results.toString(), "--rules", "one-decimal");

        assertThat(score().out()).contains("\n完成            1\n", "\n跳过            1  ");
        assertThat(results.resolve("甲.xlsx")).hasBinaryContent(completed);
    }

    @Test
    void rulesThatWereTriedInBetweenLeaveNoResultOfTheirs() throws IOException {
        score();
        byte[] completed = Files.readAllBytes(results.resolve("甲.xlsx"));
        score("--rules", "one-decimal");

        assertThat(score().out()).contains("\n完成            2\n").doesNotContain("跳过");
        assertThat(results.resolve("甲.xlsx")).hasBinaryContent(completed);
    }

    @Test
    void aCopyThatCameBackInBetweenIsNotTakenForTheResult() throws IOException {
        score();
        Path returned = Files.createDirectories(folder.resolve("另一份")).resolve("甲.xlsx");
        Files.copy(Path.of("src/test/resources/forms/hub-trade-2020/filled.xlsx"), returned);
        Typed.words("score", returned.toString(), "-o", results.toString());

        assertThat(score().out()).contains("\n完成            1\n", "\n跳过            1  ");
    }

    @Test
    void aReportThatSomebodyHasGoneOnWithIsTheirsAndNothingToDoAgain() throws IOException {
        score();
        Files.writeString(results.resolve("甲.docx"), "另存过的报告");

        assertThat(score().out()).contains("\n跳过            2  ");
    }

    @Test
    void aReportOfAnotherTemplateIsWrittenAgain() throws IOException {
        score();
        String form = forms.resolve("甲.xlsx").toString();
        String other = "templates/绩效自评报告-项目.docx";
        Typed.words("score", form, "-o", results.toString(), "--report-template", other);

        assertThat(score().out()).contains("\n完成            1\n", "\n跳过            1  ");
    }

    @Test
    void aNoteOfBeforeWithoutFingerprintsCostsNoMoreThanDoingItAgain() throws IOException {
        score();
        Path note = results.resolve(DoneFiles.NAME);
        Files.writeString(note, Files.readString(note).replaceAll("\t[0-9a-f]{32} ", "\t"));

        assertThat(score().out()).contains("\n完成            2\n").doesNotContain("跳过");
        assertThat(score().out()).contains("\n跳过            2  ");
    }

    @Test
    void dryRunNotesNothing() {
        score("--dry-run");

        assertThat(results.resolve(DoneFiles.NAME)).doesNotExist();
    }

    @Test
    void aFileThatIsNamedIsDoneWhateverWasDoneBefore() {
        score();
        String form = forms.resolve("甲.xlsx").toString();

        assertThat(Typed.words("score", form, "-o", results.toString()).out()).startsWith("完成  " + form);
    }

    @Test
    void resultsInsideTheFolderAreNoForms() {
        Path inside = forms.resolve("结果");
        Typed.words("score", forms.toString(), "-o", inside.toString());

        Typed again = Typed.words("score", forms.toString(), "-o", inside.toString(), "--force");

        assertThat(again.out()).contains("\n合计            2  个文件\n");
    }

    @Test
    void quietTellsOnlyOfWhatNeedsSomebody() throws IOException {
        Files.writeString(forms.resolve("坏.xlsx"), "no workbook");

        assertThat(score("--quiet").out())
                .startsWith("失败  " + forms.resolve("坏.xlsx"))
                .doesNotContain("完成  " + forms);
    }

    @Test
    void verboseTellsTheNotesBesides() {
        long notes = score("--verbose")
                .out()
                .lines()
                .filter(line -> line.startsWith("  提示  "))
                .count();

        assertThat(notes).isPositive();
        assertThat(score("--force").out()).doesNotContain("  提示  ");
    }

    @Test
    void quietAndVerboseContradict() {
        assertThat(score("--quiet", "--verbose").err()).isEqualToIgnoringNewLines("ziping：--quiet 和 --verbose 只能选一个");
    }

    @Test
    void stoppedRunEndsWithTheFilesInHand() {
        Stop stop = new Stop();
        FileJob job = new FileJob(new Options(RulesFile.named("national"), Optional.empty(), false));
        List<Source> sources = IntStream.range(0, 50)
                .mapToObj(number -> new Source(EXAMPLE, Path.of(number + ".xlsx")))
                .toList();
        Report nothing = new Report() {
            @Override
            public void file(Outcome outcome) {
                stop.ask();
            }

            @Override
            public void end(Tally tally) {}
        };

        Tally tally = new Run(nothing, source -> new Step.Done(job.run(source)), stop).over(sources);

        assertThat(tally.count(Outcome.State.COMPLETED)).isBetween(1, 49);
        assertThat(tally.left()).isEqualTo(50 - tally.count(Outcome.State.COMPLETED));
        assertThat(tally.files()).isEqualTo(50);
    }

    private Typed score(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "score";
        words[1] = forms.toString();
        words[2] = "-o";
        words[3] = results.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Typed.words(words);
    }

    private void age() throws IOException {
        for (String name : new String[] {"甲.xlsx", "乙.xlsx"}) {
            Files.setLastModifiedTime(results.resolve(name), LONG_AGO);
        }
    }

    private List<String> redone() {
        return Stream.of("乙.xlsx", "甲.xlsx")
                .filter(name -> !isOld(results.resolve(name)))
                .toList();
    }

    private static boolean isOld(Path result) {
        try {
            return Files.getLastModifiedTime(result).equals(LONG_AGO);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
