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

    /** 中央财政资金 is a part of what the government gave, and so are the rows below it: the table tells each by its name. */
    @Test
    void aPartOfTheAppropriationIsNotToldAsTheWhole() {
        assertThat(money("其中：中央财政资金|60|60|58", "省级财政资金|40|38|38.04"))
                .isEqualTo("项目全年预算数98.00万元，全年执行数96.04万元，预算执行率98.00%。");
        assertThat(money("其中：财政拨款|60|60|58", "其中：中央|40|40|38", "省级|20|20|20", "其他资金|40|38|38.04"))
                .endsWith("预算执行率98.00%。其中：当年财政拨款58.00万元，其他资金38.04万元。");
    }

    /** The sentence about the money of a project whose sources are these. */
    private static String money(String... sources) {
        List<String> lines = new ArrayList<>(FORM);
        lines.set(0, "项目支出绩效自评表");
        lines.set(2, "项目名称|查档|实施单位|某区档案馆");
        lines.subList(5, 7).clear();
        lines.addAll(5, List.of(sources).stream().map(line -> line + "|||").toList());
        return Written.of(DrawnForms.read(lines)).paragraphs().stream()
                .filter(line -> line.startsWith("项目全年预算数"))
                .findFirst()
                .orElseThrow();
    }
}
