package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;

/** A folder from the first form to the letter in somebody's box, by words of the command line alone. */
class MailCommandTest {

    @TempDir
    Path folder;

    private GreenMail server;

    @BeforeEach
    void aServedFolderWithOneForm() throws Exception {
        Logger.getLogger("com.icegreen").setLevel(Level.OFF);
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Files.createDirectories(folder.resolve("收件"));
        Files.copy(Path.of("examples/红十字会-2023.xlsx"), folder.resolve("收件/红十字会.xlsx"));
        Files.writeString(
                folder.resolve("ziping.yaml"),
                "watch: {poll: 20ms, settle: 50ms}\nmail:\n  host: localhost\n  security: none\n  port: "
                        + server.getSmtp().getPort()
                        + "\n  from: \"绩效科 <jx@example.org>\"\n  per-minute: 6000\n");
        typed("watch", "--once");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Typed typed(String command, String... more) {
        return Typed.words(Stream.concat(Stream.of(command, folder.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void fillRoster(String addresses) throws Exception {
        Path file = folder.resolve("通讯录.xlsx");
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            sheet.getRow(1).createCell(1).setCellValue(addresses);
            book.write(filled);
        }
        Files.write(file, filled.toByteArray());
    }

    private JsonObject status() {
        return JsonParser.parseString(typed("status", "--json").out()).getAsJsonObject();
    }

    @Test
    void fromRosterToPreviewToTrialToLetter() throws Exception {
        assertThat(typed("mail", "--roster").out())
                .isEqualToIgnoringNewLines("通讯录已写到 " + folder.resolve("通讯录.xlsx") + "，请填写邮箱");
        fillRoster("kuaiji@unit.example.org；fuhe@unit.example.org");

        Typed preview = typed("mail");
        assertThat(preview.code()).as(preview.err()).isEqualTo(ExitCode.DONE);
        assertThat(preview.out())
                .contains("kuaiji@unit.example.org", "2023年度绩效自评结果：", "红十字会.xlsx", "待发", "共 1 封：待发 1")
                .contains("待发的信在 " + Path.of("发件", "预览"));
        assertThat(server.getReceivedMessages()).isEmpty();

        Typed trial = typed("mail", "--send", "--to", "me@example.org");
        assertThat(trial.code()).as(trial.err()).isEqualTo(ExitCode.DONE);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(status().get("mailed").getAsInt()).isZero();

        Typed sent = typed("mail", "--send");
        assertThat(sent.code()).as(sent.err()).isEqualTo(ExitCode.DONE);
        assertThat(sent.out()).contains("已发  ", "已发 1").doesNotContain("@");
        assertThat(sent.err()).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(status().get("mailed").getAsInt()).isOne();
        assertThat(status().get("inDoubt").getAsInt()).isZero();

        assertThat(typed("mail", "--send").out()).isEqualToIgnoringNewLines("没有要发的信");
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void aWrongRosterIsShownInACopyOfItWithoutRepeatingAddresses() throws Exception {
        typed("mail", "--roster");
        fillRoster("secret@person@example.org");
        byte[] before = Files.readAllBytes(folder.resolve("通讯录.xlsx"));

        Typed sent = typed("mail", "--send");

        assertThat(sent.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(sent.err())
                .contains("  错误  '通讯录'!B2 邮箱写法不对，请写成如 name@example.org 的样子")
                .contains("已标在 " + Path.of("发件", "通讯录-待改.xlsx"))
                .doesNotContain("secret");
        assertThat(Files.readAllBytes(folder.resolve("通讯录.xlsx"))).isEqualTo(before);
        try (XSSFWorkbook marked = new XSSFWorkbook(Files.newInputStream(folder.resolve("发件/通讯录-待改.xlsx")))) {
            assertThat(marked.getSheetAt(0)
                            .getCellComments()
                            .values()
                            .iterator()
                            .next()
                            .getString()
                            .getString())
                    .contains("邮箱写法不对");
        }

        fillRoster("right@example.org");
        assertThat(typed("mail", "--send").code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("发件/通讯录-待改.xlsx")).doesNotExist();
    }

    @Test
    void watchSendsByItselfIfAskedTo() throws Exception {
        Path settings = folder.resolve("ziping.yaml");
        Files.writeString(settings, Files.readString(settings) + "  auto: true\n");

        Typed withoutRoster = typed("watch", "--once");
        assertThat(withoutRoster.out() + withoutRoster.err()).contains("信  还没有通讯录");

        typed("mail", "--roster");
        fillRoster("kuaiji@unit.example.org");
        Typed watched = typed("watch", "--once");
        assertThat(watched.out() + watched.err()).contains("已发  ").doesNotContain("kuaiji");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(status().get("mailed").getAsInt()).isOne();

        typed("watch", "--once");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void wordsThatCannotBeMeantAreRefused() throws Exception {
        assertThat(typed("mail").err())
                .isEqualToIgnoringNewLines("ziping：还没有通讯录“" + folder.resolve("通讯录.xlsx") + "”，请先运行 ziping mail \""
                        + folder + "\" --roster 生成，填好邮箱后再发");
        assertThat(typed("mail", "--to", "a@b.cn").err())
                .isEqualToIgnoringNewLines("ziping：--to 要与 --send 一起用，如 ziping mail 共享文件夹 --send --to me@example.org");
        assertThat(typed("mail", "--limit", "0").err()).isEqualToIgnoringNewLines("ziping：--limit 后面应是封数，如 10");
        typed("mail", "--roster");
        assertThat(typed("mail", "--send", "--only", "没有的局").err()).contains("ziping：没有“没有的局”的信，请核对单位名称，或先处理完它的自评表");
        assertThat(typed("mail", "--arrived", "没有的局").err()).isEqualToIgnoringNewLines("ziping：“没有的局”没有存疑的信");
        Files.writeString(folder.resolve("ziping.yaml"), "");
        assertThat(typed("mail").err())
                .isEqualToIgnoringNewLines("ziping：ziping.yaml 里没有 mail 一节，请至少写上 host 和 from，写法见 docs/邮件.md");
    }
}
