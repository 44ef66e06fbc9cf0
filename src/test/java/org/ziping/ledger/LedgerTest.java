package org.ziping.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.model.Attainments;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Severity;

/** What the ledger keeps and gives back, in a file of its own and on a server. */
class LedgerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");
    private static final String BYTES = "ab".repeat(32);
    private static final String OTHER_BYTES = "cd".repeat(32);

    @TempDir
    Path folder;

    private Database database;

    private enum Kind {
        FILE,
        SERVER
    }

    private Ledger opened(Kind kind) {
        database = kind == Kind.FILE ? Database.inFolder(folder) : Database.of(PostgresServer.emptyDatabase());
        return new Ledger(database);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allThatWasKeptComesBackAsItWas(Kind kind) {
        Ledger ledger = opened(kind);
        Entry entry = entry("镇一/自评 表.xlsx", BYTES, FileState.COMPLETED);
        ledger.keep(entry);

        FileOutcome kept = ledger.current("镇一/自评 表.xlsx").orElseThrow();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(entry.outcome());
        assertThat(kept.version()).isEqualTo(1);
        assertThat(forms(ledger)).containsExactly(entry.forms().get(0).form());
        assertThat(indicators(ledger)).isEqualTo(entry.forms().get(0).indicators());
        assertThat(findings(ledger)).isEqualTo(entry.findings());
    }

    @ParameterizedTest
    @EnumSource
    void newVersionTakesThePlaceOfTheOldOneAndHistoryKeepsBoth(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(entry("表.xlsx", BYTES, FileState.RETURNED));
        ledger.keep(entry("表.xlsx", OTHER_BYTES, FileState.COMPLETED));

        assertThat(ledger.current("表.xlsx").orElseThrow().version()).isEqualTo(2);
        assertThat(ledger.history("表.xlsx"))
                .extracting(FileOutcome::state)
                .containsExactly(FileState.RETURNED, FileState.COMPLETED);
        assertThat(forms(ledger)).hasSize(1);
        assertThat(ledger.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(ledger.done(BYTES)).as("bytes that count no more").isEmpty();
        assertThat(ledger.done(OTHER_BYTES)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void duplicateOfItselfLeavesTheNameAsItIs(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(entry("表.xlsx", BYTES, FileState.COMPLETED));
        ledger.keep(entry("表.xlsx", BYTES, FileState.DUPLICATE));
        ledger.keep(entry("别名.xlsx", BYTES, FileState.DUPLICATE));

        assertThat(ledger.current("表.xlsx").orElseThrow().state()).isEqualTo(FileState.COMPLETED);
        assertThat(ledger.counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(ledger.last(2)).extracting(FileOutcome::name).containsExactly("别名.xlsx", "表.xlsx");
    }

    @ParameterizedTest
    @EnumSource
    void failuresAreRowsOfTheirOwn(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(new Entry(entry("坏.xlsx", BYTES, FileState.FAILED).outcome(), List.of(), List.of()));

        List<FailureRow> failures = new ArrayList<>();
        ledger.read(rows -> rows.failures(failures::add));
        assertThat(failures).containsExactly(new FailureRow("坏.xlsx", NOON, "总分 95"));
    }

    @ParameterizedTest
    @EnumSource
    void whoLostAFileToAnotherSettlesNothing(Kind kind) {
        Ledger ledger = opened(kind);
        Claims claims = new Claims(database);
        Claim slept = claim("表.xlsx", "first");
        Claim awake = claim("表.xlsx", "second");
        claims.take(slept);
        claims.take(awake);

        assertThat(claims.settle(slept, entry("表.xlsx", BYTES, FileState.COMPLETED)))
                .isEmpty();
        assertThat(ledger.events()).isZero();
        assertThat(claims.settle(awake, entry("表.xlsx", BYTES, FileState.COMPLETED)))
                .hasValueSatisfying(claim -> assertThat(claim.outcome()).isPresent());
        assertThat(claims.settle(awake, entry("表.xlsx", BYTES, FileState.COMPLETED)))
                .as("settled once")
                .isEmpty();
        assertThat(ledger.history("表.xlsx")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void settledClaimKnowsWhatTheNameStoodForBefore(Kind kind) {
        Ledger ledger = opened(kind);
        Claims claims = new Claims(database);
        ledger.keep(entry("表.xlsx", BYTES, FileState.RETURNED));
        Claim claim = claim("表.xlsx", "token");
        claims.take(claim);
        claims.settle(claim, entry("表.xlsx", OTHER_BYTES, FileState.COMPLETED));

        Claim settled = claims.find("表.xlsx").orElseThrow();
        assertThat(settled.before().orElseThrow().sha256()).isEqualTo(BYTES);
        assertThat(settled.outcome().orElseThrow().sha256()).isEqualTo(OTHER_BYTES);
        claims.release(settled);
        assertThat(claims.find("表.xlsx")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sameBytesAreInOneHandOnly(Kind kind) {
        opened(kind);
        Claims claims = new Claims(database);
        Claim one = claim("一.xlsx", "1");
        Claim other = claim("二.xlsx", "2");
        claims.take(one);
        claims.take(other);

        assertThat(claims.isFirstWith(one, BYTES)).isTrue();
        assertThat(claims.isFirstWith(other, BYTES)).isFalse();
        claims.release(one);
        assertThat(claims.isFirstWith(other, BYTES)).isTrue();
        assertThat(claims.tokens()).containsExactly("2");
    }

    @ParameterizedTest
    @EnumSource
    void readingSeesOneMomentWhateverIsWrittenMeanwhile(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(entry("一.xlsx", BYTES, FileState.COMPLETED));

        ledger.read(rows -> {
            List<FormRow> before = new ArrayList<>();
            rows.forms(before::add);
            CompletableFuture.runAsync(() -> ledger.keep(entry("二.xlsx", OTHER_BYTES, FileState.COMPLETED)))
                    .join();
            List<FormRow> after = new ArrayList<>();
            rows.forms(after::add);
            assertThat(after).isEqualTo(before);
        });
        assertThat(forms(ledger)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatAFileTellsIsNoted(Kind kind) {
        Ledger ledger = opened(kind);
        assertThat(ledger.toldBy("台账")).isZero();
        ledger.tells("台账", 7);
        ledger.tells("台账", 9);
        assertThat(ledger.toldBy("台账")).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource
    void forgettingLeavesNothing(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(entry("表.xlsx", BYTES, FileState.COMPLETED));
        ledger.forget();
        assertThat(ledger.counts().all()).isZero();
        assertThat(forms(ledger)).isEmpty();
    }

    @Test
    void fileOfOneMachineIsNotOpenedTwice() throws IOException {
        opened(Kind.FILE).events();
        close();
        try (FileChannel other = FileChannel.open(folder.resolve("ledger.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> Database.inFolder(folder))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            e -> assertThat(e.isInUse()).isTrue())
                    .hasMessage("台账数据库正被另一个 ziping 使用，请等它结束，或先停下它");
        }
    }

    @Test
    void damagedFileIsSaidWithItsRemedy() throws Exception {
        Files.writeString(folder.resolve("ledger.mv.db"), "nothing of a database".repeat(1000));
        assertThatThrownBy(() -> Database.inFolder(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("台账数据库打不开，可能已损坏，请运行 ziping status \"" + folder.getParent() + "\" --rebuild 由文件夹重建");
    }

    @Test
    void serverThatDoesNotAnswerIsSaid() {
        assertThatThrownBy(() -> Database.of(new Database.Access("jdbc:postgresql://127.0.0.1:1/none", "ziping", "")))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("连不上台账数据库，请检查 ziping.yaml 的 database 和环境变量 ZIPING_DATABASE_PASSWORD，以及数据库服务器是否在运行");
    }

    @ParameterizedTest
    @EnumSource
    void aFormWithoutPointsComesBackAsOneAndZeroPointsAsZero(Kind kind) {
        Ledger ledger = opened(kind);
        Grade unscored = new Grade.Unscored(new Attainments(10, 1, 1));
        Grade nothing = new Grade.Given(Points.ZERO, Optional.of(new Rating("差")));
        ledger.keep(graded("甲.xlsx", unscored));
        ledger.keep(graded("乙.xlsx", nothing));
        ledger.keep(graded("丙.xlsx", Grade.WITHHELD));

        assertThat(forms(ledger))
                .extracting(FormRow::file, FormRow::grade)
                .containsExactlyInAnyOrder(
                        tuple("甲.xlsx", unscored), tuple("乙.xlsx", nothing), tuple("丙.xlsx", Grade.WITHHELD));
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfBeforeThereWereFormsWithoutPointsIsOpened(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(entry("表.xlsx", BYTES, FileState.COMPLETED));
        takeBackTheStepsFromThere();

        Schema.bringUp(database.source());
        ledger.keep(graded("甲.xlsx", new Grade.Unscored(new Attainments(3, 0, 0))));

        assertThat(forms(ledger))
                .extracting(FormRow::grade)
                .containsExactlyInAnyOrder(
                        new Grade.Given(Points.of("95.25"), Optional.of(new Rating("优"))),
                        new Grade.Unscored(new Attainments(3, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfBeforeNamesWereGivenLearnsThoseOfItsResultsByItself(Kind kind) {
        Ledger ledger = opened(kind);
        ledger.keep(entry("镇/表.xlsx", BYTES, FileState.COMPLETED));
        ledger.keep(entry("镇/表.xlsx", "2".repeat(64), FileState.COMPLETED));
        takeBackTheStepsFromThere();

        Schema.bringUp(database.source());

        ResultPlaces places = new ResultPlaces(database);
        assertThat(places.isOfAnother("镇/表.XLSX", "别的.xlsx")).isTrue();
        assertThat(places.isOfAnother("镇/表.xlsx.docx", "别的.xlsx")).isTrue();
        assertThat(places.isOfAnother("镇/表.xlsx", "镇/表.xlsx")).isFalse();
        assertThat(places.isOfAnother("别的.xlsx", "别的.xlsx")).isFalse();
    }

    private void takeBackTheStepsFromThere() {
        Jdbi.create(database.source()).useHandle(handle -> {
            for (String column : List.of("met", "missed", "unclear")) {
                handle.execute("alter table form drop column " + column);
            }
            handle.execute("drop table place");
            handle.execute("delete from schema_version where version >= 3");
        });
    }

    private static Entry graded(String name, Grade grade) {
        Entry like = entry(name, BYTES, FileState.COMPLETED);
        FormRow form = like.forms().get(0).form();
        FormRow graded = new FormRow(
                name,
                form.sheet(),
                FormKind.TRANSFER,
                form.unit(),
                form.project(),
                form.year(),
                form.money(),
                grade,
                form.findings(),
                form.workbook(),
                Optional.empty());
        return new Entry(like.outcome(), List.of(new Entry.FormEntry(graded, List.of())), List.of());
    }

    private static Claim claim(String name, String token) {
        return new Claim(name, name, token, "test", NOON, Optional.empty(), Optional.empty());
    }

    private static List<FormRow> forms(Ledger ledger) {
        List<FormRow> forms = new ArrayList<>();
        ledger.read(rows -> rows.forms(forms::add));
        return forms;
    }

    private static List<IndicatorRow> indicators(Ledger ledger) {
        List<IndicatorRow> indicators = new ArrayList<>();
        ledger.read(rows -> rows.indicators(indicators::add));
        return indicators;
    }

    private static List<FindingRow> findings(Ledger ledger) {
        List<FindingRow> findings = new ArrayList<>();
        ledger.read(rows -> rows.findings(findings::add));
        return findings;
    }

    private static Entry entry(String name, String sha256, FileState state) {
        FileOutcome outcome = new FileOutcome(
                0,
                name,
                0,
                sha256,
                state,
                NOON,
                "office-1",
                "总分 95",
                "原件/" + name,
                new FileOutcome.Results(
                        Optional.of("已完成/" + name), Optional.empty(), List.of("已完成/" + name, "已完成/" + name + ".docx")));
        FormRow form = new FormRow(
                name,
                "自评表",
                FormKind.PROJECT,
                "某局",
                "某项目",
                "2025",
                new Money(
                        Optional.of(new BigDecimal("100.5")),
                        Optional.of(new BigDecimal("0.000001")),
                        Optional.empty(),
                        Optional.of(Ratio.of(BigDecimal.ONE, new BigDecimal(3)))),
                new Grade.Given(Points.of("95.25"), Optional.of(new Rating("优"))),
                new FindingCount(0, 1, 2),
                Optional.of("已完成/" + name),
                Optional.empty());
        IndicatorRow first = new IndicatorRow(
                name,
                "某局",
                "某项目",
                "2025",
                "产出指标",
                "数量指标",
                "培训人次",
                "≥100人次",
                "100",
                Optional.of(Ratio.ONE),
                Optional.of(Points.of("10")),
                Optional.of(Points.of("10")),
                "完成率 100%");
        IndicatorRow second = new IndicatorRow(
                name,
                "某局",
                "某项目",
                "2025",
                "效益指标",
                "",
                "满意度",
                "≥95%",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "没有实际完成值");
        FindingRow finding = new FindingRow(name, "某局", Severity.WARNING, "weight-sum", "自评表!H3", "分值合计为 99");
        return new Entry(outcome, List.of(new Entry.FormEntry(form, List.of(first, second))), List.of(finding));
    }
}
