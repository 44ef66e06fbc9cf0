package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.model.Form;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;

/** Which column of the money block is the weight, where its header speaks of the rate as well. */
class MoneyColumnMeaningsTest {

    @ParameterizedTest
    @ValueSource(strings = {"执行率权重（分）", "执行率分值", "预算执行率权重", "执行率权重分值（分）", "预算执行率分值(分)", "执行率标准分", "分值"})
    void weightOfTheRateIsTheWeight(String header) {
        Form form = FormReader.read(Drawing.grid("自评表", """
                        项目支出绩效自评表（2023年度）|||||||
                        项目名称|养护|实施单位|公路站||||
                        资金情况（万元）|年初预算数|全年预算数|全年执行数|执行率（%%）|%s|执行率得分（分）|
                        年度总金额|600|612.5|598.1|97.65|20|19.53|
                        一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因
                        产出|数量|里程|≥50公里|60公里|40|40|
                        效益|社会效益|便利|明显|明显|40|40|
                        """.formatted(header)))
                .forms()
                .get(0);
        MoneyRow.Marks marks = form.budget().total().orElseThrow().marks();
        assertThat(marks.weight().find()).contains(Points.of("20"));
        assertThat(marks.rate().typed()).isEqualTo("97.65");
        assertThat(marks.score().find()).contains(Points.of("19.53"));
    }

    @ParameterizedTest
    @CsvSource({
        "上年结转, CARRIED_IN",
        "上年末结余, CARRIED_IN",
        "年初结转, CARRIED_IN",
        "年初结转和结余, CARRIED_IN",
        "期初结余, CARRIED_IN",
        "年中追加, ADDED",
        "追加预算数, ADDED",
        "调减数, TAKEN",
        "预算调整数, CHANGE",
        "年末结余, LEFT",
        "结转下年使用, CARRIED_OUT"
    })
    void whatMovesTheBudgetHasItsColumn(String header, MoneyRow.Flow flow) {
        Form form = FormReader.read(Drawing.grid("自评表", """
                        项目支出绩效自评表（2023年度）|||||||
                        项目名称|养护|实施单位|公路站||||
                        资金情况（万元）|年初预算数|%s|全年预算数|全年执行数|分值|执行率|得分
                        年度总金额|600|12.5|612.5|598.1|20|97.65%%|19.53
                        一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因
                        产出|数量|里程|≥50公里|60公里|40|40|
                        效益|社会效益|便利|明显|明显|40|40|
                        """.formatted(header)))
                .forms()
                .get(0);
        MoneyRow total = form.budget().total().orElseThrow();
        assertThat(total.flows()).containsOnlyKeys(flow);
        assertThat(total.flow(flow).typed()).isEqualTo("12.5");
        assertThat(total.adjusted().typed()).isEqualTo("612.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"结余率", "预算调整率", "上年决算数", "资金到位数"})
    void whatIsNoAmountOfTheBudgetsMovementIsNotOne(String header) {
        assertThat(Synonyms.moneyColumns().find(HeaderText.of(header)).map(Vocabulary.Meaning::role))
                .contains(MoneyColumn.OTHER);
    }
}
