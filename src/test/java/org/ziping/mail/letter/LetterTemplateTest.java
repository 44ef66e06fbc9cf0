package org.ziping.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.mail.Letters;
import org.ziping.mail.model.LetterKind;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.model.Parcel.Remark;
import org.ziping.model.Severity;

/** What an office can do with the template of a letter. */
class LetterTemplateTest {

    private static final Path ATTACHED = Path.of("a.xlsx");

    @TempDir
    Path folder;

    private static Map<Tag, TagValue> words(Parcel parcel) {
        return words(parcel, List.of("a.xlsx"));
    }

    private static Map<Tag, TagValue> words(Parcel parcel, List<String> attached) {
        return LetterWords.of(parcel, Optional.empty(), "绩效科", LocalDate.of(2026, 3, 2), attached);
    }

    private static LetterText filled(String template, Parcel parcel) throws MailException {
        return LetterTemplate.parse("模板", template).filled(words(parcel));
    }

    private static String filled(String template, Parcel parcel, List<String> attached) throws MailException {
        return LetterTemplate.parse("模板", template)
                .filled(words(parcel, attached))
                .plain();
    }

    @Test
    void aLineWhoseFigureIsMissingIsLeftOut() throws MailException {
        LetterText text = filled("主题：结果\n\n总分 {{总分}}\n单位 {{单位}}\n", Letters.returned("甲", ATTACHED));
        assertThat(text.plain()).isEqualTo("单位 甲\n");
    }

    @Test
    void aFormWithoutPointsIsToldAsSuchAndNotAsOneWithoutSuccess() throws Exception {
        LetterText text =
                Letters.templates().of(LetterKind.COMPLETED).filled(words(Letters.unscored("某县水利局", ATTACHED)));

        assertThat(text.plain())
                .contains("· 转移支付绩效自评表：总分 不计分，预算执行率 90.00%，指标完成 12 个中 11 个\n")
                .doesNotContain("失分");
    }

    @Test
    void theTotalOfAFormWithoutPointsIsTheWordForIt() throws MailException {
        LetterText text = filled("主题：结果\n\n总分 {{总分}}\n等级 {{等级}}\n", Letters.unscored("甲", ATTACHED));
        assertThat(text.plain()).isEqualTo("总分 不计分\n");
    }

    @Test
    void aParagraphWhoseListIsEmptyIsLeftOut() throws MailException {
        LetterText text = filled("主题：结果\n\n失分：\n{{最弱指标}}\n\n附件：\n{{附件}}\n", Letters.returned("甲", ATTACHED));
        assertThat(text.plain()).isEqualTo("附件：\n· a.xlsx\n");
    }

    @Test
    void linesForTheOfficeAreNotSent() throws MailException {
        LetterText text = filled("# 说明 {{随便}}\n主题：{{年度}}年\n# 再说\n\n正文\n", Letters.completed("甲", ATTACHED));
        assertThat(text.subject()).isEqualTo("2025年");
        assertThat(text.plain()).isEqualTo("正文\n");
    }

    @Test
    void wordsOfTheTemplateAreWordsNotMarkup() throws MailException {
        assertThat(filled("主题：a<b\n\n1 < 2 & {{单位}}\n", Letters.completed("甲<乙", ATTACHED))
                        .html())
                .contains("<title>a&lt;b</title>", "<p>1 &lt; 2 &amp; 甲&lt;乙</p>");
    }

    @Test
    void returnedFormsAreToldWhatToMend() throws Exception {
        LetterText text =
                Letters.templates().of(LetterKind.RETURNED).filled(words(Letters.returned("区红十字会", ATTACHED)));

        assertThat(text.subject()).isEqualTo("请改正2025年度绩效自评表后重交：区红十字会");
        assertThat(text.plain()).startsWith("""
                您好！区红十字会的2025年度项目支出绩效自评表有 2 处需要改正或核对，现退回。

                请改正以下各处（错误必须改正，警告请核对）：
                · 错误：'自评表'!F9 缺少实际完成值，请填写实际完成值
                · 警告：'自评表'!H20 分值合计为 98，应为 100，请调整分值

                附件：
                · a.xlsx
                """);
    }

