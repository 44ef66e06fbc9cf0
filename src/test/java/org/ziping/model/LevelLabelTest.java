package org.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "产出指标              | 产出指标",
                "产出指标（50分）      | 产出指标",
                "产出指标(50)          | 产出指标",
                "产出指标（ 12.5 分）  | 产出指标",
                "`产\n出\n指　标\n( 50　分 )` | 产出指标",
                "成本指标（经济）      | 成本指标（经济）",
                "（50分）              | ``"
            })
    void nameIsWithoutPointsAndBlanks(String label, String name) {
        assertThat(new LevelLabel(label).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"产出指标（50分）, 50", "产出指标( 12.5 分 ), 12.5", "（1）产出指标（30分）, 30"})
    void pointsStandBefore分(String label, String points) {
        assertThat(new LevelLabel(label).points()).contains(Points.of(points));
    }

    @Test
    void numberWithout分IsNotTakenForPoints() {
        assertThat(new LevelLabel("产出指标（50）").points()).isEmpty();
    }
}
