package org.ziping.mail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ziping.mail.letter.LetterTemplates;
import org.ziping.mail.letter.LetterWriter;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.Digest;
import org.ziping.mail.model.LetterKind;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.model.Parcel.Remark;
import org.ziping.mail.model.Parcel.Result;
import org.ziping.mail.model.Parcel.Weakness;
import org.ziping.mail.settings.MailLimits;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.MailSettings;
import org.ziping.mail.settings.Mailbox;
import org.ziping.mail.settings.Security;
import org.ziping.model.Attainments;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Severity;

/** Parcels, addressees and settings as tests need them. */
public final class Letters {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:30:00Z"), ZoneId.of("Asia/Shanghai"));
    public static final MailServer LOCAL = new MailServer("localhost", 25, Security.NONE, Optional.empty());

    private Letters() {}

    public static MailSettings settings() {
        return settings(LOCAL);
    }

    public static MailSettings settings(MailServer server) {
        return new MailSettings(
                server,
                Optional.empty(),
                Mailbox.find("区财政局绩效科 <jx@example.org>").orElseThrow(),
                Mailbox.find("李老师 <li@example.org>"),
                new MailLimits(6000, 100_000, 20L << 20, List.of()),
                false,
                false);
    }

    public static LetterTemplates templates() throws MailException {
        return LetterTemplates.load(List.of(Path.of("")));
    }

    public static LetterWriter writer(MailSettings settings) throws MailException {
        return new LetterWriter(settings, templates(), CLOCK);
    }

    public static MailAddress address(String text) {
        return MailAddress.find(text).orElseThrow();
    }

    public static Addressee addressee(String unit, String... to) {
        return new Addressee(unit, Arrays.stream(to).map(Letters::address).toList(), List.of(), "");
    }

    public static String version(String seed) {
        return Digest.of(seed);
    }

    /** A file of so many bytes that no encoding leaves as they are. */
    public static Path file(Path folder, String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(name.hashCode()).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    public static Parcel completed(String unit, Path... attachments) {
        Result result = new Result(
                "部门整体支出绩效自评表",
                new Grade.Given(Points.of("92.35"), Optional.of(new Rating("优"))),
                Optional.of(Ratio.of(new BigDecimal("9566"), new BigDecimal("10000"))),
                List.of(
                        new Weakness("培训完成率", Points.of("4"), Points.of("10")),
                        new Weakness("群众满意度", Points.of("8.5"), Points.of("10"))));
        return new Parcel(
                unit,
                "2025",
                version(unit),
                LetterKind.COMPLETED,
                List.of(result),
                List.of(new Remark(Severity.WARNING, "'自评表'!G12 没有说明原因，请填写偏差原因和改进措施")),
                List.of(attachments));
    }

    /** Of a form without points. */
    public static Parcel unscored(String unit, Path... attachments) {
        Result result = new Result(
                "转移支付绩效自评表",
                new Grade.Unscored(new Attainments(11, 1, 0)),
                Optional.of(Ratio.of(new BigDecimal("9"), new BigDecimal("10"))),
                List.of());
        return new Parcel(
                unit, "2025", version(unit), LetterKind.COMPLETED, List.of(result), List.of(), List.of(attachments));
    }

    public static Parcel returned(String unit, Path... attachments) {
        Result result = new Result("项目支出绩效自评表", Grade.WITHHELD, Optional.empty(), List.of());
        return new Parcel(
                unit,
                "2025",
                version(unit),
                LetterKind.RETURNED,
                List.of(result),
                List.of(
                        new Remark(Severity.ERROR, "'自评表'!F9 缺少实际完成值，请填写实际完成值"),
                        new Remark(Severity.WARNING, "'自评表'!H20 分值合计为 98，应为 100，请调整分值")),
                List.of(attachments));
    }
}
