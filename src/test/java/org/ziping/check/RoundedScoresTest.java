package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.scoring.RulesFile;

/** A form whose scores are rounded as some offices do is told so once, with the rules that round so. */
class RoundedScoresTest {

    /** Scores of 9.72, 24.17, 23.68 and 9.78 beside one of 30. */
    private static final String FOUR_BROKEN_SCORES = "D6=24.30 | D7=24.30 | F6=97.2% | G14=290天 | G15=90% | G17=88%"
            + " | K14=修缮 | L14=缩短工期 | K15=老化 | L15=更新 | K17=拥挤 | L17=分流";

    @ParameterizedTest
    @CsvSource({
        "9.7, 24.2, 23.7, 9.8, 97.4, 保留一位小数, one-decimal",
        "10, 24, 24, 10, 98, 四舍五入取整数, integer",
        "9, 24, 23, 9, 95, 舍去小数取整数, integer-cut"
    })
    void scoresRoundedInAKnownWayAreNamedOnce(
            String budget, String first, String second, String last, String total, String way, String rules) {
        assertThat(printed(budget, first, second, last, total).findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(
                        FindingCode.SCORES_ROUNDED,
                        "'自评表'!G6 本表得分" + way + "，共 4 格（G6、J14～J15、J17）与计算不同，如 G6 填为 " + budget
                                + "，计算为 9.72，请核对；当地就是这样规定的，用 --rules " + rules + " 或在 ziping.yaml 里写 rules: " + rules));
    }

    @Test
    void byTheRulesThatRoundSoNothingIsSaid() {
        assertThat(printed("9.7", "24.2", "23.7", "9.8", "97.4").findings(RulesFile.named("one-decimal")))
                .isEmpty();
    }

    @Test
    void aScoreThatIsNotRoundedSoMakesAllOfThemMistakes() {
        assertThat(printed("9.7", "24.2", "23.7", "10", "97.6").codes())
                .containsExactly(
                        FindingCode.PRINTED_SCORE_DIFFERS,
                        FindingCode.PRINTED_SCORE_DIFFERS,
                        FindingCode.PRINTED_SCORE_DIFFERS,
                        FindingCode.PRINTED_SCORE_DIFFERS);
    }

    private static Draft printed(String budget, String first, String second, String last, String total) {
        return Draft.project()
                .change(FOUR_BROKEN_SCORES + " | G6=" + budget + " | J14=" + first + " | J15=" + second + " | J17="
                        + last + " | J30=" + total);
    }
}
