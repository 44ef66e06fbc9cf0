package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;
import org.ziping.golden.TransferForm;

/** The published self-evaluation, from the command line to the workbook. */
class ExampleTest {

    private static final String EXAMPLE = "examples/红十字会-2023.xlsx";

    @TempDir
    Path folder;

    @Test
    void theFiguresOfThePublishedReportComeOut() {
        Typed typed = Typed.words("score", EXAMPLE, "-o", folder.toString(), "--json");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        JsonObject form = typed.form();
        assertThat(form.get("kind").getAsString()).isEqualTo("whole-unit");
        assertThat(form.get("year").getAsString()).isEqualTo("2023");
        JsonObject budget = form.getAsJsonObject("budget");
        assertThat(budget.get("initial").getAsString()).isEqualTo("95.81");
        assertThat(budget.get("adjusted").getAsString()).isEqualTo("89.46");
        assertThat(budget.get("executed").getAsString()).isEqualTo("85.58");
        assertThat(budget.get("rate").getAsString()).isEqualTo("0.9566");
        assertThat(budget.get("score").getAsString()).isEqualTo("9.57");
        assertThat(ofIndicators(form, "score")).containsExactly("10", "12", "0", "10", "15", "20", "10");
        assertThat(ofIndicators(form, "completion")).containsExactly("0.9566", "1", "0", "4.9667", "1", "1", "1.0211");
        assertThat(form.get("total").getAsString()).isEqualTo("86.57");
        assertThat(form.get("rating").getAsString()).isEqualTo("良");
        assertThat(form.get("attained").isJsonNull()).isTrue();
    }

