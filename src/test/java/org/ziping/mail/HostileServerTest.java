package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.mail.ScriptedServer.Act;
import org.ziping.mail.ScriptedServer.Point;
import org.ziping.mail.ScriptedServer.Taken;
import org.ziping.mail.journal.JournalEntry;
import org.ziping.mail.journal.LetterState;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.settings.MailLimits;

/** Whatever a server does: every letter at most once, and each ends sent, refused with its reason, or in doubt and shown. */
class HostileServerTest {

    @TempDir
    Path folder;

    private ScriptedServer server;
    private MailOffice office;
    private Parcel parcel;

    @BeforeEach
    void oneUnit() throws Exception {
        server = new ScriptedServer();
        office = new MailOffice(folder, server.port()).knows("区红十字会", "a@example.org; b@example.org");
        parcel = Letters.completed("区红十字会", Letters.file(folder, "红十字会.xlsx", 20_000));
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        server.close();
    }

    /** Does these acts at a point, one a time, and what is usual from then on. */
    private static Function<Point, Act> at(Point point, Act... acts) {
        Map<Point, Deque<Act>> script = new EnumMap<>(Point.class);
        script.put(point, new ArrayDeque<>(List.of(acts)));
        return asked -> {
            Deque<Act> left = script.getOrDefault(asked, new ArrayDeque<>());
            return left.isEmpty() ? Act.USUAL : left.remove();
        };
    }

    private MailOutcome sent() throws Exception {
        MailRun run = office.send(List.of(parcel));
        assertThat(run.outcomes()).hasSize(1);
        return run.outcomes().get(0);
    }

