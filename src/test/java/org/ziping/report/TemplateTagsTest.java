package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.model.FormKind;
import org.ziping.model.Profile;

/** A template with a tag that means nothing is refused by name before anything is scored. */
class TemplateTagsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void theTemplatesOfTheProjectAreInOrder(FormKind kind) {
        assertThat(ReportTemplate.in(Written.TEMPLATES, kind)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共{{年初预算}}。 | 有不认识的标签“{{年初预算}}”，可用的标签见 docs/report-tags.md",
                "共{{年初 预算数}}。 | 有不认识的标签“{{年初 预算数}}”，可用的标签见 docs/report-tags.md",
                "共{{年初预算数。 | 有没写完整的标签“{{年初预算数。”，标签要以 {{ 开头、以 }} 结尾",
                "共年初预算数}}。 | 有没写完整的标签“}}。”，标签要以 {{ 开头、以 }} 结尾",
                "得{{得分}}分。 | 标签“{{得分}}”只能写在循环“指标、指标表”里面，可用的标签见 docs/report-tags.md",
                "{{指标}} | 标签“{{指标}}”是循环，要写成 {{?指标}} … {{/指标}}",
                "{{?总分}}有{{/总分}} | 标签“{{?总分}}”是数值，要写成 {{总分}}",
                "{{指标表}} | “{{指标表}}”要写在表格里，和各列的 [标签] 在同一行",
                "{{?指标}}{{得分图}}{{/指标}} | 图表“{{得分图}}”不能写在循环里面",
            })
    void aTagThatMeansNothingThereIsNamed(String paragraph, String complaint) throws IOException {
        assertRefused(write(paragraph), "报告模板“own.docx”：" + complaint);
    }

    @ParameterizedTest
    @CsvSource({"{{?指标}}得{{得分}}分。,{{?指标}}", "得{{总分}}分。{{/指标}},{{/指标}}"})
    void aLoopThatIsNotClosedIsNamed(String paragraph, String mark) throws IOException {
        assertRefused(write(paragraph), "报告模板“own.docx”里的标签“" + mark + "”没有成对：循环和条件要以 {{?名称}} 开头、以 {{/名称}} 结尾");
    }

    @Test
    void aColumnThatMeansNothingInATableIsNamed() throws IOException {
        Path file = folder.resolve("own.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("{{指标表}}[序号]");
            table.getRow(0).getCell(1).setText("[总得分]");
            document.write(out);
        }
        assertRefused(file, "报告模板“own.docx”：有不认识的标签“[总得分]”，可用的标签见 docs/report-tags.md");
    }

    @Test
    void aFileThatIsNoWordDocumentIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("own.docx"), "绩效自评报告");
        assertRefused(text, "报告模板“own.docx”不是 Word 文档（.docx），请在 Word 或 WPS 中另存为 .docx");
        Path workbook = Files.copy(Path.of("examples", "红十字会-2023.xlsx"), folder.resolve("own2.docx"));
        assertRefused(workbook, "报告模板“own2.docx”不是 Word 文档（.docx），请在 Word 或 WPS 中另存为 .docx");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Path missing = folder.resolve("own.docx");
        assertRefused(missing, "没有报告模板“" + missing + "”，请核对文件名和路径");
    }

    @Test
    void anOfficeChangesOrderAndWordingInItsOwnTemplate() throws IOException {
        Path file = write("{{单位名称}}得{{总分}}分，年初预算{{年初预算数}}。");

        Report report = new ReportWriter(ReportTemplate.load(file))
                .write(Written.card(DrawnForms.read(DrawnForms.inOrder())), Profile.NONE, List.of());

        assertThat(Written.opened(report).text()).isEqualTo("某区档案馆得98.6分，年初预算100.00万元。");
        assertThat(report.findings()).isEmpty();
    }

    private static void assertRefused(Path file, String complaint) {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> ReportTemplate.load(file))
                .withMessage(complaint);
    }

    private Path write(String paragraph) throws IOException {
        Path file = folder.resolve("own.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(paragraph);
            document.write(out);
        }
        return file;
    }
}
