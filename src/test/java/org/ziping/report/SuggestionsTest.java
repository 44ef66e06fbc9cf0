package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** Judgements are offered for a person to confirm, and only where no figure speaks against them. */
class SuggestionsTest {

    private static final String PLAN = "预算按照部门职能和年度重点工作编列";
    private static final String CHANGE = "调整的幅度与年度履职的需要相符";
    private static final String EXECUTION = "各项资金按进度支出，没有闲置";

    @Test
    void aFormInOrderIsOfferedAllThree() {
        assertThat(offered(DrawnForms.inOrder())).containsExactly(PLAN, CHANGE, EXECUTION);
    }

    @Test
    void whatIsOfferedIsMarkedYellow() {
        Written report = Written.of(DrawnForms.read(DrawnForms.inOrder()));
        List<XWPFRun> runs = report.document().getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains("供参考"))
                .map(XWPFParagraph::getRuns)
                .flatMap(List::stream)
                .filter(run -> !run.text().isEmpty())
                .toList();
        assertThat(runs).hasSize(3).allMatch(XWPFRun::isHighlighted);
    }

    @Test
    void anUnchangedBudgetIsOfferedNothingAboutItsChange() {
        assertThat(offered(with("资金总额", "资金总额|98|98|96.04|10||", "项目支出", "项目支出|18|18|17.04|||")))
                .containsExactly(PLAN, EXECUTION);
    }

    @Test
    void moneyThatWasNotSpentIsNotCalledBusy() {
        assertThat(offered(with("资金总额", "资金总额|100|98|79|10||", "项目支出", "项目支出|20|18|0|||")))
                .containsExactly(CHANGE);
    }

    @Test
    void aLargeChangeIsNeitherFittingNorPlannedWell() {
        assertThat(offered(with("资金总额", "资金总额|180|98|96.04|10||", "项目支出", "项目支出|100|18|17.04|||")))
                .containsExactly(EXECUTION);
    }

    @Test
    void sumsThatDoNotAddUpAreOfferedNothing() {
        assertThat(offered(with("资金总额", "资金总额|100|98|90|10||", "项目支出", "项目支出|20|18|17.04|||")))
                .isEmpty();
    }

    private static List<String> with(String first, String firstLine, String second, String secondLine) {
        List<String> lines = new ArrayList<>(DrawnForms.inOrder());
        lines.replaceAll(
                line -> line.startsWith(first) ? firstLine : line.startsWith(second + "|") ? secondLine : line);
        return lines;
    }

    private static List<String> offered(List<String> form) {
        String text = Written.of(DrawnForms.read(form)).text();
        return List.of(PLAN, CHANGE, EXECUTION).stream().filter(text::contains).toList();
    }
}
