package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Finding;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;

/** Which column of an indicator block means what, where words alone do not tell. */
class ColumnMeaningsTest {

    /** Of every indicator: levels, name, target, actual, weight, score. */
    private static List<String> rows(String block) {
        return DrawnForm.indicators(block).stream().map(ColumnMeaningsTest::row).toList();
    }

    private static String row(Indicator row) {
        return String.join(
                "/",
                typed(row.level1()),
                typed(row.level2()),
                typed(row.name()),
                typed(row.plan().target()),
                typed(row.result().actual()),
                typed(row.marks().weight()),
                typed(row.marks().score()));
    }

    private static String typed(FromCell<?> cell) {
        return cell.typed().strip();
    }

    private static List<String> messages(String block) {
        return DrawnForm.read(block).findings().stream().map(Finding::message).toList();
    }

    @Test
    void strongestWordNamesTheIndicatorAmongSeveralNames() {
        assertThat(rows("""
                一级指标|二级指标|指标名称|具体指标|指标值|实际完成值|分值|得分|偏差原因
                产出指标|数量指标|培训|培训人数|≥10人|12人|#50|#50|
                满意度指标|满意度指标|满意|学员满意度|≥90%|95%|#40|#40|
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void richerOfTwoNamesNamesTheIndicator() {
        assertThat(rows("""
                一级指标|二级指标|指标名称|指标名称|指标值|实际完成值|分值|得分|偏差原因
                产出指标|数量指标|培训|培训人数|≥10人|12人|#50|#50|
                产出指标|数量指标|培训|培训场次|≥2场|2场|#40|#40|
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "产出指标/数量指标/培训场次/≥2场/2场/40/40");
    }

    @Test
    void signNumberAndUnitUnderOneHeader() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|<|<|实际完成值|分值|得分
                产出指标|数量指标|培训人数|≥|10|人|12人|#50|#50
                满意度指标|满意度指标|学员满意度|≥|90|%|95%|#40|#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void ofTwoColumnsOfPointsTheOneThatAddsUpIsTheWeight() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|分值|备注
                产出指标|数量指标|培训人数|≥10人|9人|#45|#50|
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40|
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/9人/50/45", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void ofTwoWeightsTheFilledOneCounts() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|分值|指标值|实际完成值|分值|得分
                产出指标|数量指标|培训人数||≥10人|9人|#30|#27
                满意度指标|满意度指标|学员满意度||≥90%|95%|#20|#20
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/9人/30/27", "满意度指标/满意度指标/学员满意度/≥90%/95%/20/20");
    }

