package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.form.notation.ChoiceNotation;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;

/** What was reached, in forms that are ticked or answered with 是 and 否 instead of saying it in words. */
class AnsweredColumnsTest {

    private static String said(String headers, String answers) {
        FromCell<Actual> actual = FormReader.read(
                        Drawing.grid("自评表", """
                        项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<
                        项目名称|河道清淤|<|<|实施单位|市水务局|<|<
                        一级指标|三级指标|指标值|%s|分值|得分
                        产出指标|清淤长度|≥30公里|%s|100|
                        """.formatted(headers.replace('/', '|'), answers.replace('/', '|'))))
                .forms()
                .get(0)
                .indicators()
                .get(0)
                .result()
                .actual();
        return actual.typed() + " "
                + actual.find()
                        .map(value -> value instanceof Actual.Achieved reached
                                ? reached.band().name()
                                : value.getClass().getSimpleName())
                        .orElse(actual.state().name());
    }

    @ParameterizedTest
    @CsvSource({
        "是否完成, 是, 完成 MET",
        "是否完成（是/否）, 否, 未完成 MISSED",
        "是否达标, √, 达标 MET",
        "是否达标, ×, 未达标 MISSED",
        "是否完成, ☑是 □否, 完成 MET",
        "是否完成, □是 ☑否, 未完成 MISSED",
        "是否完成, 部分完成, 部分完成 PARTLY",
        "是否完成, 30公里, 30公里 Measured",
        "是否完成/实际完成值, 否/30公里, 30公里 Measured",
        "是否完成/实际完成值, 否/已完成, 未完成 MISSED",
        "是否完成/实际完成值, 是/已完成, 已完成 MET",
        "实际完成值, ☑达成 □部分达成 □未达成, 达成 MET",
        "实际完成值, 达成□ 部分达成■ 未达成□, 部分达成 PARTLY",
        "达成/部分达成/未达成, 1//, 达成 MET",
        "达成/部分达成/未达成, ×/√/×, 部分达成 PARTLY",
        "达成/部分达成/未达成, √/√/, 达成、部分达成 UNREADABLE",
        "达成/部分达成/未达成, ×/×/×, ' BLANK'"
    })
    void theAnswerSaysWhatWasReached(String headers, String answers, String said) {
        assertThat(said(headers.contains("（") ? headers.replace("/否", "或否") : headers, answers))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "☑达成 □部分达成 □未达成, 达成",
        "达成□ 部分达成□ 未达成√, 未达成",
        "□达成 □部分达成 □未达成,",
        "☑达成 ☑部分达成 □未达成,",
        "√达成 部分达成 未达成,",
        "达成√ 部分达成 未达成,",
        "☑□达成 未达成,",
        "√,",
        "达成,"
    })
    void oneTickIsAChoice(String cell, String choice) {
        assertThat(ChoiceNotation.find(cell).orElse(null)).isEqualTo(choice);
    }
}
