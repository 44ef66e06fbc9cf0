package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of any length: what stands at the end is compared like what stands at the beginning, and nothing is left out unsaid. */
class LongReportTest {

    private static final ScoredForm FORM = ScoredForm.example();

    @Test
    void aFigureBehindThousandsOfNumbersInOneSentenceIsCompared() {
        String list = "全区另有第1号、第2号等1234个点位，".repeat(5_000);

        assertThat(figures(list + "综合得分96.57分。"))
                .containsExactly("报告中写“…全区另有第1号、第2号等1234个点位，综合得分96.57分”，总分写为 96.57分，按自评表应为 86.57分，请核对");
    }

    @Test
    void aFigureBehindThousandsOfSentencesInOneParagraphIsCompared() {
        String sentences = "本年度全年执行数85.58万元。".repeat(5_000);

        assertThat(figures(sentences + "全年执行数85.85万元。"))
                .containsExactly("报告中写“全年执行数85.85万元”，全年执行数写为 85.85万元，按自评表应为 85.58万元，请核对");
    }

    @Test
    void anIndicatorNamedFarIntoACellIsCompared() {
        String words = "同上；".repeat(5_000) + "群众满意度：预期指标值不低于95%，全年实际完成98%。";

        assertThat(figures(words)).singleElement().asString().endsWith("指标“群众满意度”的实际完成值写为 98%，按自评表应为 97%，请核对");
    }

    @Test
    void ofMoreThanAThousandPlacesItIsSaidThatThereAreMore() {
        List<String> messages = FORM.messages(
                new WordDocument().line("综合得分96.57分。".repeat(1_500)).text());

        assertThat(messages).hasSize(1_001);
        assertThat(messages.subList(0, 1_000)).containsOnly("报告中写“综合得分96.57分”，总分写为 96.57分，按自评表应为 86.57分，请核对");
        assertThat(messages.get(1_000)).isEqualTo("要核对的地方超过 1000 处，后面的没有列出，请核对报告和自评表是否属于同一个单位、同一个项目");
    }

    @Test
    void theNumberOfADocumentOrAnAccountIsNoQuantity() {
        assertThat(Printed.in("账号" + "6".repeat(31) + "，得分" + "9".repeat(10_000) + "分"))
                .isEmpty();
        assertThat(figures("综合得分" + "9".repeat(10_000) + "分。")).isEmpty();
    }

    /** What differs, without what is not mentioned. */
    private static List<String> figures(String paragraph) {
        return FORM.messages(new WordDocument().line(paragraph).text()).stream()
                .filter(message -> !message.contains("没有写到"))
                .toList();
    }
}
