package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report calls money, indicators and units as the form does, without what only a form needs. */
class OwnWordsTest {

    private static final List<String> FORM = List.of(
            "项目支出绩效自评表",
            "（2023年度）",
            "项目名称|查档|实施单位|某区档案馆",
            "资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "资金总额|100|98|96.04|10||",
            "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分",
            "产出指标|数量指标|接收档案数量|≥3000卷|3200卷|60|",
            "效益指标|社会效益指标|查档人次|≥500人次|480人次|30|");

    /** The rows below the total, a slash for each, and what its sentence says. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            其中：中央财政资金|60|60|58 / 省级财政资金|40|38|38.04                            = 中央财政资金58.00万元，省级财政资金38.04万元
            1.专项债券资金（万元）|60|60|58 / 2.自筹资金（万元）|40|38|38.04                  = 专项债券资金58.00万元，自筹资金38.04万元
            财政拨款|100|98|96.04 / 其他资金|0|0|0                                            = 财政拨款96.04万元
            财政拨款|60|60|58 / 其中：中央|60|60|58 / 其他资金|40|38|38.04                    = 财政拨款58.00万元，其他资金38.04万元
            其中：财政拨款|60|60|58 / 其中：中央|40|40|38 / 省级|20|20|20 / 其他资金|40|38|38.04 = 财政拨款58.00万元，其他资金38.04万元
            """)
    void whatTheMoneyIsMadeOfIsToldInTheWordsOfTheForm(String sources, String told) {
        List<String> lines = new ArrayList<>(FORM);
        lines.addAll(
                5,
                List.of(sources.split(" / ")).stream().map(line -> line + "|||").toList());
        assertThat(report(lines).text()).contains("预算执行率98.00%。其中：" + told + "。\n");
    }

    /** Parts that do not make the whole, and whose names tell no kind of money, are left to the table. */
    @Test
    void partsOfNobodyKnowsWhatAreNotTold() {
        List<String> lines = with(4, "资金总额|100|98|96.04|10||");
        lines.add(5, "中央补助|60|60|58|||");
        assertThat(report(lines).text()).contains("预算执行率98.00%。\n");
    }

    @ParameterizedTest
    @CsvSource({"预算执行情况（10分）,资金总额", "资金（万元）,资金总额", "年度资金总额,年度资金总额", "合计,合计"})
    void theWholeHasTheNameOfTheFormIfThatNamesMoney(String typed, String told) {
        assertThat(report(with(4, typed + "|100|98|96.04|10||")).table(0).get(1))
                .startsWith(told);
    }

    @Test
    void aFormWithoutMoneyGetsNoEmptyTable() {
        List<String> lines = new ArrayList<>(FORM);
        lines.subList(3, 5).clear();
        Written report = report(lines);
        assertThat(report.text()).contains("【请补充：资金情况】").doesNotContain("资金情况表");
        assertThat(report.table(0).get(0)).contains("三级指标");
    }

    @Test
    void pointsBehindTheNameOfAnIndicatorAreNotPartOfIt() {
        assertThat(report(with(6, "产出指标|数量指标|接收档案数量（60分）|≥3000卷|3200卷|60|")).text())
                .contains("接收档案数量：年初指标值为大于等于3000卷");
    }

    @Test
    void whereTheFormHasNoPlaceForReasonsTheReportAsksForThem() {
        assertThat(report(FORM).text())
                .contains("完成率为96.00%。偏差原因：【请补充：偏差原因】。该指标分值30分")
                .contains("完成率为106.67%。该指标分值60分");
    }

    @Test
    void aFormThatTellsItsProblemsInOnePlaceIsNotAskedForReasonsRowByRow() {
        List<String> lines = new ArrayList<>(FORM);
        lines.add("存在问题|窗口少，查档高峰排队。");
        assertThat(report(lines).text()).doesNotContain("【请补充：偏差原因】");
    }

    @ParameterizedTest
    @CsvSource({"（盖章）某区档案馆", "某区档案馆（公章）", "某区档案馆 (盖章)"})
    void thePlaceForTheSealIsNotPartOfTheName(String unit) {
        assertThat(report(with(2, "项目名称|查档|实施单位|" + unit)).paragraphs()).contains("实施单位（公章）：某区档案馆");
    }

    @ParameterizedTest
    @CsvSource({"政策名称", "基金名称", "购买服务项目", "专项债券项目名称"})
    void whatIsEvaluatedMayBeAPolicyAFundOrAService(String label) {
        assertThat(report(with(2, label + "|查档|实施单位|某区档案馆")).paragraphs()).contains("项目名称：查档");
    }

    private static List<String> with(int line, String words) {
        List<String> lines = new ArrayList<>(FORM);
        lines.set(line, words);
        return lines;
    }

    private static Written report(List<String> lines) {
        return Written.of(DrawnForms.read(lines));
    }
}
