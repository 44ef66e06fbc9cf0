package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** Forms like the one of 湖北商务局: points in the labels of level 1, none in the rows. */
class LevelScoringTest {

    private static final String OUTPUT = "产出指标(60分)";
    private static final String BENEFIT = "效益指标（20 分）";

    @Test
    void printedScoresAreKeptWhereTheyFitTheirLevel() {
        Scorecard card = score(Sheet.inTenThousandYuan()
                .money(Kind.TOTAL, "空", "285.84", "285.84", "20")
                .ofLevel(OUTPUT, "≥3家", "3家", "40")
                .ofLevel(OUTPUT, "≥90%", "81%", "15.5")
                .ofLevel(BENEFIT, "效果明显", "建设中", "20"));

        assertThat(card.indicators().stream()
                        .map(row -> row.score().orElseThrow().toString()))
                .containsExactly("40", "15.5", "20");
        assertThat(card.indicators().get(1).basis()).isEqualTo("≥90%，完成81%，完成率90%，“产出指标(60分)”没有逐行写明分值，保留单位填写的得分15.5分");
        assertThat(card.total()).contains(Points.of("95.5"));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void scoresAboveTheirLevelAreReturnedOncePerLevel() {
        Scorecard card = score(Sheet.inTenThousandYuan()
                .ofLevel(OUTPUT, "≥3家", "3家", "40")
                .ofLevel(OUTPUT, "≥90%", "90%", "21")
                .ofLevel(BENEFIT, "效果明显", "建设中", "20"));

        assertThat(card.findings().stream().map(Finding::message))
                .containsExactly("'自评表'!A12 “产出指标(60分)”下各指标没有分值，得分合计 61 高于 60 分，请逐行填写分值");
        assertThat(card.indicators().get(0).score()).isEmpty();
        assertThat(card.indicators().get(0).basis()).isEqualTo("≥3家，完成3家，完成率100%，“产出指标(60分)”没有逐行写明分值，未计分");
        assertThat(card.indicators().get(2).score()).contains(Points.of("20"));
        assertThat(card.total()).isEmpty();
    }

    @Test
    void levelWithoutPrintedScoresAsksForWeights() {
        Scorecard card = score(
                Sheet.inTenThousandYuan().ofLevel(OUTPUT, "≥3家", "3家", "40").ofLevel(OUTPUT, "≥90%", "90%", "空"));

        assertThat(card.findings().stream().map(Finding::message))
                .containsExactly("'自评表'!A12 “产出指标(60分)”下各指标没有分值，也没有逐行填写得分，请逐行填写分值");
    }

    @Test
    void levelWithoutPointsIsNotScored() {
        Scorecard card = score(
                Sheet.inTenThousandYuan().ofLevel(OUTPUT, "≥3家", "3家", "60").ofLevel("效益指标", "≥90%", "90%", "10"));

        assertThat(card.indicators().get(1).score()).isEmpty();
        assertThat(card.indicators().get(1).basis()).isEqualTo("≥90%，完成90%，完成率100%，缺少分值，未计分");
        assertThat(card.total()).isEmpty();
    }

    @Test
    void oneWeightInARowMakesItAnOrdinaryForm() {
        Scorecard card = score(
                Sheet.inTenThousandYuan().ofLevel(OUTPUT, "≥3家", "3家", "60").indicator("甲", "≥1次", "1次", "10"));

        assertThat(card.indicators().get(0).score()).isEmpty();
        assertThat(card.indicators().get(1).score()).contains(Points.of("10"));
    }

    private static Scorecard score(Sheet sheet) {
        return new Scoring(RulesFile.named("hubei")).score(sheet.form());
    }
}
