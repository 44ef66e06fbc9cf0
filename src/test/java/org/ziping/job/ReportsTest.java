package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.form.FormReader;
import org.ziping.model.Profile;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** The reports of a workbook beside it. */
class ReportsTest {

    private static final Path EXAMPLE = Path.of("examples", "红十字会-2023.xlsx");

    @TempDir
    Path folder;

    @Test
    void aRunWithoutReportsLoadsNothingOfThem() throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.ziping.cli.Main",
                        "score",
                        EXAMPLE.toString(),
                        "-o",
                        folder.toString(),
                        "--no-report")
                .redirectErrorStream(true)
                .start();
        List<String> loaded = run.inputReader()
                .lines()
                .filter(line -> line.contains("source:"))
                .toList();

        assertThat(run.waitFor()).isZero();
        assertThat(loaded)
                .hasSizeGreaterThan(1000)
                .noneMatch(line -> line.contains("com.deepoove.") || line.contains("org.ziping.report.word"));
    }

    @Test
    void aFaultyTemplateInTheFolderFailsTheFileInOneSentence() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("绩效自评报告-部门整体.docx"), "绩效自评报告");

        Outcome outcome = run(Reporting.from(templates));

        assertThat(outcome.fault().map(Fault::sentence))
                .contains("报告模板“绩效自评报告-部门整体.docx”不是 Word 文档（.docx），请在 Word 或 WPS 中另存为 .docx");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theMissingTextsStandInTheListOfFindingsOfTheWorkbookToo() {
        Outcome outcome = run(Reporting.from(Path.of("templates")));

        assertThat(outcome.allFindings())
                .filteredOn(finding -> finding.code().code().equals("report-text-missing"))
                .hasSize(1);
        assertThat(outcome.state()).isEqualTo(Outcome.State.COMPLETED);
        assertThat(outcome.forms().get(0).report())
                .contains(folder.resolve("out").resolve("红十字会-2023.docx"));
    }

    @Test
    void everyFormOfAWorkbookGetsAReportUnderItsOwnName() throws Exception {
        ScoredForm wholeUnit = scored(EXAMPLE);
        ScoredForm project = scored(Path.of("examples", "项目支出-示例.xlsx"));
        Verdict verdict = new Verdict(List.of(wholeUnit, project, project), List.of());

        Reports reports = Reports.of(
                verdict,
                Profile.NONE,
                Reporting.from(Path.of("templates")),
                new Places(folder.resolve("自评材料.xlsx"), Neighbours.NONE));

        assertThat(reports.documents())
                .extracting(document -> document.place().getFileName().toString())
                .containsExactly("自评材料-自评表.docx", "自评材料-公共体育场馆开放服务.docx", "自评材料-公共体育场馆开放服务(2).docx");
    }

    private static ScoredForm scored(Path workbook) {
        var opened = (Opening.Opened) WorkbookFile.open(workbook);
        return new Judge(RulesFile.named(RulesFile.DEFAULT))
                .judge(FormReader.read(opened.file().grid()))
                .forms()
                .get(0);
    }

    private Outcome run(Reporting reporting) {
        Options options =
                new Options(RulesFile.named(RulesFile.DEFAULT), Optional.of(folder.resolve("out")), false, reporting);
        return new FileJob(options).run(new Source(EXAMPLE, EXAMPLE.getFileName()));
    }
}
