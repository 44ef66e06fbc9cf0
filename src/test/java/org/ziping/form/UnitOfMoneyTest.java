package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Form;
import org.ziping.model.Reading;

/** 单位 in front of a unit of money names nobody. */
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

    private static Reading read(String line, String label, String name) {
        return FormReader.read(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|||||||
                %s||||||
                项目名称|某项目|%s|%s||||
                项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
                年度资金总额|100000|100000|98000|10|98%%|9.8|
                一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因
                产出|数量|里程|≥50公里|60公里|50|50|
                效益|社会效益|便利|明显|明显|40|40|
                """.formatted(line, label, name)));
    }
}
