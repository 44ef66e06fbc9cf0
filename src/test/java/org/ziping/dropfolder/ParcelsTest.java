package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.ledger.Database;
import org.ziping.ledger.Entry;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.ledger.FindingCount;
import org.ziping.ledger.FindingRow;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.Money;
import org.ziping.mail.model.LetterKind;
import org.ziping.mail.model.Parcel;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Severity;

/** What the units are told, out of the ledger. */
class ParcelsTest {

    private static final String SHA = "0123456789abcdef".repeat(4);

    @TempDir
    Path root;

    private Database database;
    private Ledger ledger;
    private Folders folders;

    @BeforeEach
    void open() throws Exception {
        folders = new Folders(root);
        folders.make();
        database = Database.inFolder(folders.own());
        ledger = new Ledger(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static FormRow form(String unit, String project, String total) {
        return new FormRow(
                "甲/自评表.xlsx",
                "自评表" + project,
                project.isEmpty() ? FormKind.WHOLE_UNIT : FormKind.PROJECT,
                unit,
                project,
                "2025",
                new Money(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Ratio.ofFraction(new BigDecimal("0.9")))),
                total.isEmpty() ? Grade.WITHHELD : new Grade.Given(Points.of(total), Optional.of(new Rating("优"))),
                new FindingCount(0, 0, 0),
                Optional.empty(),
                Optional.empty());
    }

    private static IndicatorRow indicator(String unit, String name, String weight, String score) {
        return new IndicatorRow(
                "甲/自评表.xlsx",
                unit,
                "",
                "2025",
                "产出指标",
                "数量指标",
                name,
                "",
                "",
                Optional.empty(),
                Optional.of(Points.of(weight)),
                score.isEmpty() ? Optional.empty() : Optional.of(Points.of(score)),
                "");
    }

    private static FindingRow finding(String unit, Severity severity, String message) {
        return new FindingRow("甲/自评表.xlsx", unit, severity, "weights-sum", "", message);
    }

    private void keep(FileState state, List<Entry.FormEntry> forms, List<FindingRow> findings, String... results) {
        ledger.keep(new Entry(
                new FileOutcome(
                        0,
                        "甲/自评表.xlsx",
                        1,
                        SHA,
                        state,
                        Instant.EPOCH,
                        "test",
                        "",
                        "原件/甲/自评表.xlsx",
                        new FileOutcome.Results(Optional.empty(), Optional.empty(), List.of(results))),
                forms,
                findings));
    }

    private List<Parcel> parcels() {
        return Parcels.of(folders, ledger);
    }

    @Test
    void aCompletedFormBringsItsFiguresItsWeakestAndItsFiles() {
        List<IndicatorRow> indicators = new ArrayList<>(List.of(
                indicator("甲", "满分", "10", "10"),
                indicator("甲", "失一分", "10", "9"),
                indicator("甲", "失五分", "10", "5"),
                indicator("甲", "失两分", "10", "8"),
                indicator("甲", "失三分", "10", "7"),
                indicator("甲", "待定", "10", "")));
        keep(
                FileState.COMPLETED,
                List.of(new Entry.FormEntry(form("甲", "", "92.5"), indicators)),
                List.of(finding("甲", Severity.NOTE, "只是提示"), finding("甲", Severity.WARNING, "看一看")),
                "已完成/甲/自评表.xlsx",
                "已完成/甲/自评表.docx",
                "已完成/甲/说明.txt");

        Parcel parcel = parcels().get(0);

        assertThat(parcel.unit()).isEqualTo("甲");
        assertThat(parcel.kind()).isEqualTo(LetterKind.COMPLETED);
        assertThat(parcel.version()).isEqualTo(SHA);
        assertThat(parcel.attachments())
                .containsExactly(
                        folders.root().resolve("已完成/甲/自评表.xlsx"), folders.root().resolve("已完成/甲/自评表.docx"));
        Parcel.Result result = parcel.results().get(0);
        assertThat(result.form()).isEqualTo("部门整体支出绩效自评表");
        assertThat(result.grade().total()).contains(Points.of("92.5"));
        assertThat(result.executionRate().orElseThrow().toPercent()).isEqualTo("90.00%");
        assertThat(result.weakest()).extracting(Parcel.Weakness::indicator).containsExactly("失五分", "失三分", "失两分");
        assertThat(parcel.remarks()).extracting(Parcel.Remark::sentence).containsExactly("看一看");
    }

    @Test
    void aReturnedFormBringsWhatToMendGravestFirst() {
        keep(
                FileState.RETURNED,
                List.of(new Entry.FormEntry(form("甲", "", ""), List.of())),
                List.of(
                        finding("甲", Severity.WARNING, "核对"),
                        finding("甲", Severity.ERROR, "改正"),
                        finding("", Severity.ERROR, "整个文件")),
                "退回/甲/自评表.xlsx");

        Parcel parcel = parcels().get(0);
        assertThat(parcel.kind()).isEqualTo(LetterKind.RETURNED);
        assertThat(parcel.results().get(0).grade().total()).isEmpty();
        assertThat(parcel.remarks()).extracting(Parcel.Remark::sentence).containsExactly("改正", "整个文件", "核对");
    }

    @Test
    void severalFormsOfAUnitComeInOneLetterAndThoseOfTwoUnitsInTwo() {
        keep(
                FileState.COMPLETED,
                List.of(
                        new Entry.FormEntry(form("甲", "", "90"), List.of()),
                        new Entry.FormEntry(form("", "修桥", "80"), List.of()),
                        new Entry.FormEntry(form("乙", "铺路", "70"), List.of())),
                List.of(),
                "已完成/甲/自评表.xlsx");

        assertThat(parcels()).extracting(Parcel::unit).containsExactly("甲", "乙");
        assertThat(parcels().get(0).results())
                .extracting(Parcel.Result::form)
                .containsExactly("部门整体支出绩效自评表", "项目支出绩效自评表（修桥）");
    }

    @Test
    void theUnitWithoutAnErrorIsToldWhoseErrorBringsTheWorkbookBack() {
        keep(
                FileState.RETURNED,
                List.of(
                        new Entry.FormEntry(form("甲", "", ""), List.of()),
                        new Entry.FormEntry(form("乙", "", ""), List.of())),
                List.of(
                        finding("甲", Severity.WARNING, "核对"),
                        finding("乙", Severity.ERROR, "改正"),
                        finding("乙", Severity.ERROR, "再改正")),
                "退回/甲/自评表.xlsx");

        assertThat(parcels().get(0).remarks())
                .containsExactly(
                        new Parcel.Remark(Severity.ERROR, "同一工作簿里“乙”的自评表有 2 处错误，整个工作簿因此退回；贵单位的表没有错误，请等对方改正后一并重交"),
                        new Parcel.Remark(Severity.WARNING, "核对"));
        assertThat(parcels().get(1).remarks())
                .extracting(Parcel.Remark::sentence)
                .containsExactly("改正", "再改正");
    }

    @Test
    void anOldWorkbookGoesWithTheOneThatHoldsItsFindings() {
        keep(
                FileState.RETURNED,
                List.of(new Entry.FormEntry(form("甲", "", ""), List.of())),
                List.of(finding("甲", Severity.ERROR, "改正")),
                "退回/甲/自评表-汇总.xlsx",
                "退回/甲/自评表.et");

        assertThat(parcels().get(0).attachments())
                .containsExactly(
                        folders.root().resolve("退回/甲/自评表-汇总.xlsx"),
                        folders.root().resolve("退回/甲/自评表.et"));
    }

    @Test
    void aFileThatNamesNoUnitGoesByItsOwnName() {
        keep(
                FileState.COMPLETED,
                List.of(new Entry.FormEntry(form("", "", "90"), List.of())),
                List.of(),
                "已完成/甲/自评表.xlsx");
        assertThat(parcels()).extracting(Parcel::unit).containsExactly("自评表");
    }

    @Test
    void whatFailedOrHasNothingToSendBringsNoLetter() {
        keep(FileState.FAILED, List.of(), List.of(), "失败/甲/自评表.xlsx");
        assertThat(parcels()).isEmpty();
    }
}
