package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.Reading;

/** Weights as shares of one, and scores on another scale than the weights, are points of a hundred. */
class PointScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.19532, 0.4, 0.4, 0.4, 0.36, 1, 0.95532",
        "0.2, 19.532, 0.4, 40, 0.4, 36, 1, 95.532",
        "0.2, 19.532, 0.4, 40, 0.4, 36, 100%, 95.532",
        "20%, 19.532, 40%, 40, 40%, 36, 100%, 95.532"
    })
    void weightsAsSharesArePointsOfAHundredAndSoAreTheScores(
            String budget,
            String budgetScore,
            String one,
            String oneScore,
            String two,
            String twoScore,
            String weights,
            String total) {
        Form form = form(budget, budgetScore, one, oneScore, two, twoScore, weights, total);
        assertThat(weights(form)).containsExactly(Points.of("20"), Points.of("40"), Points.of("40"));
        assertThat(scores(form)).containsExactly(Points.of("19.532"), Points.of("40"), Points.of("36"));
        assertThat(form.closing().weights().find()).contains(Points.of("100"));
        assertThat(form.closing().total().find()).contains(Points.of("95.532"));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0.19532, 40, 0.4, 40, 0.36, 100, 0.95532, 得分写成了总分的比例（分值 20，得分填为 0.19532），与分值不是一个尺度，已折算为 19.532 分",
        "20, 97.66, 40, 100, 40, 90, 100, 95.53, 得分按每项满分 100 分填写（分值 20，得分填为 97.66），与分值不是一个尺度，已折算为 19.53 分",
        "20, 97.66, 40, 100, 40, 90, 100, 91, 得分按每项满分 100 分填写（分值 20，得分填为 97.66），与分值不是一个尺度，已折算为 19.53 分",
        "20, 0.9766, 40, 1, 40, 0.9, 100, 95.53, 得分填的是得分率（分值 20，得分填为 0.9766），与分值不是一个尺度，已折算为 19.53 分"
    })
    void scoresOnAnotherScaleAreConvertedAndThatIsSaidOnce(
            String budget,
            String budgetScore,
            String one,
            String oneScore,
            String two,
            String twoScore,
            String weights,
            String total,
            String words) {
        Reading reading = read(budget, budgetScore, one, oneScore, two, twoScore, weights, total);
        assertThat(reading.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        Tuple.tuple(FindingCode.SCORES_ON_OTHER_SCALE, "'自评表'!H4 " + words + "，其余各行同样折算，请按分值填写得分"));
        assertThat(scores(reading.forms().get(0)).subList(1, 3)).containsExactly(Points.of("40"), Points.of("36"));
    }

    @Test
    void weightsAsSharesAreSaidOnceWithAnExample() {
        assertThat(read("0.2", "0.19", "0.4", "0.4", "0.4", "0.36", "1", "0.95").findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(
                        FindingCode.WEIGHTS_AS_SHARES,
                        "'自评表'!F8 分值按比例填写，合计为 1，已按满分 100 分理解（0.4 为 40 分），得分按 100 分计算，请核对"));
    }

    @Test
    void scoreOfTheBudgetThatIsInPointsStaysWhereTheIndicatorsAreNot() {
        Reading reading = read("20", "19.53", "40", "100", "40", "90", "100", "95.53");
        assertThat(scores(reading.forms().get(0)))
                .containsExactly(Points.of("19.53"), Points.of("40"), Points.of("36"));
        assertThat(reading.findings())
                .extracting(finding -> finding.cell().orElseThrow().a1())
                .containsExactly("G6");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0, 40, 1, 40, 0, 100, 1",
        "20, 25, 40, 40, 40, 36, 100, 101",
        "20, 21, 40, 41, 40, 41, 100, 100",
        "1, 1, 1, 1, 1, 0.5, 3, 2.5",
        "0.2, 0.2, 0.4, 0.4, 0.5, 0.5, 1.1, 1.1"
    })
    void whatDoesNotFitStaysAsItIs(
            String budget,
            String budgetScore,
            String one,
            String oneScore,
            String two,
            String twoScore,
            String weights,
            String total) {
        Reading reading = read(budget, budgetScore, one, oneScore, two, twoScore, weights, total);
        assertThat(reading.findings()).isEmpty();
        assertThat(scores(reading.forms().get(0)))
                .containsExactly(Points.of(budgetScore), Points.of(oneScore), Points.of(twoScore));
    }

    private static List<Points> weights(Form form) {
        return Stream.concat(
                        form.budget().total().stream().map(row -> row.marks().weight()),
                        form.indicators().stream().map(row -> row.marks().weight()))
                .map(FromCell::require)
                .toList();
    }

    private static List<Points> scores(Form form) {
        return Stream.concat(
                        form.budget().total().stream().map(row -> row.marks().score()),
                        form.indicators().stream().map(row -> row.marks().score()))
                .map(FromCell::require)
                .toList();
    }

    private static Form form(Object... points) {
        return read(points).forms().get(0);
    }

    private static Reading read(Object... points) {
        return FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|||||||
                项目名称|养护|实施单位|公路站||||
                项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                |年度资金总额|600|612.5|598.1|%s||%s
                一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
                产出|数量|里程|≥50公里|60公里|%s|%s|
                效益|社会效益|便利|明显|明显|%s|%s|
                总分|||||%s|%s|
                """.formatted(points)));
    }
}
