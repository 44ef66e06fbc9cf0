package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Names that are made from names. */
class ResultNameTest {

    @Test
    void wordsStandBeforeTheEnding() {
        assertThat(ResultName.with("镇/自评表.xlsx", "-1a2b3c4d")).isEqualTo("镇/自评表-1a2b3c4d.xlsx");
        assertThat(ResultName.with("v1.0/自评表", "-1a2b3c4d")).isEqualTo("v1.0/自评表-1a2b3c4d");
        assertThat(ResultName.with("预算1.二〇二五年度第一次修订稿", "-x")).isEqualTo("预算1.二〇二五年度第一次修订稿-x");
    }

    @Test
    void stampIsTheTimeOfTheOfficeAndCountsWhereItIsTaken() {
        var at = LocalDateTime.of(2026, 3, 2, 9, 5)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertThat(ResultName.stamped("自评表.xlsx", at, 1)).isEqualTo("自评表(20260302-090500).xlsx");
        assertThat(ResultName.stamped("自评表.xlsx", at, 2)).isEqualTo("自评表(20260302-090500-2).xlsx");
    }

    @Test
    void longNameIsShortenedToOneThatNoOtherNameGives() {
        String one = ResultName.fitting("镇/" + "绩".repeat(83) + "一.xlsx");
        String other = ResultName.fitting("镇/" + "绩".repeat(83) + "二.xlsx");

        assertThat(one).startsWith("镇/绩").endsWith(".xlsx").isNotEqualTo(other);
        assertThat(one.substring(2).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(225);
        assertThat(ResultName.fitting("镇/表.xlsx")).isEqualTo("镇/表.xlsx");
    }

    @Test
    void nameThatWindowsCannotHaveIsMadeOneThatEverybodyReadsTheSame() {
        assertThat(ResultName.portable("镇/自评表 1.xlsx")).isEqualTo("镇/自评表 1.xlsx");
        assertThat(ResultName.portable("CON.xlsx")).isEqualTo("CON_.xlsx");
        assertThat(ResultName.portable("com1/nul.自评.xlsx")).isEqualTo("com1_/nul_.自评.xlsx");
        assertThat(ResultName.portable("CONTROL.xlsx")).isEqualTo("CONTROL.xlsx");
        assertThat(ResultName.portable("民政局. /表.xlsx ")).isEqualTo("民政局/表.xlsx");
        assertThat(ResultName.portable("支出:“一”?\t.xlsx")).isEqualTo("支出：“一”？_.xlsx");
        assertThat(ResultName.portable("...")).isEqualTo("_");
    }

    @Test
    void stopAtTheBeginningBeginsNoEnding() {
        assertThat(ResultName.stem("镇/表.二.xlsx")).isEqualTo("镇/表.二");
        assertThat(ResultName.stem("镇/.xlsx")).isEqualTo("镇/.xlsx");
        assertThat(ResultName.stem(".xlsx")).isEqualTo(".xlsx");
        assertThat(ResultName.stem("v1.0/表")).isEqualTo("v1.0/表");
    }
}
