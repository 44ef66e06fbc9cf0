package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.Profile;
import org.ziping.model.Reading;
import org.ziping.model.grid.CellAddress;
import org.ziping.scoring.Scoring;

/** Several forms in one workbook, and what reading and scoring have said already. */
class SeveralFormsTest {

    private static List<String> messages(Reading reading, Form form) {
        return Checks.of(reading, new Scoring(Draft.RULES).score(form), Draft.RULES).stream()
                .map(Finding::message)
                .toList();
    }

    private static Reading workbook(Draft... drafts) {
        List<Form> forms = IntStream.range(0, drafts.length)
                .mapToObj(at -> drafts[at].formOn("自评表" + (at + 1)))
                .toList();
        return new Reading(forms, drafts[0].reading().profile(), List.of(), List.of());
    }

    @Test
    void sameProjectTwiceIsNamedAtTheLaterForm() {
        Reading twice = workbook(Draft.project(), Draft.project());
        assertThat(messages(twice, twice.forms().get(0))).isEmpty();
        assertThat(Checks.of(twice, new Scoring(Draft.RULES).score(twice.forms().get(1)), Draft.RULES))
                .extracting(Finding::code)
                .containsExactly(FindingCode.FORM_TWICE);
        assertThat(messages(twice, twice.forms().get(1)))
                .containsExactly("'自评表2'!D3 “场馆开放补助”在工作表“自评表1”中已有一张自评表，请删去重复的一张");
    }

    @Test
    void sameUnitTwiceIsNamedAtTheLaterForm() {
        Reading twice = workbook(Draft.wholeUnit(), Draft.wholeUnit());
        assertThat(messages(twice, twice.forms().get(1)))
                .containsExactly("'自评表2'!B3 “某区档案馆”在工作表“自评表1”中已有一张自评表，请删去重复的一张");
    }

    @Test
    void otherProjectsAndOtherYearsOfTheSameUnitAreNoDuplicates() {
        Reading several = workbook(
                Draft.project(),
                Draft.project().change("D3=健身路径更新"),
                Draft.project().change("A2=（2022年度）"));
        several.forms().forEach(form -> assertThat(messages(several, form)).isEmpty());
    }

    @Test
    void formsWithoutAnyNameAreNoDuplicates() {
        Reading nameless =
                workbook(Draft.wholeUnit().change("B3="), Draft.wholeUnit().change("B3="));
        assertThat(messages(nameless, nameless.forms().get(1))).isEmpty();
    }

    @Test
    void whatIsWrongInTheUnitsOwnWordsIsSaidOnceWithTheWholeUnitForm() {
        Draft unit = Draft.wholeUnit().change("实有人数（人）=9");
        Reading several = workbook(unit, Draft.project(), Draft.project().change("D3=健身路径更新"));
        assertThat(messages(several, several.forms().get(0))).containsExactly("'基本情况'!B7 实有人数 9 人多于编制 8 名，请核对人数和编制");
        assertThat(messages(several, several.forms().get(1))).isEmpty();
        assertThat(messages(several, several.forms().get(2))).isEmpty();
    }

    @Test
    void sheetNamedForAnotherYearContradicts() {
        Form form = Draft.project().formOn("2022年自评表");
        Reading reading = new Reading(List.of(form), Profile.NONE, List.of(), List.of());
        assertThat(messages(reading, form)).containsExactly("'2022年自评表'!A2 工作表名称写的是 2022 年，而自评表的年度是 2023，请核对年度");
    }

    @Test
    void cellThatReadingHasNamedIsNotNamedAgain() {
        Draft draft = Draft.wholeUnit().change("G15= | H15= | J30= | L30=");
        assertThat(draft.codes()).containsExactly(FindingCode.ACTUAL_MISSING);
        Finding said = Finding.at(CellAddress.of("自评表", "G15"), FindingCode.ACTUAL_UNREADABLE, "读不懂");
        assertThat(draft.read(said).codes()).isEmpty();
    }

    @Test
    void findingsComeInReadingOrder() {
        assertThat(Draft.wholeUnit()
                        .change("L30=良 | J30=100 | F6=97% | B6=101.00 | 实有人数（人）=9")
                        .codes())
                .containsExactly(
                        FindingCode.STAFF_CONTRADICTS,
                        FindingCode.MONEY_NOT_TOTAL,
                        FindingCode.PRINTED_RATE_DIFFERS,
                        FindingCode.PRINTED_TOTAL_DIFFERS,
                        FindingCode.PRINTED_RATING_DIFFERS);
    }
}
