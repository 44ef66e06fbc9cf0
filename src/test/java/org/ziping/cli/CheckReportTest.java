package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;

/** A report held against its form, as somebody types it. */
class CheckReportTest {

    private static final String FORM = "examples/红十字会-2023.xlsx";
    private static final String ADVICE = "，请用 --form 写明自评表，如：ziping check 自评报告.docx --form 自评表.xlsx";

    @TempDir
    Path folder;

    @Test
    void aReportThatDiffersIsTold() throws Exception {
        String report = report("全年预算数89.46万元，执行率96.66%。");

        Typed typed = Typed.words("check", report, "--form", FORM);

        assertThat(typed.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(typed.out().lines())
                .containsExactly(
                        report + "  2 个问题",
                        "  警告  报告中写“全年预算数89.46万元，执行率96.66%”，执行率写为 96.66%，按自评表应为 95.66%，请核对",
                        "  提示  报告没有写到自评表 7 项指标中的任何一项，请核对报告是否完整");
    }

    @Test
    void notesAloneAreNoReasonToReturnIt() throws Exception {
        Typed typed = Typed.words("check", report("执行率95.66%。"), "--form", FORM);

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out()).contains("1 个问题");
    }

    @Test
    void scriptsGetOneObject() throws Exception {
        String report = report("执行率96.66%。");

        Typed typed = Typed.words("check", report, "--form", FORM, "--json");

        JsonObject object = JsonParser.parseString(typed.out()).getAsJsonObject();
        assertThat(object.keySet()).containsExactly("file", "kind", "form", "findings");
        assertThat(object.get("file").getAsString()).isEqualTo(report);
        assertThat(object.get("kind").getAsString()).isEqualTo("report");
        assertThat(object.get("form").getAsString()).isEqualTo(FORM);
        JsonObject finding = object.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("code").getAsString()).isEqualTo("report-figure-differs");
        assertThat(finding.get("severity").getAsString()).isEqualTo("warning");
        assertThat(finding.get("cell").isJsonNull()).isTrue();
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() {
        Typed typed = Typed.words("check", "无.docx", "--form", FORM);

        assertThat(typed.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(typed.out().lines()).containsExactly("无.docx  找不到文件“无.docx”，请核对文件名和路径");
    }

    @Test
    void aWorkbookThatCannotBeReadIsSaidInOneLine() throws Exception {
        String report = report("执行率96.66%。");

        Typed typed = Typed.words("check", report, "--form", "无.xlsx");

        assertThat(typed.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(typed.out().lines()).containsExactly(report + "  找不到文件“无.xlsx”，请核对文件名和路径");
    }

    @Test
    void wrongWordsAreToldWhatToWrite() {
        assertUsage("“报告.docx”是 Word 文档" + ADVICE, "check", "报告.docx");
        assertUsage("“表.xlsx”是工作簿，--form 核对的是 Word 报告" + ADVICE, "check", "表.xlsx", "--form", FORM);
        assertUsage("--form 后面要写自评表的工作簿，“乙.docx”是 Word 文档" + ADVICE, "check", "甲.docx", "--form", "乙.docx");
        assertUsage("--form 前面要写一份报告，现在有 2 个文件" + ADVICE, "check", "甲.docx", "乙.docx", "--form", FORM);
    }

    private static void assertUsage(String sentence, String... words) {
        Typed typed = Typed.words(words);
        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).isEqualToIgnoringNewLines("ziping：" + sentence);
    }

    private String report(String sentence) throws Exception {
        Path file = folder.resolve("报告.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(sentence);
            document.write(out);
        }
        return file.toString();
    }
}
