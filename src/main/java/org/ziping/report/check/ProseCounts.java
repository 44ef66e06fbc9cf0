package org.ziping.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.Actual;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.count.SpokenCounts;
import org.ziping.model.count.TextCounts;

/**
 * What the chapters in words count, held against the indicator of the same thing: 走访慰问557户 in one chapter and 447户 in the
 * paragraph of the indicator contradict each other. Used for one report.
 */
final class ProseCounts {

    private final SpokenCounts reached;
    private final List<Counted> counted = new ArrayList<>();
    private final Map<String, Claim> agreeing = new HashMap<>();

    ProseCounts(List<Indicator> indicators) {
        this.reached = new SpokenCounts(indicators, SpokenCounts::reached);
    }

    /** Takes note of what the report states of the figures of the form. */
    void note(List<Claim> found) {
        for (Claim claim : found) {
            Set<String> names = claim.figures().stream().map(Figure::name).collect(Collectors.toSet());
            if (names.size() == 1 && claim.agrees()) {
                agreeing.putIfAbsent(claim.figures().get(0).name(), claim);
            }
        }
    }

    /** Takes note of what a paragraph counts in words, up to a place in it. */
    void read(Passage passage, int end) {
        String words = passage.line().shown().substring(0, end);
        for (SpokenCounts.Contradiction wrong : reached.contradicting(words)) {
            counted.add(new Counted(passage, wrong.row(), wrong.count()));
        }
    }

    /** What contradicts; not what the unit wrote into its workbook in the same words. */
    List<Finding> findings(OwnWords ownWords) {
        return counted.stream()
                .filter(count -> !ownWords.contain(new Line(count.count().clause()).plain()))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Counted counted) {
        String name = "指标“" + new Line(counted.row().name().typed()).shortened() + "”";
        String written =
                counted.passage().place() + "写“" + new Line(counted.count().clause()).shortened() + "”，而";
        return claimed(counted.row())
                .map(claim -> Finding.ofFile(
                        FindingCode.REPORT_CONTRADICTS_ITSELF,
                        written + claim.passage().place() + name + "写“"
                                + claim.clause().shortened() + "”，请核对两处数字"))
                .orElseGet(() -> Finding.ofFile(
                        FindingCode.REPORT_FIGURE_DIFFERS,
                        written + name + "的实际完成值按自评表为 " + actual(counted.row()) + "，请核对两处数字"));
    }

    /** Where the report states what the indicator reached, as the form has it. */
    private Optional<Claim> claimed(Indicator row) {
        String name = IndicatorFigures.named(row, Aspect.ACTUAL);
        return Optional.ofNullable(agreeing.get(name));
    }

    private static String actual(Indicator row) {
        return row.result()
                .actual()
                .find()
                .filter(Actual.Measured.class::isInstance)
                .map(measured -> ((Actual.Measured) measured).quantity().asWritten())
                .orElse(row.result().actual().typed());
    }

    private record Counted(Passage passage, Indicator row, TextCounts.Count count) {}
}