    @Test
    void ownScoreGoesBeforeTheReviewers() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|复核得分|自评得分
                产出指标|数量指标|培训人数|≥10人|12人|#50|#49|#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#39|#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void ofTwoScoresTheFilledOneIsRead() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|得分
                产出指标|数量指标|培训人数|≥10人|12人|#50||#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40||#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void firstFilledOfTwoResultsIsTheResult() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|实际完成值|实际完成值|分值|得分
                产出指标|数量指标|培训人数|≥10人||12人|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%||95%|#40|#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void lowerLevelNamesTheIndicatorsOfAFormOfTwoLevels() {
        assertThat(rows("""
                一级指标|二级指标|指标值|实际完成值|分值|得分
                产出指标|培训人数|≥10人|12人|#50|#50
                满意度指标|学员满意度|≥90%|95%|#40|#40
                """)).containsExactly("产出指标//培训人数/≥10人/12人/50/50", "满意度指标//学员满意度/≥90%/95%/40/40");
    }

    @Test
    void namesOfLevelsTellTheirColumnsWithoutWords() {
        String rows = """
                产出指标|数量指标|培训人数|≥10人|12人|#30|#30
                效益指标|社会效益指标|就业人数|≥5人|5人|#20|#20
                满意度指标|服务对象满意度指标|学员满意度|≥90%|95%|#40|#40
                """;
        for (String header : List.of("甲|乙|三级指标|指标值|实际完成值|分值|得分", "||三级指标|指标值|实际完成值|分值|得分")) {
            assertThat(rows(header + "\n" + rows))
                    .containsExactly(
                            "产出指标/数量指标/培训人数/≥10人/12人/30/30",
                            "效益指标/社会效益指标/就业人数/≥5人/5人/20/20",
                            "满意度指标/服务对象满意度指标/学员满意度/≥90%/95%/40/40");
        }
    }

    @Test
    void wordsBeforeTheValuesAreTheName() {
        assertThat(rows("""
                一级指标|二级指标|考核要点|指标值|实际完成值|分值|得分
                产出指标|数量指标|培训人数|≥10人|12人|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void measuresAreTheTargetAndWhatStandsBesideItIsTheResult() {
        String rows = """
                产出指标|数量指标|培训人数|≥10人|12人|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40
                """;
        for (String header : List.of("一级指标|二级指标|三级指标|要求|实际完成值|分值|得分", "一级指标|二级指标|三级指标|指标值|年底|分值|得分")) {
            assertThat(rows(header + "\n" + rows))
                    .containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
        }
    }

    @Test
    void twoColumnsOfMeasuresAreNotGuessedAt() {
        assertThat(messages("""
                一级指标|二级指标|三级指标|要求|年底|分值|得分
                产出指标|数量指标|培训人数|≥10人|12人|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40
                """)).anyMatch(message -> message.contains("看不出是哪一列"));
    }

    @Test
    void figuresThatAddUpAreWeightsAndThoseNotAboveThemScores() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|实际完成值|甲|乙
                产出指标|数量指标|培训人数|≥10人|9人|#50|#45
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/9人/50/45", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @Test
    void figuresThatExceedTheWeightsAreNoScores() {
        assertThat(rows("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|乙
                产出指标|数量指标|培训人数|≥10人|9人|#50|#55
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40
                """)).containsExactly("产出指标/数量指标/培训人数/≥10人/9人/50/", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/");
    }

    @Test
    void headerThatNobodyUnderstandsIsNamedWhereAColumnIsMissing() {
        assertThat(messages("""
                一级指标|二级指标|三级指标|指标值|心得|分值|得分
                产出指标|数量指标|培训人数|≥10人|#0.5|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%|#0.7|#40|#40
                """)).anyMatch(message -> message.contains("表头“心得”看不出是哪一列"));
        assertThat(messages("""
                一级指标|二级指标|三级指标|指标值|分值|得分
                产出指标|数量指标|培训人数|≥10人|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%|#40|#40
                """)).anyMatch(message -> message.contains("实际完成值"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标性质、指标值", "指标性质及指标值", "指标值及单位", "指标性质"})
    void oneColumnOfSignsNumbersAndUnitsIsTheTargetWhateverItsHeaderNames(String header) {
        assertThat(rows("""
                一级指标|二级指标|三级指标|%s|实际完成值|分值|得分|偏差原因
                产出指标|数量指标|培训人数|≥10人|12人|#50|#50|
                满意度指标|满意度指标|学员满意度|≥90%%|95%%|#40|#40|
                """.formatted(header)))
                .containsExactly("产出指标/数量指标/培训人数/≥10人/12人/50/50", "满意度指标/满意度指标/学员满意度/≥90%/95%/40/40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"分值/得分", "得分"})
    void weightAndScoreInOneCellAreSaidOnceAndNotGuessedAt(String header) {
        assertThat(messages("""
                一级指标|二级指标|三级指标|指标值|实际完成值|%s|偏差原因
                产出指标|数量指标|培训人数|≥10人|12人|50/50|
                满意度指标|满意度指标|学员满意度|≥90%%|95%%|40/38|
                """.formatted(header)))
                .containsExactly("'自评表'!F5 表头“" + header + "”下每格有两个数，看不出哪个是分值、哪个是得分，请分成“分值”“得分”两列填写");
    }
}
