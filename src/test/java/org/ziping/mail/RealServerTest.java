package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.settings.MailLimits;
import org.ziping.mail.settings.Security;

/** Letters by way of a real mail server in the process. */
class RealServerTest {

    private static final String UNIT = "某市某区人力资源和社会保障局所属公共就业服务中心暨创业指导中心及劳动人事争议仲裁院并𡐓头街道便民服务站联合办公室（本级）";

    @TempDir
    Path folder;

    private GreenMail server;
    private MailOffice office;

    @BeforeEach
    void start() throws Exception {
        Logger.getLogger("com.icegreen").setLevel(Level.OFF);
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.setUser("jx@example.org", "jx@example.org", "secret");
        server.start();
        office = new MailOffice(folder, server.getSmtp().getPort()).server(Security.NONE, "jx@example.org", "secret");
    }

    @AfterEach
    void stop() {
        office.close();
        server.stop();
    }

    private static byte[] bytes(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void whatArrivesIsReadRightByAnotherImplementation() throws Exception {
        PythonReader.require();
        Path workbook = Letters.file(folder, UNIT.substring(0, 50) + ".xlsx", 200_003);
        Path report = Letters.file(folder, "绩效自评报告.docx", 50_001);
        office.knows(UNIT, "zhang@unit.example.org；li@unit.example.org", "boss@example.org", "张会计");

        assertThat(office.send(List.of(Letters.completed(UNIT, workbook, report)))
                        .isComplete())
                .isTrue();

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(3);
        JsonObject found = PythonReader.read(Files.write(folder.resolve("arrived.eml"), bytes(arrived[0])));
        assertThat(found.get("subject").getAsString()).isEqualTo("2025年度绩效自评结果：" + UNIT);
        assertThat(found.get("plain").getAsString()).startsWith("张会计：");
        for (int at = 0; at < 2; at++) {
            Path file = List.of(workbook, report).get(at);
            JsonObject attachment =
                    found.get("attachments").getAsJsonArray().get(at).getAsJsonObject();
            assertThat(attachment.get("byType").getAsString())
                    .isEqualTo(file.getFileName().toString());
            assertThat(attachment.get("byDisposition").getAsString())
                    .isEqualTo(file.getFileName().toString());
            assertThat(attachment.get("sha256").getAsString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        }
    }

    @Test
    void theCopyKeptIsTheLetterSent() throws Exception {
        office.knows("甲局", "a@example.org");
        office.send(List.of(Letters.completed("甲局", Letters.file(folder, "甲局.xlsx", 1000))));

        String name = office.letters("已发").get(0);
        String kept = Files.readString(folder.resolve("发件/已发").resolve(name));
        String arrived = new String(bytes(server.getReceivedMessages()[0]), StandardCharsets.UTF_8);
        assertThat(arrived.substring(arrived.indexOf("From:")).strip())
                .isEqualToNormalizingNewlines(
                        kept.substring(kept.indexOf("From:")).strip());
    }

    @Test
    void oneConnectionCarriesManyLettersAtTheOfficesPace() throws Exception {
        List<Parcel> parcels = new ArrayList<>();
        Path file = Letters.file(folder, "表.xlsx", 500);
        for (int number = 0; number < 7; number++) {
            office.knows("单位" + number, "u" + number + "@example.org");
            parcels.add(Letters.completed("单位" + number, file));
        }
        office.settings(Letters.settings(office.settings().server())).limits(new MailLimits(10, 5, 1 << 20, List.of()));

        MailRun run = office.send(parcels);

        assertThat(run.count(Standing.SENT)).isEqualTo(5);
        assertThat(run.stopped()).contains("今天已发满 5 封（ziping.yaml 的 mail.per-day），其余的明天再发");
        assertThat(office.patience.pauses()).hasSize(4).allMatch(pause -> pause.toSeconds() == 6);

        office.patience.turnOn(Duration.ofDays(1));
        assertThat(office.send(parcels).count(Standing.SENT)).isEqualTo(2);
        assertThat(server.getReceivedMessages()).hasSize(7);
    }

    @Test
    void aTrialGoesToWhoeverAskedAndCountsForNobody() throws Exception {
        office.knows("甲局", "a@example.org").knows("乙局", "b@example.org");
        Path file = Letters.file(folder, "表.xlsx", 500);
        List<Parcel> parcels = List.of(Letters.completed("甲局", file), Letters.completed("乙局", file));

        MailRun run = office.mailing()
                .trial(parcels, new Choice(Optional.empty(), OptionalInt.of(1)), "me@example.org", office.listener());

        assertThat(run.outcomes()).containsExactly(new MailOutcome("甲局", Standing.SENT, "试发，不算寄给该单位"));
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getHeader("To")[0]).contains("me@example.org");
        assertThat(arrived[0].getMessageID()).startsWith("<trial.");

        assertThat(office.send(parcels).count(Standing.SENT)).isEqualTo(2);
    }

    @Test
    void whoeverIsNamedGetsTheLetterAndNobodyElse() throws Exception {
        office.knows("甲局", "a@example.org").knows("乙局", "b@example.org");
        Path file = Letters.file(folder, "表.xlsx", 500);
        List<Parcel> parcels = List.of(Letters.completed("甲局", file), Letters.completed("乙局", file));

        office.mailing().send(parcels, new Choice(Optional.of("乙 局"), OptionalInt.empty()), office.listener());

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(office.told).containsExactly("已发  乙局");
    }

    @Test
    void aUnitWithoutAnAddressIsNamedAndTheOthersGetTheirs() throws Exception {
        office.knows("甲局", "a@example.org");
        Path file = Letters.file(folder, "表.xlsx", 500);

        MailRun run = office.send(List.of(Letters.completed("甲局", file), Letters.completed("丙局", file)));

        assertThat(run.outcomes())
                .containsExactly(
                        new MailOutcome("甲局", Standing.SENT, ""),
                        new MailOutcome("丙局", Standing.WITHHELD, "通讯录里没有这个单位，请补上一行"));
        assertThat(run.isComplete()).isFalse();
    }

    @Test
    void aPreviewShowsWhatWouldGoOutAndSendsNothing() throws Exception {
        office.knows("甲局", "a@example.org", "boss@example.org", "").knows("乙局", "坏的");
        Path file = Letters.file(folder, "表.xlsx", 500);
        List<Parcel> parcels = List.of(Letters.completed("甲局", file), Letters.returned("乙局", file));

        Preview preview = office.mailing().preview(parcels, Choice.ALL);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(office.letters("预览")).hasSize(1).allMatch(name -> name.startsWith("甲局-"));
        assertThat(preview.rows().get(0).addresses()).containsExactly("a@example.org", "boss@example.org（抄送）");
        assertThat(preview.rows().get(0).subject()).isEqualTo("2025年度绩效自评结果：甲局");
        assertThat(preview.rows().get(0).attachments()).containsExactly("表.xlsx");
        assertThat(preview.rows().get(1).outcome().line()).isEqualTo("不能发  乙局  通讯录 A3 这一行有错，请先改正");
        assertThat(office.journal.entries()).isEmpty();
    }
}
