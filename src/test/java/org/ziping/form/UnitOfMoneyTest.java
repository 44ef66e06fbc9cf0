package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Reading;

/** 单位 in front of a unit of money names nobody; the unit is that of the figures. */
class UnitOfMoneyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"单位：万元", "单位:元", "(单位:万元)", "（单位：万元）", "单位：人民币万元", "单位：万元（人民币）", "单位：万元、%", "单位： 万 元", "单位|万元"})
    void isNotTheNameOfTheUnit(String line) {
        Reading reading = read(line, "实施单位", "某县某中心");
        Form form = reading.forms().get(0);
        assertThat(form.heading().unit().require()).isEqualTo("某县某中心");
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门名称", "项目单位", "填报单位", "实施单位"})
    void leavesItsPlaceToEveryNameOfAUnit(String label) {
        assertThat(read("单位：万元", label, "某县某局").forms().get(0).heading().unit().require())
                .isEqualTo("某县某局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某县元通镇", "某村", "万元镇政府", "学校"})
    void aNameIsNoMeasure(String name) {
        Form form = read("单位：" + name, "主管部门", "某县某局").forms().get(0);
        assertThat(form.heading().unit().require()).isEqualTo(name);
    }

    /** No form spends ten billion yuan or less than a thousand: the figures are meant in the other unit, and that is asked. */
    @ParameterizedTest
    @CsvSource({
        "单位：元, 999, TEN_THOUSAND_YUAN, true",
        "单位：元, 1000, YUAN, false",
        "单位：万元, 999999, TEN_THOUSAND_YUAN, false",
        "单位：万元, 1000000, YUAN, true"
    })
    void isHeldAgainstTheLargestAmount(String line, String amount, MoneyUnit meant, boolean asked) {
        Reading reading = read(line, "实施单位", "某县某中心", amount);

        assertThat(reading.forms().get(0).budget().unit()).isEqualTo(meant);
        assertThat(reading.findings().stream().anyMatch(one -> one.code() == FindingCode.MONEY_UNIT_CONTRADICTS))
                .isEqualTo(asked);
    }

    private static Reading read(String line, String label, String name) {
        return read(line, label, name, "100000");
    }

    private static Reading read(String line, String label, String name, String amount) {
        return FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|||||||
                %s||||||
                项目名称|某项目|%s|%s||||
                项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
                年度资金总额|%s|%s|%s|10|||
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因
                产出|数量|里程|≥50公里|60公里|50|50|
                效益|社会效益|便利|明显|明显|40|40|
                """.formatted(line, label, name, amount, amount, amount)));
    }
}
