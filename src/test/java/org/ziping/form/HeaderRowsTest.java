package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Indicator;

/** Which rows are the header of a block. */
class HeaderRowsTest {

    private static final String ROWS = """
            产出指标|数量指标|培训人数|≥10人|12人|#50|#48|#50
            满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#38|#40
            """;

    private static List<String> names(String block) {
        return DrawnForm.indicators(block).stream()
                .map(row -> row.name().typed())
                .toList();
    }

    private static List<String> scores(String block) {
        return DrawnForm.indicators(block).stream().map(HeaderRowsTest::marks).toList();
    }

    private static String marks(Indicator row) {
        return row.marks().weight().typed() + "/" + row.marks().score().typed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1|2|3|4|5|6|7|8", "8|9|10|11|12|13|14|15", "A|B|C|D|E|F|G|H", "①|②|③|④|⑤|⑥|⑦|⑧"})
    void rowThatOnlyCountsTheColumnsIsNoIndicator(String counting) {
        String header = "一级指标|二级指标|三级指标|指标值|实际完成值|分值|复核得分|自评得分\n";

        assertThat(names(header + counting + "\n" + ROWS)).containsExactly("培训人数", "学员满意度");
    }

    @Test
    void figuresThatDoNotRiseByOneAreNoCounting() {
        assertThat(names("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
                产出指标|数量指标|2022|2023|2024|#50|#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#40
                """)).containsExactly("2022", "学员满意度");
    }

    @Test
    void rowAboveSaysWhoseScoreStandsBelow() {
        assertThat(scores("""
                |||||单位自评|<|财政复核
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|得分
                """ + ROWS)).containsExactly("50/48", "40/38");
        assertThat(scores("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|<
                ^|^|^|^|^|^|主管部门复核|单位自评
                """ + ROWS)).containsExactly("50/50", "40/40");
    }

    @Test
    void partsOfAHeaderStandBelowIt() {
        assertThat(names("""
                绩效指标|<|<|完成情况|<|评分|<|<
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|复核得分|自评得分
                """ + ROWS)).containsExactly("培训人数", "学员满意度");
        assertThat(scores("""
                绩效指标|<|<|完成情况|<|评分|<|<
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|复核得分|自评得分
                """ + ROWS)).containsExactly("50/50", "40/40");
    }

    @Test
    void headerThatWasSplitIntoItsRowsAndFilledIsOne() {
        String rows = """
                产出指标|数量指标|培训人数|≥|10|人|12|#50|#48
                满意度指标|满意度指标|学员满意度|≥|90|%|95%|#40|#38
                """;

        assertThat(DrawnForm.indicators("""
                一级指标|二级指标|三级指标|年度指标值|<|<|实际完成值|分值|得分
                一级指标|二级指标|三级指标|符号|值|单位|实际完成值|分值|得分
                """ + rows)).isEqualTo(DrawnForm.indicators("""
                一级指标|二级指标|三级指标|年度指标值|<|<|实际完成值|分值|得分
                ^|^|^|符号|值|单位|^|^|^
                """ + rows));
    }

    @Test
    void goalAboveTheHeaderIsNoPartOfIt() {
        String block = """
                年度总体目标|完成全部培训|<|<|<|<|<|<
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|复核得分|自评得分
                """ + ROWS;

        assertThat(names(block)).containsExactly("培训人数", "学员满意度");
        assertThat(scores(block)).containsExactly("50/50", "40/40");
    }

    @Test
    void fewWordsOfAHeaderMakeNoBlock() {
        assertThat(FormReader.read(Drawing.grid("说明", """
                        一级指标|二级指标|说明
                        产出指标|数量指标|无
                        """)).forms()).isEmpty();
        assertThat(FormReader.read(Drawing.grid("说明", """
                        指标|目标
                        培训人数|10人
                        """)).forms()).isEmpty();
    }

    @Test
    void threeValuesWithoutLevelsMakeABlock() {
        assertThat(names("""
                三级指标|指标值|实际完成值|分值|得分
                培训人数|≥10人|12人|#50|#50
                学员满意度|≥90%|95%|#40|#40
                """)).containsExactly("培训人数", "学员满意度");
    }

    @Test
    void rowOfValuesIsNoHeaderWhateverWordsStandInIt() {
        assertThat(names("""
                一级指标|二级指标|三级指标|指标值|实际完成值|分值|复核得分|自评得分
                产出指标|数量指标|实际完成值|指标值|≥12人|#50|#48|#50
                满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#38|#40
                """)).containsExactly("实际完成值", "学员满意度");
    }
}
