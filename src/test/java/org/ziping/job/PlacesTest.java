package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of what lies beside results: no two workbooks give the same, and each tells whose it is. */
class PlacesTest {

    @TempDir
    Path folder;

    @Test
    void whatBelongsToAWorkbookHasItsName() {
        assertThat(summary("甲.xls")).isEqualTo("甲-汇总.xlsx");
        assertThat(report("", "甲.xlsx")).isEqualTo("甲.docx");
        assertThat(report("-项目", "甲.xlsx", "甲乙.xlsx", "乙.xlsx")).isEqualTo("甲-项目.docx");
    }

    @Test
    void aNameThatIsAnotherWorkbooksIsLeftToIt() {
        assertThat(report("-项目", "甲.xlsx", "甲-项目.xlsx")).isEqualTo("甲.xlsx-项目.docx");
        assertThat(report("", "甲-项目.xlsx", "甲.xlsx")).isEqualTo("甲-项目.docx");
        assertThat(report("-乙-丙", "甲.xlsx", "甲-乙.xlsx")).isEqualTo("甲.xlsx-乙-丙.docx");
        assertThat(summary("甲.xls", "甲-汇总.xlsx")).isEqualTo("甲.xls-汇总.xlsx");
    }

    @Test
    void ofTwoThatDifferInTheirEndingsEachReportBearsIts() {
        assertThat(report("", "甲.xls", "甲.xlsx")).isEqualTo("甲.xls.docx");
        assertThat(report("", "甲.xlsx", "甲.xls")).isEqualTo("甲.xlsx.docx");
        assertThat(summary("甲.xls", "甲.xlsx")).isEqualTo("甲.xls-汇总.xlsx");
    }

    @Test
    void diskThatForgetsTheirDifferenceMakesNoTwoNamesOne() {
        assertThat(report("-ABC", "甲.xlsx", "甲-abc.XLSX")).isEqualTo("甲.xlsx-ABC.docx");
        assertThat(report("-e\u0301", "甲.xlsx", "甲-\u00e9.xlsx")).isEqualTo("甲.xlsx-e\u0301.docx");
    }

    @Test
    void reportThatSomebodyHasGoneOnWithIsPassedOverByEveryForm() throws Exception {
        Files.writeString(folder.resolve("甲-项目.docx"), "有人另存过");
        Places places = places("甲.xlsx", "甲-项目(3).xlsx");
        assertThat(Stream.of("-项目", "-项目").map(places::report))
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("甲-项目(2).docx", "甲.xlsx-项目(3).docx");
    }

    @Test
    void longNameLeavesRoomForWhatIsAdded() {
        String one = report("-" + "修".repeat(40), "绩".repeat(75) + ".xlsx");
        String other = report("-" + "建".repeat(40), "绩".repeat(75) + ".xlsx");
        assertThat(one).endsWith(".docx").isNotEqualTo(other);
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(225);
    }

    private String summary(String name, String... others) {
        return places(name, others).summary().getFileName().toString();
    }

    private String report(String mark, String name, String... others) {
        return places(name, others).report(mark).getFileName().toString();
    }

    private Places places(String name, String... others) {
        List<Path> all = Stream.concat(Stream.of(name), Stream.of(others))
                .map(folder::resolve)
                .toList();
        Path result = folder.resolve(name);
        return new Places(result, new ResultNames(all).around(result));
    }
}
