package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.Digest;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.settings.MailSettings;

/** What another implementation finds in the letters. */
class LetterReadElsewhereTest {

    /** Sixty characters, one of them outside the first plane, as names of places have. */
    private static final String SIXTY = "某市某区人力资源和社会保障局所属公共就业服务中心暨创业指导中心及劳动人事争议仲裁院并𡐓头街道便民服务站联合办公室（本级）";

    @TempDir
    Path folder;

    @BeforeEach
    void python() {
        PythonReader.require();
    }

    private JsonObject read(Letter letter) throws Exception {
        return PythonReader.read(Files.write(folder.resolve("letter.eml"), letter.bytes()));
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void sixtyChineseCharactersArriveInSubjectNamesAndAttachments() throws Exception {
        assertThat(SIXTY.codePointCount(0, SIXTY.length())).isEqualTo(60);
        Path workbook = Letters.file(folder, SIXTY.substring(0, 52) + "自.xlsx", 70_001);
        Path report = Letters.file(folder, "绩效自评报告.docx", 12_345);
        Parcel parcel = Letters.completed(SIXTY, workbook, report);
        Addressee addressee = new Addressee(
                SIXTY, List.of(Letters.address("a@unit.example.org")), List.of(Letters.address("b@x.cn")), "王会计");

        Letter letter = Letters.writer(Letters.settings()).letter(parcel, addressee);
        JsonObject found = read(letter);

        assertThat(found.get("subject").getAsString()).isEqualTo("2025年度绩效自评结果：" + SIXTY);
        assertThat(found.get("from")).isEqualTo(JsonParser.parseString("[区财政局绩效科, \"jx@example.org\"]"));
        assertThat(found.get("replyTo")).isEqualTo(JsonParser.parseString("[李老师, \"li@example.org\"]"));
        assertThat(found.get("to")
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonArray()
                        .get(0)
                        .getAsString())
                .isEqualTo(SIXTY);
        assertThat(found.get("cc").toString()).isEqualTo("[\"b@x.cn\"]");
        for (int at = 0; at < 2; at++) {
            Path file = parcel.attachments().get(at);
            JsonObject attachment =
                    found.get("attachments").getAsJsonArray().get(at).getAsJsonObject();
            String name = file.getFileName().toString();
            assertThat(attachment.get("byType").getAsString()).isEqualTo(name);
            assertThat(attachment.get("byDisposition").getAsString()).isEqualTo(name);
            assertThat(found.get("modernNames").getAsJsonArray().get(at).getAsString())
                    .isEqualTo(name);
            assertThat(attachment.get("sha256").getAsString()).isEqualTo(sha256(file));
        }
        assertThat(found.get("defects").getAsJsonArray()).isEmpty();
    }

    @Test
    void theLetterIsSevenBitAndNoLineIsTooLongForAServer() throws Exception {
        Path workbook = Letters.file(folder, SIXTY.substring(0, 53) + ".xlsx", 3);

        JsonObject found = read(Letters.writer(Letters.settings())
                .letter(Letters.completed(SIXTY, workbook), Letters.addressee(SIXTY, "a@example.org")));

        assertThat(found.get("eightBit").getAsBoolean()).isFalse();
        assertThat(found.get("bareLineFeeds").getAsInt()).isZero();
        assertThat(found.get("longestLine").getAsInt()).isLessThanOrEqualTo(998);
    }

    @Test
    void textAndHtmlSayTheSameFigures() throws Exception {
        Path workbook = Letters.file(folder, "红十字会.xlsx", 3);

        JsonObject found = read(Letters.writer(Letters.settings())
                .letter(Letters.completed("区红十字会", workbook), Letters.addressee("区红十字会", "a@example.org")));

        assertThat(found.get("plain").getAsString()).isEqualToNormalizingNewlines("""
                您好！区红十字会的2025年度部门整体支出绩效自评表已算好，结果如下：

                · 部门整体支出绩效自评表：总分 92.35，等级 优，预算执行率 95.66%

                失分最多的指标：
                · 培训完成率：得分 4，分值 10
                · 群众满意度：得分 8.5，分值 10

                请核对以下 1 处：
                · 警告：'自评表'!G12 没有说明原因，请填写偏差原因和改进措施

                附件：
                · 红十字会.xlsx

                算出的数写在自评表原有的单元格里，工作簿末尾的“改动清单”列出了写过的每一格，其余内容未作改动。
                如对结果有疑问，请直接回复本邮件。

                区财政局绩效科
                2026年3月2日
                """);
        assertThat(found.get("html").getAsString())
                .contains("<title>2025年度绩效自评结果：区红十字会</title>", ">92.35</td>", ">95.66%</td>", ">培训完成率</td>")
                .contains("<li>警告：&#39;自评表&#39;!G12 没有说明原因，请填写偏差原因和改进措施</li>");
    }

    @Test
    void machinesAreToldThatAMachineWroteIt() throws Exception {
        Path workbook = Letters.file(folder, "a.xlsx", 3);
        Parcel parcel = Letters.completed("甲单位", workbook);

        JsonObject headers = read(Letters.writer(Letters.settings())
                        .letter(parcel, Letters.addressee("甲单位", "a@example.org")))
                .get("headers")
                .getAsJsonObject();

        assertThat(headers.get("auto-submitted").getAsString()).isEqualTo("auto-generated");
        assertThat(headers.get("x-auto-response-suppress").getAsString()).isEqualTo("All");
        assertThat(headers.get("date").getAsString()).isEqualTo("Mon, 2 Mar 2026 09:30:00 +0800");
        assertThat(headers.has("precedence")).isFalse();
        assertThat(headers.get("message-id").getAsString())
                .matches("<2025\\.[0-9a-f]{12}\\." + parcel.version().substring(0, 16) + "@example\\.org>");
    }

    @Test
    void nothingInANameBecomesAHeaderOrMarkup() throws Exception {
        Path workbook = Letters.file(folder, "a.xlsx", 3);
        String unit = "某局\r\nBcc: spy@evil.example\u2028\u202Exx<script>alert(1)</script>";

        JsonObject found = read(Letters.writer(Letters.settings())
                .letter(Letters.completed(unit, workbook), Letters.addressee(unit, "a@example.org")));

        assertThat(found.get("headers").getAsJsonObject().has("bcc")).isFalse();
        assertThat(found.get("subject").getAsString())
                .isEqualTo("2025年度绩效自评结果：某局 Bcc: spy@evil.example xx<script>alert(1)</script>");
        assertThat(found.get("html").getAsString())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void namesWithoutChineseAreToBeHad() throws Exception {
        Path workbook = Letters.file(folder, "红十字会.xlsx", 3);
        Path second = Letters.file(folder, "红十字会项目.xlsx", 4);
        Path report = Letters.file(folder, "报告.docx", 5);
        MailSettings plain = Letters.settings();
        MailSettings ascii = new MailSettings(
                plain.server(), Optional.empty(), plain.from(), plain.replyTo(), plain.limits(), true, false);

        JsonObject found = read(Letters.writer(ascii)
                .letter(Letters.completed("区红十字会", workbook, second, report), Letters.addressee("区红十字会", "a@x.cn")));

        String stem = "2025_" + Digest.of("区红十字会").substring(0, 8);
        assertThat(found.get("modernNames"))
                .isEqualTo(JsonParser.parseString(
                        "[\"" + stem + ".xlsx\",\"" + stem + "-2.xlsx\",\"" + stem + ".docx\"]"));
        assertThat(new String(Files.readAllBytes(folder.resolve("letter.eml")))).doesNotContain("filename*");
    }
}