    private JournalEntry noted() {
        return office.journal.find(parcel.id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Point.class,
            names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "END"})
    void aPassingFaultIsTriedAgainAndTheLetterArrivesOnce(Point point) throws Exception {
        server.script(at(point, Act.say("451 try again later"), Act.say("421 busy")));

        assertThat(sent().standing()).isEqualTo(Standing.SENT);

        assertThat(server.taken()).hasSize(1);
        assertThat(server.taken().get(0).recipients()).containsExactly("a@example.org", "b@example.org");
        assertThat(noted().answer()).isEqualTo("250 taken as 4711");
        assertThat(office.letters("已发")).hasSize(1);
        assertThat(office.letters("发送中")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Point.class,
            names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "BODY"})
    void aConnectionLostBeforeTheEndIsMadeAnewAndTheLetterArrivesOnce(Point point) throws Exception {
        parcel = Letters.completed("区红十字会", Letters.file(folder, "大.xlsx", 4_000_000));
        server.script(at(point, Act.HANG_UP, Act.HANG_UP));

        assertThat(sent().standing()).isEqualTo(Standing.SENT);

        assertThat(server.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void aConnectionLostAfterTheEndLeavesTheLetterInDoubtForEver(boolean isTaken, int arrived) throws Exception {
        server.script(at(Point.END, isTaken ? Act.TAKE_AND_HANG_UP : Act.HANG_UP));

        assertThat(sent()).isEqualTo(new MailOutcome("区红十字会", Standing.IN_DOUBT, "信已全部发出，服务器没有回答收没收到，连接就断了"));
        assertThat(office.letters("存疑")).hasSize(1);
        assertThat(office.mailing().inDoubt()).extracting(JournalEntry::unit).containsExactly("区红十字会");

        assertThat(office.send(List.of(parcel)).outcomes()).isEmpty();
        assertThat(server.taken()).hasSize(arrived);
    }

    @Test
    void aPersonDecidesAboutALetterInDoubt() throws Exception {
        server.script(at(Point.END, Act.HANG_UP, Act.TAKE_AND_HANG_UP));
        Choice thisUnit = new Choice(Optional.of("区红十字会"), OptionalInt.empty());
        sent();

        MailRun again = office.mailing().send(List.of(parcel), thisUnit, office.listener());
        assertThat(again.count(Standing.IN_DOUBT)).isOne();
        assertThat(office.mailing().confirm("区 红十字会")).isOne();

        assertThat(noted().state()).isEqualTo(LetterState.SENT);
        assertThat(noted().answer()).isEqualTo("经人核实已收到");
        assertThat(office.mailing().inDoubt()).isEmpty();
        assertThat(office.letters("已发")).hasSize(1);
        assertThat(office.letters("存疑")).isEmpty();
    }

    @Test
    void aServerThatFallsSilentIsGivenUp() throws Exception {
        office.answering(Duration.ofMillis(400));
        server.script(at(Point.MAIL, Act.SILENCE));
        assertThat(sent().standing()).isEqualTo(Standing.SENT);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void silenceAfterTheEndIsDoubt() throws Exception {
        office.answering(Duration.ofMillis(400));
        server.script(at(Point.END, Act.SILENCE));
        assertThat(sent().standing()).isEqualTo(Standing.IN_DOUBT);
    }

    @Test
    void answersThatDripAreWaitedFor() throws Exception {
        server.script(point -> Act.DRIP);
        assertThat(sent().standing()).isEqualTo(Standing.SENT);
        assertThat(server.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL | 553 Mail from must equal authorized user | 服务器不接受发件人：553 Mail from must equal authorized user（多数服务器要求 ziping.yaml 的 mail.from 与登录的邮箱相同）
            RCPT | 550 no such user here                    | 服务器不接受第 1 个邮箱（a***@example.org）：550 no such user here（请核对 通讯录.xlsx 里的这个邮箱）
            RCPT | 550 user zhang.san@example.org unknown   | 服务器不接受第 1 个邮箱（a***@example.org）：550 user z***@example.org unknown（请核对 通讯录.xlsx 里的这个邮箱）
            RCPT | 552 5.2.2 Mailbox quota exceeded         | 服务器不接受第 1 个邮箱（a***@example.org）：552 5.2.2 Mailbox quota exceeded（对方的邮箱满了，请对方清理，或在 通讯录.xlsx 里换一个邮箱）
            END  | 552 5.3.4 Message size exceeds limit     | 服务器看过信后不收：552 5.3.4 Message size exceeds limit（附件太大，请另行传送；可以把 ziping.yaml 的 mail.max-size 改小）
            DATA | 554 no                                   | 服务器不收信：554 no
            END  | 554 DT:SPM 163 smtp                      | 服务器看过信后不收：554 DT:SPM 163 smtp（被当作垃圾邮件，请调小 ziping.yaml 的 mail.per-minute，或改一改信的模板）
            """)
    void aRefusalIsFinalAndHasItsReason(Point point, String answer, String reason) throws Exception {
        server.script(at(point, Act.say(answer)));

        assertThat(sent()).isEqualTo(new MailOutcome("区红十字会", Standing.REFUSED, reason));

        assertThat(office.send(List.of(parcel)).outcomes()).isEmpty();
        assertThat(server.taken()).isEmpty();
        assertThat(office.patience.pauses()).isEmpty();
    }

    @Test
    void theReasonSurvivesAServerThatHangsUpAfterIt() throws Exception {
        server.script(at(Point.END, Act.sayAndHangUp("554 rejected by policy")));
        assertThat(sent().note()).isEqualTo("服务器看过信后不收：554 rejected by policy");
    }

    @Test
    void oneAddressRefusedMeansNobodyGetsIt() throws Exception {
        server.script(at(Point.RCPT, Act.USUAL, Act.say("550 unknown")));
        assertThat(sent().note()).isEqualTo("服务器不接受第 2 个邮箱（b***@example.org）：550 unknown（请核对 通讯录.xlsx 里的这个邮箱）");
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void whatWasRefusedGoesOutWhenTheRosterNamesAnotherAddress() throws Exception {
        server.script(at(Point.RCPT, Act.say("550 unknown")));
        sent();
        office.forgetsRoster().knows("区红十字会", "right@example.org");

        assertThat(sent().standing()).isEqualTo(Standing.SENT);
        assertThat(server.taken().get(0).recipients()).containsExactly("right@example.org");
    }

    @Test
    void answersInGbkAreReadable() throws Exception {
        server.script(at(Point.END, Act.sayInGbk("550 邮件被拒收")));
        assertThat(sent().note()).isEqualTo("服务器看过信后不收：550 邮件被拒收");
    }

    @Test
    void repeatedRefusalsStopTheRun() throws Exception {
        List<Parcel> parcels = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            office.knows("单位" + number, "u" + number + "@example.org");
            parcels.add(Letters.completed("单位" + number, parcel.attachments().get(0)));
        }
        server.script(point -> point == Point.END ? Act.say("554 MI:STC") : Act.USUAL);

        MailRun run = office.send(parcels);

        assertThat(run.count(Standing.REFUSED)).isEqualTo(3);
        assertThat(run.count(Standing.DUE)).isEqualTo(3);
        assertThat(run.stopped())
                .contains(
                        "服务器接连拒收 3 封，先停下来，请看最后一封的原因：服务器看过信后不收：554 MI:STC（发得太多或太快，请调小 ziping.yaml 的 mail.per-minute 或 mail.per-day）");
    }

    @Test
    void aServerThatAlwaysPutsOffIsLeftForTheNextTime() throws Exception {
        server.script(point -> point == Point.RCPT ? Act.say("450 greylisted") : Act.USUAL);

        assertThat(sent())
                .isEqualTo(new MailOutcome(
                        "区红十字会", Standing.LATER, "服务器不接受第 1 个邮箱（a***@example.org）：450 greylisted，试了 5 次"));
        assertThat(office.told).first().isEqualTo("区红十字会：服务器不接受第 1 个邮箱（a***@example.org）：450 greylisted，30 秒后再发");

        server.script(point -> Act.USUAL);
        assertThat(office.mailing()
                        .sendDue(List.of(parcel), MailListener.SILENT)
                        .outcomes())
                .isEmpty();
        office.patience.turnOn(Duration.ofMinutes(5));
        assertThat(office.mailing()
                        .sendDue(List.of(parcel), MailListener.SILENT)
                        .count(Standing.SENT))
                .isOne();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsWaitedForAndThenLeft() throws Exception {
        server.close();

        MailRun run = office.send(List.of(parcel));

        assertThat(run.outcomes()).containsExactly(new MailOutcome("区红十字会", Standing.DUE, ""));
        assertThat(run.stopped())
                .contains("邮件服务器 localhost:" + server.port()
                        + " 连不上，请检查网络，以及 ziping.yaml 的 mail.host 和 port，试了 5 次，先停下来，没有发出的信下次再发");
        assertThat(office.told).first().asString().endsWith("连不上，请检查网络，以及 ziping.yaml 的 mail.host 和 port，5 秒后再试");
        assertThat(office.patience.pauses()).hasSize(4);
    }

    @Test
    void theSizeAServerAnnouncesIsHonoured() throws Exception {
        server.extensions("SIZE 10000");
        assertThat(sent()).isEqualTo(new MailOutcome("区红十字会", Standing.REFUSED, "信有 33 KB，服务器最多收 10 KB，请另行传送附件"));
        assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void aLetterThatIsTooLargeNeverComesToAServer() throws Exception {
        office.limits(new MailLimits(6000, 1000, 20_000, List.of()));
        assertThat(sent().note()).isEqualTo("信有 33 KB，超过 20 KB 的上限（ziping.yaml 的 mail.max-size），请另行传送附件");
        assertThat(server.heard()).isEmpty();
        assertThat(office.journal.find(parcel.id())).isEmpty();
    }

    @Test
    void aDatabaseThatForgotALetterDoesNotSendItAgain() throws Exception {
        sent();
        forget();

        assertThat(office.send(List.of(parcel)).outcomes()).isEmpty();
        assertThat(noted().state()).isEqualTo(LetterState.SENT);
        assertThat(noted().answer()).isEqualTo("按“发件/已发”里的副本补记");
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void aDatabaseThatForgotAClaimLeavesTheLetterInDoubt() throws Exception {
        sent();
        forget();
        Path outbox = folder.resolve("发件");
        String copy = office.letters("已发").get(0);
        Files.move(outbox.resolve("已发").resolve(copy), outbox.resolve("发送中").resolve(copy));

        assertThat(office.send(List.of(parcel)).outcomes()).isEmpty();
        assertThat(noted().state()).isEqualTo(LetterState.IN_DOUBT);
        assertThat(office.letters("存疑")).containsExactly(copy);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void aLetterThatWasBegunButNotClaimedGoesOut() throws Exception {
        Path underWay = Files.createDirectories(folder.resolve("发件/发送中"));
        Files.writeString(underWay.resolve("区红十字会-0123456789ab.eml.tmp"), "half");

        assertThat(sent().standing()).isEqualTo(Standing.SENT);
        assertThat(underWay).isEmptyDirectory();
    }

    private void forget() throws Exception {
        try (Connection connection = office.database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from mail_letter");
        }
    }

    /** Faults of every kind at every point, by a fixed seed. */
    @Test
    void noneOfManyLettersIsLostOrDoubledUnderFire() throws Exception {
        Random random = new Random(20261124);
        List<Parcel> parcels = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            office.knows("单位" + number, "u" + number + "@example.org");
            parcels.add(Letters.completed("单位" + number, parcel.attachments().get(0)));
        }
        server.script(point -> fault(random, point));

        for (int run = 0; run < 40; run++) {
            office.send(parcels);
            office.patience.turnOn(Duration.ofHours(1));
        }
        server.script(point -> Act.USUAL);
        office.send(parcels);

        Map<String, Integer> arrived = new HashMap<>();
        for (Taken taken : server.taken()) {
            arrived.merge(taken.recipients().get(0), 1, Integer::sum);
        }
        Map<LetterState, Integer> states = new EnumMap<>(LetterState.class);
        for (int number = 0; number < parcels.size(); number++) {
            LetterState state =
                    office.journal.find(parcels.get(number).id()).orElseThrow().state();
            states.merge(state, 1, Integer::sum);
            int times = arrived.getOrDefault("u" + number + "@example.org", 0);
            switch (state) {
                case SENT -> assertThat(times).isOne();
                case REFUSED -> assertThat(times).isZero();
                case IN_DOUBT -> assertThat(times).isLessThanOrEqualTo(1);
                case LATER, SENDING -> throw new AssertionError("without a fate: " + number);
            }
        }
        assertThat(states.keySet()).contains(LetterState.SENT, LetterState.REFUSED, LetterState.IN_DOUBT);
    }

    private static Act fault(Random random, Point point) {
        int dice = random.nextInt(100);
        if (dice < 3) {
            return Act.HANG_UP;
        }
        if (dice < 5) {
            return point == Point.END ? Act.TAKE_AND_HANG_UP : Act.HANG_UP;
        }
        if (point == Point.BODY) {
            return Act.USUAL;
        }
        if (dice < 9) {
            return Act.say("451 later");
        }
        return dice < 11 ? Act.say("554 never") : Act.USUAL;
    }
}
