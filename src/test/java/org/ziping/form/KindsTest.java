package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.FormKind;

/** What a form evaluates is told by its title, else by the names and the kinds of money in it. */
class KindsTest {

    private static final String FORM = """
            %s|<|<|<|<|<|<
            %s|某某|<|<|<|<|<
            资金（万元）||年初预算数|全年预算数|全年执行数|分值|得分
            ^|资金总额|#95.81|#89.46|#85.58|#10|
            ^|%s|#83.81|#89.01|#85.58|—|—
            一级指标|三级指标|指标值|实际完成值|偏差原因|分值|得分
            产出|慰问户数|≥90户|447户||#50|
            产出|培训次数|≥10次|8次||#40|
            总分|<|<|<|<|#100|
            """;

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "转移支付绩效自评表, 单位名称, 当年财政拨款, TRANSFER",
        "转移支付区域绩效自评表, 单位名称, 当年财政拨款, TRANSFER",
        "区域绩效目标自评表, 单位名称, 当年财政拨款, TRANSFER",
        "部门整体支出绩效自评表, 单位名称, 基本支出, WHOLE_UNIT",
        "部门整体支出绩效自评表, 单位名称, 当年财政拨款, WHOLE_UNIT",
        "整体绩效自评表, 项目名称, 其中：中央补助, TRANSFER",
        "整体绩效自评表, 项目名称, 地方资金, TRANSFER",
        "项目支出绩效自评表, 单位名称, 基本支出, PROJECT",
        "项目支出绩效自评表, 单位名称, 其中：中央补助, PROJECT",
        "专项资金绩效自评表, 项目名称, 当年财政拨款, TRANSFER",
        "绩效自评表, 单位名称, 其中：中央补助, TRANSFER",
        "绩效自评表, 单位名称, 基本支出, WHOLE_UNIT",
        "绩效自评表, 单位名称, 人员经费, WHOLE_UNIT",
        "绩效自评表, 项目名称, 基本支出, PROJECT",
        "绩效自评表, 单位名称, 当年财政拨款, PROJECT",
    })
    void titleThenMoneySaysWhatIsEvaluated(String title, String label, String money, FormKind kind) {
        String drawn = FORM.formatted(title, label, money);
        assertThat(FormReader.read(Drawing.grid("自评表", drawn)).forms().get(0).kind())
                .isEqualTo(kind);
    }
}
