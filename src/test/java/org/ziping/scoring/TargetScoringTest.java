package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Attainment;
import org.ziping.model.Attainments;
import org.ziping.model.FindingCode;
import org.ziping.model.Grade;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** Forms without points: each row is met or missed by the same reading of target and actual value as in forms with points. */
class TargetScoringTest {

    private static Scorecard score(Sheet sheet) {
        return new Scoring(RulesFile.named(RulesFile.DEFAULT)).score(sheet.withoutPoints());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥90户 | 447户 | MET | ≥90户，完成447户，完成率496.67%，判为完成",
                "≥90户 | 89户 | MISSED | ≥90户，完成89户，完成率98.89%，判为未完成",
                "≥90户 | 0户 | MISSED | ≥90户，完成0户，完成率0%，判为未完成",
                "≤5% | 6% | MISSED | ≤5%，完成6%，完成率120%，判为未完成",
                "＞90% | 90% | UNCLEAR | ＞90%，完成90%，完成率100%，是否完成需人工判断",
                "=0起 | 1起 | MISSED | =0起，完成1起，判为未完成",
                "基本消除 | 达成预期指标 | MET | 指标值“基本消除”，完成“达成预期指标”，判为完成",
                "基本消除 | 部分达成预期指标 | MISSED | 指标值“基本消除”，完成“部分达成预期指标”，判为未完成",
                "2023-06-30 | 2023-08-01 | MISSED | 期限2023年6月30日，完成2023年8月1日，判为未完成",
                "健全 | 正在起草 | UNCLEAR | 指标值“健全”，完成“正在起草”，是否完成需人工判断",
                "≥90户 | / | UNCLEAR | 指标值“≥90户”，完成“/”，是否完成需人工判断",
                "≥90户 | 空 | UNCLEAR | 指标值“≥90户”，缺少实际完成值，不能判断是否完成",
                "无此列 | 达成预期指标 | MET | 完成“达成预期指标”，判为完成",
                "无此列 | 未达成预期指标 | MISSED | 完成“未达成预期指标”，判为未完成",
                "无此列 | 100% | MET | 完成“100%”，判为完成",
                "无此列 | 95% | UNCLEAR | 完成“95%”，是否完成需人工判断",
                "空 | 空 | NOT_ASSESSED | 没有填写指标值和实际完成值，不参评",
            })
    void aRowIsHeldAgainstItsTarget(String target, String actual, Attainment attainment, String basis) {
        Scorecard card = score(Sheet.inTenThousandYuan().indicator("某指标", target, actual, "无此列"));

        IndicatorScore row = card.indicators().get(0);
        assertThat(row.attainment()).isEqualTo(attainment);
        assertThat(row.score()).isEmpty();
        assertThat(row.basis()).isEqualTo(basis);
    }

    @Test
    void theFormHasACountInThePlaceOfATotal() {
        Scorecard card = score(Sheet.inTenThousandYuan()
                .money(Kind.TOTAL, "空", "100", "95", "无此列")
                .indicator("甲", "≥10个", "12个", "无此列")
                .indicator("乙", "≥10个", "8个", "无此列")
                .indicator("丙", "健全", "正在起草", "无此列")
                .indicator("丁", "空", "空", "无此列"));

        assertThat(card.grade()).isEqualTo(new Grade.Unscored(new Attainments(1, 1, 1)));
        assertThat(card.grade()).hasToString("不计分，指标 3 个中 1 个完成，1 个需人工判断");
        assertThat(card.total()).isEmpty();
        assertThat(card.budget().rate().orElseThrow().toShortPercent()).isEqualTo("95%");
        assertThat(card.budget().score()).isEmpty();
        assertThat(card.budget().basis()).endsWith("，执行率95%，不计分");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void aFormWithPointsThatGotNoneHasATotalOfZero() {
        Scorecard card = new Scoring(RulesFile.named(RulesFile.DEFAULT))
                .score(Sheet.inTenThousandYuan()
                        .indicator("甲", "≥10个", "0个", "100")
                        .form());

        assertThat(card.total()).contains(Points.ZERO);
        assertThat(card.grade().attained()).isEmpty();
    }

    @Test
    void aBudgetOfZeroIsAskedForAsInOtherForms() {
        Scorecard card = score(Sheet.inTenThousandYuan()
                .money(Kind.TOTAL, "空", "0", "0", "无此列")
                .indicator("甲", "≥10个", "12个", "无此列"));

        assertThat(card.budget().rate()).isEmpty();
        assertThat(card.findings()).extracting(finding -> finding.code()).containsExactly(FindingCode.BUDGET_ZERO);
    }

    @Test
    void unitsThatCannotBeComparedAreAskedForAsInOtherForms() {
        Scorecard card = score(Sheet.inTenThousandYuan().indicator("甲", "≥50个", "100%", "无此列"));

        assertThat(card.indicators().get(0).attainment()).isEqualTo(Attainment.UNCLEAR);
        assertThat(card.findings()).extracting(finding -> finding.code()).containsExactly(FindingCode.UNITS_DIFFER);
    }
}
