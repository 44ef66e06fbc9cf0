package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Reading;

/** Which forms are taken for forms without points: only those that have no place for any. */
class AssessmentsTest {

    private static final String FORM = """
            TITLE|<|<|<|<
            （2023年度）|<|<|<|<
            项目名称|某项目|<|资金使用单位|某局
            资金情况（万元）||全年预算数|全年执行数|执行率
            ^|年度资金总额|#100|#95|
            一级指标|二级指标|三级指标|指标值|全年实际完成值EXTRA
            产出指标|数量指标|学生测评得分提高人数|≥10人|12人MORE
            效益指标|社会效益指标|受益人数|≥100人|90人MORE
            """;

    private static Reading read(String title, String header, String cell) {
        return FormReader.read(Drawing.grid(
                "自评表", FORM.replace("TITLE", title).replace("EXTRA", header).replace("MORE", cell)));
    }

    private static boolean isScored(Reading reading) {
        return reading.forms().get(0).isScored();
    }

    @Test
    void theFormForMoneyFromAHigherLevelHasNoPointsAndNothingIsWrongWithThat() {
        Reading reading = read("转移支付区域（项目）绩效目标自评表", "|未完成原因和改进措施", "|");

        assertThat(isScored(reading)).isFalse();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void anyOtherFormWithoutPointsIsAskedWhetherItShouldHaveThem() {
        Reading reading = read("项目支出绩效自评表", "|偏差原因", "|");

        assertThat(isScored(reading)).isFalse();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.FORM_WITHOUT_POINTS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a column of weights that is blank, |分值, |",
        "a column of scores alone, |得分, |",
        "a score of zero, |得分, |#0",
        "a weight of zero, |分值, |#0",
        "a column of points by another name, |赋予分数（百分制）, |",
        "a column of shares, |权重（%）, |",
    })
    void aFormWithAPlaceForPointsIsOneWithPoints(String why, String header, String cell) {
        Reading reading = read("转移支付区域（项目）绩效目标自评表", header, cell);

        assertThat(isScored(reading)).as(why).isTrue();
    }

    @Test
    void pointsInALabelAndATotalBelowArePlacesToo() {
        String labelled = FORM.replace("产出指标|", "产出指标（60分）|");
        String closed = FORM + "自评总分|<|<|<|\n";

        for (String form : new String[] {labelled, closed}) {
            Reading reading = FormReader.read(Drawing.grid(
                    "自评表",
                    form.replace("TITLE", "转移支付绩效自评表").replace("EXTRA", "").replace("MORE", "")));
            assertThat(isScored(reading)).as(form).isTrue();
            assertThat(reading.findings()).extracting(Finding::code).contains(FindingCode.FORM_WITHOUT_WEIGHTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"中考评卷评分系统", "干部考核计分平台", "全民健身场地"})
    void whatTheProjectIsCalledIsNoPlaceForPoints(String project) {
        for (String named : new String[] {"项目名称|" + project, "项目名称：" + project + "|<"}) {
            Reading reading = FormReader.read(Drawing.grid(
                    "自评表",
                    FORM.replace("项目名称|某项目", named)
                            .replace("TITLE", "转移支付区域（项目）绩效目标自评表")
                            .replace("EXTRA", "|未完成原因和改进措施")
                            .replace("MORE", "|")));
            assertThat(isScored(reading)).as(named).isFalse();
        }
    }
}
