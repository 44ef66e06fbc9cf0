package org.ziping.form.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a header is taken for: the very word, then what a word in it forces, then patterns in their order. */
class VocabularyTest {

    private final Vocabulary<String> words = new Vocabulary<>();

    private Optional<String> meaning(String header) {
        return words.find(HeaderText.of(header)).map(Vocabulary.Meaning::role);
    }

    @Test
    void theVeryWordGoesBeforeAPatternThatFitsToo() {
        words.add("actual", "*完成*");
        words.add("rate", "完成率");
        assertThat(meaning("完成率")).contains("rate");
        assertThat(meaning("年末完成情况")).contains("actual");
    }

    @Test
    void aWordThatForcesAMeaningGoesBeforePatternsButNotBeforeTheVeryWord() {
        words.add("target", "*指标值");
        words.add("adjusted", "!调整后");
        words.add("note", "调整后说明");
        assertThat(meaning("调整后指标值")).contains("adjusted");
        assertThat(meaning("年度指标值")).contains("target");
        assertThat(meaning("调整后说明")).contains("note");
    }

    @Test
    void ofTwoPatternsTheOneAddedFirstCounts() {
        words.add("first", "年度*");
        words.add("second", "*指标值");
        assertThat(meaning("年度指标值")).contains("first");
        assertThat(meaning("三级指标值")).contains("second");
    }

    @Test
    void aPatternIsBoundWhereItHasNoAsterisk() {
        words.add("begins", "偏差*");
        words.add("ends", "*措施");
        assertThat(meaning("偏差原因")).contains("begins");
        assertThat(meaning("原因偏差")).isEmpty();
        assertThat(meaning("改进措施")).contains("ends");
        assertThat(meaning("措施落实")).isEmpty();
    }

    @Test
    void theVeryWordAloneIsExact() {
        words.add("weight", "分值");
        words.add("weight", "*权重");
        words.add("score", "!得分");
        assertThat(words.find(HeaderText.of("分值")).orElseThrow().isExact()).isTrue();
        assertThat(words.find(HeaderText.of("指标权重")).orElseThrow().isExact()).isFalse();
        assertThat(words.find(HeaderText.of("自评得分情况")).orElseThrow().isExact()).isFalse();
        assertThat(words.findExact(HeaderText.of("指标权重"))).isEmpty();
        assertThat(words.findQualified(HeaderText.of("指标权重"))).isEmpty();
    }

    @Test
    void aWordOfTwoMeaningsIsRefusedAndTheSameTwiceIsNot() {
        words.add("weight", "分值");
        words.add("weight", "分值");
        assertThatThrownBy(() -> words.add("score", "分值"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("分值 means both weight and score");
    }

    @Test
    void nothingIsFoundInNothingAndInSentences() {
        words.add("any", "*分*");
        assertThat(meaning("")).isEmpty();
        assertThat(meaning("分".repeat(200))).isEmpty();
        assertThat(words.findExact(HeaderText.of("分".repeat(200)))).isEmpty();
    }

    @Test
    void whatWasFoundOnceIsFoundAgainTheSame() {
        words.add("rate", "完成率");
        assertThat(words.find(HeaderText.of("完成率"))).isSameAs(words.find(HeaderText.of("完成率")));
        assertThat(meaning("未知")).isEmpty();
        assertThat(meaning("未知")).isEmpty();
    }
}
