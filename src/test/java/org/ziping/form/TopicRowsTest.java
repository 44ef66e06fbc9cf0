package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ziping.model.FromCell;
import org.ziping.model.Profile.Topic;

/** What a form says in rows of its own, as the provinces ask for it. */
class TopicRowsTest {

    private static final String FORM = """
            部门预算项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
            项目名称|河道清淤|<|实施单位|市水务局|<|<|<
            %s
            预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|权重|得分|原因
            ^|总额|#100|#100|#95|#10||
            绩效指标（90分）|一级指标|三级指标|指标值|完成值|权重|得分|改进措施
            ^|产出指标|清淤长度|≥3公里|3.2公里|#60||无
            ^|满意度指标|居民满意度|≥90%%|95%%|#30||
            合计|<|<|<|<|#100||
            %s
            """;

    private static Map<Topic, String> read(String above, String below) {
        Map<Topic, String> said = new TreeMap<>();
        FormReader.read(Drawing.grid("自评表", FORM.formatted(above.strip(), below.strip())))
                .forms()
                .get(0)
                .narrative()
                .texts()
                .forEach((topic, text) -> said.put(topic, text.require()));
        return said;
    }

    @Test
    void rowsBelowTheIndicators() {
        assertThat(read("主管部门|市水务局|<|<|<|<|<|<", """
                        评价结论|项目按期完成，总分99.5分。|<|<|<|<|<|<
                        存在问题|一处河段淤积较深，工期紧。|<|<|<|<|<|<
                        改进措施|提前勘测，分段施工。|<|<|<|<|<|<
                        项目负责人：|<|<|<|财务负责人：|<|<|<"""))
                .isEqualTo(Map.of(Topic.PROBLEMS, "一处河段淤积较深，工期紧。", Topic.MEASURES, "提前勘测，分段施工。"));
    }

    @Test
    void rowsAboveTheIndicators() {
        assertThat(read("""
                        项目基本情况|1.项目概况|清淤三公里。|<|<|<|<|<
                        ^|2.项目实施内容及过程概述|三月开工，六月完工。|<|<|<|<|<""", "说明|无|<|<|<|<|<|<"))
                .isEqualTo(Map.of(Topic.PROJECT_OUTLINE, "清淤三公里。", Topic.PROJECT_ORGANISATION, "三月开工，六月完工。"));
    }

    @Test
    void whatTheBlankFormAsksForIsNoAnswer() {
        assertThat(read("主管部门|市水务局|<|<|<|<|<|<", """
                        存在问题|结合自评情况，分析存在的问题及原因。（200字以内）|<|<|<|<|<|<
                        改进措施||<|<|<|<|<|<""")).isEmpty();
    }

    @Test
    void anotherLabelIsNoAnswer() {
        assertThat(read("主管部门|市水务局|<|<|<|<|<|<", "存在问题|改进措施|<|<|<|<|<|<")).isEmpty();
    }

    @Test
    void theFirstOfTwoAnswersCounts() {
        assertThat(read("主管部门|市水务局|<|<|<|<|<|<", """
                        存在问题|工期紧。|<|<|<|<|<|<
                        主要问题|资金到位晚。|<|<|<|<|<|<""")).isEqualTo(Map.of(Topic.PROBLEMS, "工期紧。"));
    }

    @Test
    void anAnswerKeepsItsCell() {
        FromCell<String> problem = FormReader.read(
                        Drawing.grid("自评表", FORM.formatted("主管部门|市水务局|<|<|<|<|<|<", "存在问题|工期紧。|<|<|<|<|<|<")))
                .forms()
                .get(0)
                .narrative()
                .texts()
                .get(Topic.PROBLEMS);
        assertThat(problem.cell().a1()).isEqualTo("B10");
    }

    @Test
    void anAnswerOfSeveralLinesBesideALabelThatReachesDown() {
        assertThat(read("""
                        年度主要任务|<|1.完成清淤三公里。|<|<|<|<|<
                        ^|^|2.开展巡查十二次。|<|<|<|<|<""", "说明|无|<|<|<|<|<|<")).isEqualTo(Map.of(Topic.KEY_WORK, "1.完成清淤三公里。\n2.开展巡查十二次。"));
    }

    @Test
    void anAnswerBelowALabelThatHasItsRowToItself() {
        assertThat(read("""
                        年度主要任务完成情况|<|<|<|<|<|<|<
                        完成清淤三公里，开展巡查十二次。|<|<|<|<|<|<|<""", "说明|无|<|<|<|<|<|<")).isEqualTo(Map.of(Topic.KEY_WORK, "完成清淤三公里，开展巡查十二次。"));
    }

    @Test
    void anAnswerBehindTheColonOfItsLabel() {
        assertThat(read("年度主要任务：完成清淤三公里。|<|<|<|<|<|<|<", "存在问题：（200字以内）|<|<|<|<|<|<|<"))
                .isEqualTo(Map.of(Topic.KEY_WORK, "完成清淤三公里。"));
    }

    @Test
    void whatFollowsALabelWithoutAnAnswerIsNone() {
        assertThat(read("主管部门|市水务局|<|<|<|<|<|<", """
                        存在问题||||||||
                        项目负责人：张三|<|<|<|<|<|<|<
                        """)).isEmpty();
    }
}
