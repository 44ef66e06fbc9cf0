package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Closing;
import org.ziping.model.FromCell;

/** Where the total and the rating of a form stand, and what is read there. */
class ClosingBlockTest {

    private static final String ROWS = """
            一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
            产出指标|数量指标|培训人数|≥10人|12人|#50|#50
            满意度指标|满意度指标|学员满意度|≥90%|95%|#40|#38
            """;

    private static Closing below(String lines) {
        return DrawnForm.read(ROWS + lines).forms().get(0).closing();
    }

    private static Closing above(String lines) {
        return DrawnForm.read(lines + "\n" + ROWS).forms().get(0).closing();
    }

    private static String placed(FromCell<?> value) {
        return value.source().map(cell -> cell.a1() + " ").orElse("")
                + value.state()
                + value.find().map(found -> " " + found).orElse("");
    }

    @Test
    void valueStandsRightOfItsLabel() {
        Closing closing = above("自评得分|98|||自评等级|优|");

        assertThat(placed(closing.total())).isEqualTo("B5 GIVEN 98");
        assertThat(placed(closing.rating())).isEqualTo("F5 GIVEN 优");
    }

    @Test
    void emptyCellBesideTheLabelIsTheOneToFill() {
        Closing closing = above("自评得分||自评等级||||");

        assertThat(placed(closing.total())).isEqualTo("B5 BLANK");
        assertThat(placed(closing.rating())).isEqualTo("D5 BLANK");
    }

    @Test
    void valueOfALabelWithAnotherLabelBesideItStandsBelow() {
        Closing closing = above("""
                自评得分|自评等级|||||
                98|优|||||""");

        assertThat(placed(closing.total())).isEqualTo("A6 GIVEN 98");
    }

    @Test
    void valueMayStandInTheCellOfItsLabel() {
        Closing closing = below("自评总分：97.68分 自评等级：优|<|<|<|<|<|<");

        assertThat(placed(closing.total())).isEqualTo("A8 GIVEN 97.68");
        assertThat(placed(closing.rating())).isEqualTo("A8 GIVEN 优");
    }

    @Test
    void gradeInTheRowOfTheTotalIsTheRating() {
        Closing closing = below("总分|<|<|<|优|#100|#98");

        assertThat(placed(closing.weights())).isEqualTo("F8 GIVEN 100");
        assertThat(placed(closing.total())).isEqualTo("G8 GIVEN 98");
        assertThat(placed(closing.rating())).isEqualTo("E8 GIVEN 优");
    }

    @Test
    void oneCellOverWeightsAndScoresHoldsTheTotal() {
        Closing closing = below("总分|<|<|<|<|#98|<");

        assertThat(placed(closing.weights())).isEqualTo("ABSENT");
        assertThat(placed(closing.total())).isEqualTo("F8 GIVEN 98");
    }

    @Test
    void totalSaidOnceMoreOutsideItsRowIsKeptApart() {
        String total = "总分|<|<|<|<|#100|#98";

        Closing closing =
                DrawnForm.read("自评得分|97|||||\n" + ROWS + total).forms().get(0).closing();

        assertThat(placed(closing.total())).isEqualTo("G9 GIVEN 98");
        assertThat(placed(closing.repeated())).isEqualTo("B5 GIVEN 97");
        assertThat(placed(below(total).repeated())).isEqualTo("ABSENT");
    }

    @ParameterizedTest
    @CsvSource({
        "优☑ 良□ 中□ 差□, GIVEN 优",
        "□优 ☑良 □中 □差, GIVEN 良",
        "优秀□ 良好□ 中等√ 较差□, GIVEN 中",
        "□优 □良 □中 ☑较差, GIVEN 差",
        "优☑ 良☑ 中□ 差□, UNREADABLE",
        "优□ 良□ 中□ 差□, UNREADABLE",
        "优 √良 中 差, UNREADABLE",
        "☑优 ☑良 □中 □差, UNREADABLE",
        "良好, GIVEN 良好",
        "优良, UNREADABLE"
    })
    void ratingIsTheOneGradeThatIsNamedOrTicked(String shown, String read) {
        assertThat(placed(below("自评等级|" + shown + "|||||").rating())).isEqualTo("B8 " + read);
    }
}
