package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ziping.model.FindingCode;

/** The report of the published self-evaluation says what the published report said. */
class PublishedReportTest {

    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");

    private static Written example;

    @BeforeAll
    static void write() {
        example = Written.of(Path.of("examples", "红十字会-2023.xlsx"));
    }

    @Test
    void everyFigureOfThePublishedReportStandsInTheSameRelation() throws IOException {
        List<String> phrases = phrases();
        assertThat(phrases).allSatisfy(phrase -> assertThat(example.text()).contains(phrase));
        long figures = phrases.stream()
                .flatMap(phrase -> FIGURE.matcher(phrase).results())
                .count();
        assertThat(figures).isGreaterThanOrEqualTo(60);
    }

    private static List<String> phrases() throws IOException {
        try (var list = PublishedReportTest.class.getResourceAsStream("/report/redcross-2023-figures.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void whatTheUnitDidNotSayIsAskedForAndNamedAsAFinding() {
        assertThat(example.report().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.REPORT_TEXT_MISSING));
        assertThat(example.messages())
                .containsExactly("'基本情况'!B14 没有填写“预算调整原因”，自评报告里留着【请补充：预算调整原因】，请填写后重新生成，或直接在报告里补写");
        assertThat(example.paragraphs()).contains("调整原因：【请补充：预算调整原因】。");
    }

    @Test
    void aReasonThatTheFormLacksIsAskedForWhereItBelongs() {
        assertThat(example.text()).contains("完成率为0.00%。偏差原因：【请补充：偏差原因】。该指标权重分值13分，自评得分0分。");
    }

    @Test
    void noJudgementIsOfferedThatItsFiguresContradict() {
        assertThat(example.text()).doesNotContain("供参考");
    }

    @Test
    void theTablesRepeatTheFormLineByLine() {
        assertThat(example.table(0))
                .contains(
                        List.of("资金总额", "95.81", "89.46", "85.58", "95.66%"),
                        List.of("其中：人员经费", "", "82.89", "", ""),
                        List.of("项目支出", "12.00", "0.45", "0.00", "0.00%"));
        assertThat(example.table(1))
                .hasSize(8)
                .contains(List.of("4", "产出指标", "慰问贫困人员户数", "≥90户", "447户", "496.67%", "10", "10"));
    }
}
