package org.ziping.check;

import static org.ziping.model.MoneyRow.Kind.BASIC;
import static org.ziping.model.MoneyRow.Kind.OPERATING;
import static org.ziping.model.MoneyRow.Kind.PERSONNEL;
import static org.ziping.model.MoneyRow.Kind.PROJECTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Ratio;
import org.ziping.model.grid.CellAddress;

/** Whether what was paid, and how the budget moved, can stand without a word. */
final class Execution {

    private static final Pattern SAYS_WHY_CHANGED = because("调整|调减|调增|追加|压减|收回|核减");
    private static final Pattern SAYS_WHY_LOW = because("执行率|执行进度|支出进度|未支出|未支付|未执行|结转|结余");

    private Execution() {}

    /** A unit does not pay more than its budget; of a row whose whole is named as well, only the whole. */
    static Stream<Finding> aboveBudget(Subject subject) {
        boolean inOneUnit = !subject.isRaisedOnSheet(FindingCode.MONEY_UNITS_DIFFER);
        List<MoneyRow> above = subject.form().budget().rows().stream()
                .filter(row -> inOneUnit)
                .filter(row -> excess(row)
                        .filter(amount -> amount.compareTo(subject.thresholds().moneyTolerance()) > 0)
                        .isPresent())
                .toList();
        Set<MoneyRow.Kind> kinds = above.stream().map(MoneyRow::kind).collect(Collectors.toSet());
        return above.stream()
                .filter(row -> kinds.stream().noneMatch(whole -> isPart(row.kind(), whole)))
                .map(row -> Finding.at(
                        row.executed().cell(),
                        FindingCode.EXECUTION_ABOVE_BUDGET,
                        "“" + row.name() + "”的执行数 " + Wording.typed(row.executed()) + " 大于"
                                + Column.base(row).title() + " "
                                + Wording.typed(Column.base(row).of(row)) + "，请核对执行数或补记预算调整"));
    }

    /** Little paid needs a word of why; 基本情况 may have it. */
    static Stream<Finding> low(Subject subject) {
        Ratio least = subject.thresholds().executionNeedsReason();
        Optional<MoneyRow> total = subject.form().budget().total();
        return subject
                .card()
                .budget()
                .rate()
                .filter(rate -> rate.fraction().signum() >= 0 && rate.compareTo(least) < 0)
                .stream()
                .filter(rate -> !isSaid(subject, SAYS_WHY_LOW))
                .flatMap(rate -> total.stream()
                        .map(row -> Finding.at(
                                place(row),
                                FindingCode.EXECUTION_LOW,
                                "预算执行率为 " + rate.toShortPercent() + "，低于 " + least.toShortPercent() + "，请说明原因")));
    }

    /** What was paid; of a form that states only the rate, that. */
    private static CellAddress place(MoneyRow row) {
        return row.executed()
                .source()
                .or(() -> row.marks().rate().source())
                .orElseGet(() -> row.label().cell());
    }

    /** A budget that moved far needs a word of why; of whole and part the part that moved. */
    static Stream<Finding> budgetChanged(Subject subject) {
        List<MoneyRow> parts = subject.form().budget().rows().stream()
                .filter(row -> row.kind() == BASIC || row.kind() == PROJECTS)
                .filter(row -> isChangeLarge(row, subject))
                .toList();
        List<MoneyRow> changed = parts.isEmpty()
                ? subject.form().budget().total().filter(row -> isChangeLarge(row, subject)).stream()
                        .toList()
                : parts;
        if (changed.isEmpty()
                || isAnswered(subject.profile().text(Topic.BUDGET_CHANGE))
                || isSaid(subject, SAYS_WHY_CHANGED)) {
            return Stream.empty();
        }
        return changed.stream()
                .map(row -> Finding.at(
                        row.adjusted().cell(), FindingCode.BUDGET_CHANGE_LARGE, changeSentence(row, subject)));
    }

    private static String changeSentence(MoneyRow row, Subject subject) {
        Ratio change = change(row).orElseThrow();
        String where = subject.profile().texts().isEmpty() ? "" : "在基本情况中";
        return "“" + row.name() + "”的预算由年初 " + Wording.typed(row.initial()) + " 调整为 "
                + Wording.typed(row.adjusted()) + "，"
                + (change.fraction().signum() < 0 ? "减少 " : "增加 ")
                + new Ratio(change.fraction().abs()).toShortPercent() + "，请" + where + "说明调整原因";
    }

    private static boolean isChangeLarge(MoneyRow row, Subject subject) {
        return change(row)
                .filter(change -> !MoneyUnits.isApart(row))
                .filter(change -> new Ratio(change.fraction().abs())
                                .compareTo(subject.thresholds().budgetChangeNeedsReason())
                        >= 0)
                .isPresent();
    }

    /** How far the budget moved against its beginning; nothing if it began at zero or either is unknown. */
    private static Optional<Ratio> change(MoneyRow row) {
        return row.initial()
                .find()
                .flatMap(initial ->
                        row.adjusted().find().flatMap(adjusted -> Ratio.ofPart(adjusted.subtract(initial), initial)));
    }

    private static Optional<BigDecimal> excess(MoneyRow row) {
        return row.executed().find().flatMap(paid -> Column.base(row).find(row).map(budget -> paid.subtract(budget)));
    }

    /** Whether the money of one row is counted in that of the other. */
    static boolean isPart(MoneyRow.Kind part, MoneyRow.Kind whole) {
        boolean ofBasic = whole == BASIC && Set.of(PERSONNEL, OPERATING).contains(part);
        return ofBasic || whole == MoneyRow.Kind.TOTAL && part != whole;
    }

    private static boolean isAnswered(FromCell<String> answer) {
        return answer.find().filter(words -> !words.startsWith("无")).isPresent();
    }

    /** A sentence that names the matter and a cause for it, in either order. */
    private static Pattern because(String matter) {
        String cause = "(由于|因为|因|受|系|原因)";
        return Pattern.compile(cause + "[^。；]{0,40}(" + matter + ")|(" + matter + ")[^。；]{0,40}" + cause);
    }

    private static boolean isSaid(Subject subject, Pattern why) {
        return Stream.of(subject.profile().texts(), subject.form().narrative().texts())
                .flatMap(texts -> texts.values().stream())
                .flatMap(text -> text.find().stream())
                .anyMatch(text -> why.matcher(text).find());
    }
}
