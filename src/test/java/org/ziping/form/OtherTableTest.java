package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;

/** Tables with the levels and indicators of a self-evaluation that are none. */
class OtherTableTest {

    private static final String TARGETS = """
            项目支出绩效目标申报表（2023年度）|<|<|<
            项目名称|道路硬化|实施单位|某镇人民政府
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|硬化里程|≥10公里
            效益指标|社会效益指标|受益人口|≥500人
            """;

    private static final String OWN = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<|<
            项目名称|道路硬化|实施单位|某镇人民政府|<|<|<
            一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
            产出指标|数量指标|硬化里程|≥10公里|10|60|60
            效益指标|社会效益指标|受益人口|≥500人|500|40|40
            """;

    private static final String MONITORING = """
            项目支出绩效运行监控表（2023年度）|<|<|<|<|<
            项目名称|道路硬化|实施单位|某镇人民政府|<|<
            一级指标|二级指标|三级指标|年度指标值|1-7月完成值|全年预计完成情况
            产出指标|数量指标|硬化里程|≥10公里|4公里|10公里
            效益指标|社会效益指标|受益人口|≥500人|200人|500人
            """;

    private static final String STANDARDS = """
            助学金项目绩效评价指标表|<|<|<
            一级指标|二级指标|目标值|分值
            产出指标|受助人数|2100|60
            效益指标|学生满意度|95%以上|40
            """;

    private static final String JUDGED = """
            专项资金绩效评价指标体系及评分表|<|<|<
            一级指标|二级指标|分值|评价得分
            决策|立项依据充分性|40|38
            产出|完成率|60|57
            评价机构：某会计师事务所|<|<|<
            """;

    private static void assertToldApart(String table, String sentence) {
        Reading reading = FormReader.read(Drawing.grid("表", table));
        assertThat(reading.forms()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.OTHER_TABLE);
        assertThat(reading.findings()).extracting(Finding::message).containsExactly(sentence);
    }

    @Test
    void aDeclarationOfTargetsIsNoSelfEvaluation() {
        assertToldApart(TARGETS, "'表'!A1 “项目支出绩效目标申报表(2023年度)”是绩效目标表，没有“实际完成值”和“得分”列，不是自评表，不计分，请交填好的绩效自评表");
    }

    @Test
    void whatIsExpectedDuringTheYearIsNotYetAchieved() {
        assertToldApart(MONITORING, "'表'!A1 “项目支出绩效运行监控表(2023年度)”是绩效监控表，不是自评表，不计分，请交填好的绩效自评表");
    }

    @Test
    void standardsThatNothingIsHeldAgainstAreNoSelfEvaluation() {
        assertToldApart(STANDARDS, "'表'!A1 “助学金项目绩效评价指标表”是评价指标表，没有“实际完成值”和“得分”列，不是自评表，不计分，请交填好的绩效自评表");
    }

    @Test
    void pointsGivenBySomebodyElseAreNoSelfEvaluation() {
        assertToldApart(JUDGED, "'表'!A1 “专项资金绩效评价指标体系及评分表”是评价机构的评价表（A5“评价机构:某会计师事务所”），不是自评表，不计分，请交填好的绩效自评表");
    }

    @ParameterizedTest
    @ValueSource(strings = {TARGETS, MONITORING, STANDARDS, JUDGED})
    void besideASelfEvaluationTheyAreNotTalkedOf(String other) {
        Grid forms = Drawing.grid("自评", OWN);
        Grid others = Drawing.grid("表", other);
        Reading reading =
                FormReader.read(Grid.of(others.sheets().get(0), forms.sheets().get(0)));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms()).extracting(form -> form.sheet()).containsExactly("自评");
    }

    @Test
    void aTableOfTargetsWithWhatWasAchievedIsASelfEvaluation() {
        Reading reading = FormReader.read(Drawing.grid("表", OWN.replace("绩效自评表", "绩效目标表")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms()).hasSize(1);
    }

    @Test
    void aTableThatIsFilledByTheUnitItselfMayNameTheJudge() {
        Reading reading = FormReader.read(Drawing.grid("表", JUDGED.replace("评价得分", "自评得分")));
        assertThat(reading.forms()).hasSize(1);
    }
}
