package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;

/** The figures of the published report of 红十字会 2023. */
class ReferenceExampleTest {

    private final Scorecard card =
            new Scoring(RulesFile.named("national")).score(redCross().form());

    static Sheet redCross() {
        return Sheet.inTenThousandYuan()
                .money(MoneyRow.Kind.TOTAL, "95.81", "89.46", "85.58", "10")
                .money(MoneyRow.Kind.BASIC, "83.81", "89.01", "85.58", null)
                .money(MoneyRow.Kind.PERSONNEL, null, "82.89", null, null)
                .money(MoneyRow.Kind.OPERATING, null, "6.12", null, null)
                .money(MoneyRow.Kind.PROJECTS, "12.00", "0.45", "0.00", null)
                .indicator(new Sheet.Row("人员经费支出总金额", "≤95.81万元", "≤89.46万元", "85.58万元", "10", null, null))
                .indicator("应急救护人员培训考核合格率", "=100%", "100%", "12")
                .indicator("项目支出执行率", "=100%", "0%", "13")
                .indicator("慰问贫困人员户数", "≥90户", "447户", "10")
                .indicator("开展艾滋病宣传活动次数", "≥1次", "1次", "15")
                .indicator("造血干细胞采样份数", "≥60份", "60份", "20")
                .indicator("群众满意度", "≥95%", "97%", "10");
    }

    @Test
    void executionIsThatOfTheReport() {
        assertThat(card.budget().rate().map(Ratio::toPercent)).contains("95.66%");
        assertThat(card.budget().score()).contains(Points.of("9.57"));
        assertThat(card.budget().basis()).isEqualTo("全年预算数89.46万元，执行85.58万元，执行率95.66%，得9.57分（依据国家统一规则：预算执行率乘分值，不超过分值）");
    }

    @Test
    void scoresAreThoseOfTheReport() {
        assertThat(card.indicators().stream()
                        .map(row -> row.score().orElseThrow().toString()))
                .containsExactly("10", "12", "0", "10", "15", "20", "10");
    }

    @Test
    void completionsAreThoseOfTheReport() {
        assertThat(card.indicators().stream()
                        .map(row -> row.completion().orElseThrow().toPercent()))
                .containsExactly("95.66%", "100.00%", "0.00%", "496.67%", "100.00%", "100.00%", "102.11%");
    }

    @Test
    void totalAndRatingAreThoseOfTheReport() {
        assertThat(card.total()).contains(Points.of("86.57"));
        assertThat(card.rating()).contains(new Rating("良"));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void everyScoreIsExplainedWithFiguresAndClause() {
        assertThat(card.indicators().stream().map(IndicatorScore::basis))
                .containsExactly(
                        "调整后指标值≤89.46万元，完成85.58万元，完成率95.66%，未超过指标值，得满分10分（依据国家统一规则：完成指标值的记满分）",
                        "=100%，完成100%，完成率100%，达到指标值，得满分12分（依据国家统一规则：完成指标值的记满分）",
                        "=100%，完成0%，完成率0%，按比例得0分（依据国家统一规则：未完成的按完成值与指标值的比例记分）",
                        "≥90户，完成447户，完成率496.67%，达到指标值，得满分10分（依据国家统一规则：完成指标值的记满分）",
                        "≥1次，完成1次，完成率100%，达到指标值，得满分15分（依据国家统一规则：完成指标值的记满分）",
                        "≥60份，完成60份，完成率100%，达到指标值，得满分20分（依据国家统一规则：完成指标值的记满分）",
                        "≥95%，完成97%，完成率102.11%，达到指标值，得满分10分（依据国家统一规则：完成指标值的记满分）");
    }
}
