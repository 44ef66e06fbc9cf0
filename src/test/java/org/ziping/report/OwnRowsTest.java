package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a form says in rows of its own, its report does not ask for again. */
class OwnRowsTest {

    private static final List<String> FORM = form();

    private static List<String> form() {
        List<String> lines = new ArrayList<>(DrawnForms.inOrder());
        lines.add("总分|||||100|||");
        lines.add("存在问题|窗口少，查档高峰排队。");
        lines.add("改进措施|开通网上查档");
        return lines;
    }

    private static List<String> below(Written report, String heading) {
        List<String> said = report.paragraphs();
        int at = said.indexOf(heading);
        return said.subList(at + 1, at + 2);
    }

    @Test
    void problemsAndMeasuresStandInTheirChapters() {
        Written report = Written.of(DrawnForms.read(FORM));
        assertThat(below(report, "五、存在的主要问题及原因分析")).containsExactly("窗口少，查档高峰排队。");
        assertThat(below(report, "（一）改进措施")).containsExactly("开通网上查档。");
        assertThat(report.messages()).noneMatch(message -> message.contains("存在的主要问题"));
    }

    @Test
    void whatItDoesNotSayIsAskedFor() {
        assertThat(below(Written.of(DrawnForms.read(FORM)), "（二）建议")).containsExactly("【请补充：建议】");
    }
}