    @Test
    void theCompletedWorkbookStandsInTheFolderUnderTheSameName() {
        Typed typed = Typed.words("score", EXAMPLE, "-o", folder.toString());

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("红十字会-2023.xlsx")).isNotEmptyFile();
        assertThat(typed.out()).startsWith("完成  " + EXAMPLE + "  总分 86.57  良  → " + folder);
    }

    @Test
    void aFormWithoutPointsIsCompletedWithACountInThePlaceOfATotal() throws Exception {
        String form = TransferForm.in(folder, "转移支付.xlsx").toString();

        Typed typed = Typed.words("score", form, EXAMPLE, "--dry-run");
        Typed json = Typed.words("score", form, "--dry-run", "--json");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out())
                .startsWith("完成  " + form + "  不计分，指标 12 个中 10 个完成，1 个需人工判断\n")
                .contains("完成            2  其中 1 个有不计分的表\n");
        assertThat(json.form().get("kind").getAsString()).isEqualTo("transfer");
        assertThat(json.form().get("total").isJsonNull()).isTrue();
        assertThat(json.form().get("rating").isJsonNull()).isTrue();
        assertThat(json.form().get("attained"))
                .hasToString("{\"indicators\":\"12\",\"met\":\"10\",\"missed\":\"1\",\"unclear\":\"1\"}");
        assertThat(ofIndicators(json.form(), "attainment")).contains("met", "missed", "unclear");
        assertThat(json.form().getAsJsonObject("budget").get("rate").getAsString())
                .isEqualTo("0.9");
    }

    @Test
    void theReportStandsBesideTheWorkbookUnderTheSameName() {
        Typed typed = Typed.words("score", EXAMPLE, "-o", folder.toString(), "--json");

        Path report = folder.resolve("红十字会-2023.docx");
        assertThat(report).isNotEmptyFile();
        assertThat(typed.form().get("report").getAsString()).isEqualTo(report.toString());
        assertThat(codes(typed.form())).contains("report-text-missing");
    }

    @Test
    void aReportThatSomebodyWorkedOnIsKept() throws Exception {
        Typed.words("score", EXAMPLE, "-o", folder.toString());
        Path report = folder.resolve("红十字会-2023.docx");
        byte[] edited = savedByWord(report);

        Typed again = Typed.words("score", EXAMPLE, "-o", folder.toString(), "--json");

        assertThat(Files.readAllBytes(report)).isEqualTo(edited);
        assertThat(again.form().get("report").getAsString())
                .isEqualTo(folder.resolve("红十字会-2023(2).docx").toString());
    }

    @Test
    void aReportThatNobodyTouchedIsReplaced() throws Exception {
        Typed.words("score", EXAMPLE, "-o", folder.toString());
        Typed.words("score", EXAMPLE, "-o", folder.toString());

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("红十字会-2023.xlsx", "红十字会-2023.docx");
        }
    }

    /** The part that names the program as Word writes it. */
    private static byte[] savedByWord(Path report) throws Exception {
        try (FileSystem document = FileSystems.newFileSystem(report)) {
            Files.writeString(document.getPath("docProps", "app.xml"), """
                    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
                    <Application>Microsoft Office Word</Application></Properties>
                    """);
        }
        return Files.readAllBytes(report);
    }

    @Test
    void workbooksThatDifferOnlyInTheirEndingGetAReportEach() throws Exception {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.copy(Path.of(EXAMPLE), forms.resolve("表.xlsx"));
        Files.copy(Path.of(EXAMPLE), forms.resolve("表.xlsm"));
        Path results = folder.resolve("results");

        Typed.words("score", forms.toString(), "-o", results.toString());

        try (var files = Files.list(results)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("表.xlsm", "表.xlsm.docx", "表.xlsx", "表.xlsx.docx");
        }
    }

    @Test
    void aWrongTagInAnOwnTemplateStopsTheRunBeforeAnythingIsScored() throws Exception {
        Path own = folder.resolve("own.docx");
        Files.copy(Path.of("templates", "绩效自评报告-部门整体.docx"), own);
        try (FileSystem document = FileSystems.newFileSystem(own)) {
            Path body = document.getPath("word", "document.xml");
            Files.writeString(body, Files.readString(body).replace("{{总分}}", "{{总得分}}"));
        }
        Path results = folder.resolve("results");

        Typed typed = Typed.words("score", EXAMPLE, "-o", results.toString(), "--report-template", own.toString());

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err())
                .isEqualToIgnoringNewLines("ziping：报告模板“own.docx”：有不认识的标签“{{总得分}}”，可用的标签见 docs/report-tags.md");
        assertThat(results).doesNotExist();
    }

    @Test
    void noReportLeavesItOut() {
        Typed typed = Typed.words("score", EXAMPLE, "-o", folder.toString(), "--json", "--no-report");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("红十字会-2023.docx")).doesNotExist();
        assertThat(typed.form().get("report").isJsonNull()).isTrue();
        assertThat(codes(typed.form())).doesNotContain("report-text-missing");
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Typed typed = Typed.words("score", EXAMPLE, "-o", folder.toString(), "--dry-run", "--json");

        assertThat(typed.form().get("total").getAsString()).isEqualTo("86.57");
        assertThat(typed.form().get("output").isJsonNull()).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void scoringTheResultAgainChangesNothing() throws Exception {
        Typed.words("score", EXAMPLE, "-o", folder.toString());
        Path once = folder.resolve("红十字会-2023.xlsx");
        Path again = folder.resolve("again");

        Typed typed = Typed.words("score", once.toString(), "-o", again.toString(), "--json");

        assertThat(typed.form().get("total").getAsString()).isEqualTo("86.57");
        assertThat(Files.readAllBytes(again.resolve("红十字会-2023.xlsx"))).isEqualTo(Files.readAllBytes(once));
    }

    @Test
    void rulesThatLetOverFulfilmentPassNameItNowhereAndChangeNothingElse() throws Exception {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                extends: national
                name: own
                title: 超额完成不提示
                effective: 2024-01-01
                measured:
                  over-fulfilment:
                    effect: none
                """);
        JsonObject national =
                Typed.words("score", EXAMPLE, "--dry-run", "--json").form();
        JsonObject passing = Typed.words("score", EXAMPLE, "--dry-run", "--json", "--rules", own.toString())
                .form();

        List<String> expected = codes(national);
        assertThat(expected).contains("over-fulfilment");
        expected.remove("over-fulfilment");
        assertThat(codes(passing)).isEqualTo(expected);
        assertThat(passing.get("total")).isEqualTo(national.get("total"));
    }

    private static List<String> codes(JsonObject form) {
        List<String> codes = new ArrayList<>();
        form.getAsJsonArray("findings")
                .forEach(finding ->
                        codes.add(finding.getAsJsonObject().get("code").getAsString()));
        return codes;
    }

    private static List<String> ofIndicators(JsonObject form, String field) {
        return StreamSupport.stream(form.getAsJsonArray("indicators").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(indicator -> indicator.get(field).getAsString())
                .toList();
    }
}
