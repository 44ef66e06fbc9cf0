package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Actual;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;

/** What stands in a row is understood by what stands above and beside it. */
class RowValuesTest {

    @Test
    void moneyIsACostBelowALevelThatSaysSo() {
        List<Indicator> rows = DrawnForm.indicators("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
                产出指标|数量指标|购置设备|50万元|48万元|#30|#30
                ^|成本指标|购置设备|50万元|48万元|#30|#30
                ^|^|节约开支|5万元|6万元|#30|#30
                """);

        assertThat(rows).extracting(RowValuesTest::sign).containsExactly(Sign.AT_LEAST, Sign.AT_MOST, Sign.AT_LEAST);
    }

    @Test
    void monthBesideADayIsADay() {
        List<Indicator> rows = DrawnForm.indicators("""
                一级指标|二级指标|三级指标|指标值|<|<|实际完成值|分值|得分
                产出指标|时效指标|完成时限|≤|12|月|11月底|#50|#50
                ^|^|建设周期|≤|12|个月|10个月|#40|#40
                """);

        assertThat(rows)
                .extracting(row -> row.result().actual().require())
                .containsExactly(
                        new Actual.Done(LocalDate.of(2023, 11, 30)),
                        new Actual.Measured(Quantity.of("10", "月"), false));
        assertThat(rows.get(0).plan().target().require())
                .isEqualTo(new Target.Deadline(LocalDate.of(2023, 12, 31), false));
        assertThat(rows.get(0).plan().target().typed()).isEqualTo("≤12月");
        assertThat(rows.get(1).plan().target().require()).isInstanceOf(Target.Measured.class);
    }

    @Test
    void numberBesideAMonthIsAMonth() {
        List<Indicator> rows = DrawnForm.indicators("""
                一级指标|二级指标|三级指标|符号|指标值|单位|实际完成值|分值|得分
                产出指标|时效指标|完成时限|≤|#12|月|#11|#50|#50
                ^|^|建设周期|≤|#12|个月|#10|#40|#40
                """);

        assertThat(rows)
                .extracting(row -> row.result().actual().require())
                .containsExactly(
                        new Actual.Done(LocalDate.of(2023, 11, 30)),
                        new Actual.Measured(Quantity.of("10", "月"), false));
    }

    private static Sign sign(Indicator row) {
        return ((Target.Measured) row.plan().target().require()).sign();
    }
}
