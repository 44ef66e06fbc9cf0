package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Indicator;
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

    private static Sign sign(Indicator row) {
        return ((Target.Measured) row.plan().target().require()).sign();
    }
}