    @Test
    void whatAnOldWorkbookCannotShowIsLookedUpInTheOneBesideIt() throws Exception {
        Path beside = Path.of("甲-汇总.xlsx");
        Path report = Path.of("甲.docx");
        Path workbook = Path.of("甲.xls");
        Parcel completed = Letters.completed("甲", beside, report, workbook);
        Parcel returned = Letters.returned("甲", beside, workbook);
        List<String> asciiNames = List.of("2025_a.xlsx", "2025_a.docx", "2025_a.xls");

        assertThat(filled("主题：x\n\n{{附件说明}}\n", completed, asciiNames))
                .isEqualTo("算出的数写在自评表原有的单元格里，附件“2025_a.xlsx”里的“改动清单”列出了写过的每一格，其余内容未作改动。\n");
        assertThat(filled("主题：x\n\n{{附件说明}}\n", returned, List.of("甲-汇总.xlsx", "甲.xls")))
                .isEqualTo("附件里贵单位自评表的副本是旧格式，不能涂色和加批注；附件“甲-汇总.xlsx”里的“问题清单”写明了每一处在哪个单元格。\n");
    }

    @Test
    void aLongListEndsWithWhereTheRestStands() throws MailException {
        Parcel few = Letters.returned("甲", ATTACHED);
        List<Remark> many = IntStream.range(0, 45)
                .mapToObj(number -> new Remark(Severity.ERROR, "第 " + number + " 条"))
                .toList();
        Parcel parcel = new Parcel("甲", "2025", few.version(), few.kind(), few.results(), many, few.attachments());

        List<String> lines = filled("主题：x\n\n{{问题}}\n", parcel).plain().lines().toList();
        assertThat(lines).hasSize(31).endsWith("· 其余 15 条见附件中的“问题清单”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            主题：x§§{{总份}}     | 模板 第 3 行：没有“总份”这个标签，可用的标签：单位、联系人、年度、自评表、总分、等级、预算执行率、成绩、最弱指标、问题、问题数、附件、附件说明、发件人、日期
            主题：x§§{{总分       | 模板 第 3 行：标签的花括号不成对，应写成 {{单位}} 这样
            主题：x§§见：{{附件}} | 模板 第 3 行：标签“附件”是列表，要单独占一行
            您好                  | 模板 第 1 行：应以“主题：”开头，写信的主题
            主题：{{问题}}§§x     | 模板 第 1 行：主题应写一行文字，不能是空的，也不能放列表
            主题：§§x             | 模板 第 1 行：主题应写一行文字，不能是空的，也不能放列表
            主题：x               | 模板：没有内容，第一行写“主题：…”，空一行后写正文
            """)
    void whatCannotBeMeantIsNamedWithItsLine(String template, String sentence) {
        assertThatThrownBy(() -> LetterTemplate.parse("模板", template.strip().replace('§', '\n')))
                .isInstanceOf(MailException.class)
                .hasMessage(sentence);
    }

    @Test
    void theServedFolderHasItsOwnWordsInWhateverItsEditorSaved() throws Exception {
        Path own = Files.createDirectories(folder.resolve("templates/mail")).resolve("完成.txt");
        Files.write(own, "主题：本局的信\n\n正文\n".getBytes(Charset.forName("GBK")));

        LetterTemplates templates = LetterTemplates.load(List.of(folder, Path.of("")));

        Map<Tag, TagValue> words = words(Letters.completed("甲", ATTACHED));
        assertThat(templates.of(LetterKind.COMPLETED).filled(words).subject()).isEqualTo("本局的信");
        assertThat(templates.of(LetterKind.RETURNED).filled(words).subject()).startsWith("请改正");
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertThatThrownBy(() -> LetterTemplates.load(List.of(folder)))
                .hasMessage("找不到信的模板“" + Path.of("templates", "mail", "完成.txt") + "”，请重新解压程序");
    }
}
