package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Finding;
import org.ziping.model.Indicator;
import org.ziping.model.Reading;

/** Which of several targets and actual values is that of the year, in a form of 2024. */
class PeriodColumnsTest {

    private static Reading read(String headers, String values) {
        return FormReader.read(
                Drawing.grid("自评表", """
                项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<
                项目名称|河道清淤|<|<|实施单位|市水务局|<|<
                一级指标|三级指标|%s|分值|得分
                产出指标|清淤长度|%s|60|
                满意度指标|居民满意度|%s|40|
                """.formatted(headers, values, values).replace('/', '|')));
    }

    @ParameterizedTest
    @CsvSource({
        "指标值/实际完成值, ≥30公里/15公里, ≥30公里 15公里",
        "指标值/上年实际值/实际完成值, ≥30公里/35公里/15公里, ≥30公里 15公里",
        "指标值/2024年实际值/2025年实际值, ≥30公里/15公里/35公里, ≥30公里 15公里",
        "指标值/2022年实际/2023年实际, ≥30公里/35公里/15公里, ≥30公里 15公里",
        "指标值/完成值/2023年完成值, ≥30公里/15公里/35公里, ≥30公里 15公里",
        "2023年指标值/2024年指标值/实际完成值, ≥10公里/≥30公里/15公里, ≥30公里 15公里",
        "2024年指标值/2025年指标值/实际完成值, ≥30公里/≥10公里/15公里, ≥30公里 15公里",
        "指标值/实际完成值/2025年目标值, ≥30公里/15公里/≥10公里, ≥30公里 15公里",
        "指标值/实际完成值/下年目标值, ≥30公里/15公里/≥10公里, ≥30公里 15公里",
        "总体目标值/年度目标值/实际完成值, ≥10公里/≥30公里/15公里, ≥30公里 15公里",
        "三年目标值/年度目标值/实际完成值, ≥10公里/≥30公里/15公里, ≥30公里 15公里",
        "总体目标值/实际完成值, ≥30公里/15公里, ≥30公里 15公里",
        "历史标准值/行业标准值/目标值/实际完成值, 10公里/5公里/≥30公里/15公里, ≥30公里 15公里",
        "指标值/累计完成值/本年完成值, ≥30公里/35公里/15公里, ≥30公里 15公里",
        "指标值/1-9月完成值/全年完成值, ≥30公里/35公里/15公里, ≥30公里 15公里",
        "指标值/实际完成值/完成情况, ≥30公里/15公里/已完成河道清淤15公里，比上年少, ≥30公里 15公里",
        "指标值/实际完成值/完成情况, ≥30公里/15/15公里, ≥30公里 15"
    })
    void theValuesOfTheYearAreRead(String headers, String values, String read) {
        Reading reading = read(headers, values);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.forms().get(0).indicators())
                .extracting(PeriodColumnsTest::values)
                .containsExactly(read, read);
    }

    private static String values(Indicator row) {
        return String.join(
                " ",
                Stream.of(row.plan().target().typed(), row.result().actual().typed())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "指标值/完成值/完成数, ≥30公里/35公里/15公里, E3 “完成值”和“完成数”都像是“实际完成值”列，请只留一列或写清表头",
        "目标值1/目标值2/实际完成值, ≥10公里/≥30公里/15公里, D3 “目标值1”和“目标值2”都像是“指标值”列，请只留一列或写清表头"
    })
    void valuesThatWordsDoNotTellApartAreAsked(String headers, String values, String message) {
        List<Finding> findings = read(headers, values).findings();
        assertThat(findings).extracting(Finding::message).containsExactly("'自评表'!" + message);
    }
}
