package org.ziping.report.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;

/**
 * Whether what a report states beyond the form agrees with itself: one figure in two places, a rate and its amounts, the parts
 * and the whole.
 */
final class SelfContradictions {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final List<Column> AMOUNTS = List.of(Column.INITIAL, Column.ADJUSTED, Column.EXECUTED);

    private final Map<String, Map<Column, Statement>> stated = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SelfContradictions() {}

    /**
     * What contradicts.
     *
     * @param statements all that the form does not hold, in their order
     * @param total what the form holds of the whole
     */
    static List<Finding> of(List<Statement> statements, Account total) {
        SelfContradictions contradictions = new SelfContradictions();
        statements.forEach(contradictions::add);
        contradictions.stated.values().forEach(contradictions::rate);
        AMOUNTS.forEach(column -> contradictions.parts(column, total));
        return contradictions.findings;
    }

    private void add(Statement statement) {
        Statement first = stated.computeIfAbsent(statement.account(), any -> new EnumMap<>(Column.class))
                .putIfAbsent(statement.column(), statement);
        if (first != null && !first.agrees(statement)) {
            contradict(first.told() + "，而" + statement.told() + "，" + named(statement) + "前后不一，请核对两处数字");
        }
    }

    private void rate(Map<Column, Statement> account) {
        Statement budget = account.get(Column.ADJUSTED);
        Statement paid = account.get(Column.EXECUTED);
        Statement rate = account.get(Column.RATE);
        if (budget == null || paid == null || rate == null || budget.value().signum() <= 0) {
            return;
        }
        BigDecimal computed = paid.value().multiply(HUNDRED).divide(budget.value(), MathContext.DECIMAL64);
        BigDecimal spare = paid.rounding()
                .add(budget.rounding())
                .multiply(HUNDRED)
                .divide(budget.value(), MathContext.DECIMAL64)
                .add(rate.rounding());
        if (computed.subtract(rate.value()).abs().compareTo(spare) > 0) {
            contradict(rate.told() + "，" + named(rate) + "写为 "
                    + rate.number().digits().toPlainString() + "%，按报告中的金额计算为 "
                    + rate.number().likewise(computed, true) + "，请核对");
        }
    }

    private void parts(Column column, Account total) {
        Optional<Statement> basic = find(MoneyRow.Kind.BASIC, column);
        Optional<Statement> projects = find(MoneyRow.Kind.PROJECTS, column);
        Optional<Figure> whole = total.find(column);
        if (basic.isEmpty() || projects.isEmpty() || whole.isEmpty()) {
            return;
        }
        BigDecimal sum = basic.get().value().add(projects.get().value());
        BigDecimal spare = basic.get().rounding().add(projects.get().rounding());
        if (whole.get().values().stream()
                .allMatch(value -> value.subtract(sum).abs().compareTo(spare) > 0)) {
            Printed as = basic.get().number();
            contradict(projects.get().told() + "，基本支出与项目支出的" + column.title() + "相加为 " + as.likewise(sum, true) + "元，而"
                    + column.title() + "为 " + as.likewise(whole.get().told(), true) + "元，请核对");
        }
    }

    private Optional<Statement> find(MoneyRow.Kind kind, Column column) {
        return Optional.ofNullable(stated.getOrDefault(kind.title(), Map.of()).get(column));
    }

    private static String named(Statement statement) {
        return "“" + statement.account() + "”的" + statement.column().title();
    }

    private void contradict(String words) {
        findings.add(Finding.ofFile(FindingCode.REPORT_CONTRADICTS_ITSELF, words));
    }
}
