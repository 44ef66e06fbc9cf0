package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile.ProjectUse;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;

/**
 * Which judgements may be offered to a unit. None that a figure or a finding contradicts; whether one is true only the unit
 * can say.
 */
final class Suggestions {

    private static final Set<FindingCode> SUMS_WRONG = Set.of(
            FindingCode.MONEY_NOT_TOTAL,
            FindingCode.MONEY_COLUMNS_DIFFER,
            FindingCode.MONEY_TOTAL_ZERO,
            FindingCode.MONEY_NEGATIVE,
            FindingCode.MONEY_MISSING,
            FindingCode.MONEY_UNIT_CONTRADICTS,
            FindingCode.MONEY_PROJECTS_DIFFER);
    private static final Set<FindingCode> CHANGE_LARGE = Set.of(FindingCode.BUDGET_CHANGE_LARGE);
    private static final Set<FindingCode> EXECUTION_ODD =
            Set.of(FindingCode.EXECUTION_LOW, FindingCode.EXECUTION_ABOVE_BUDGET, FindingCode.IDLE_FUNDS_CLAIM);

    private final Scorecard card;
    private final List<ProjectUse> projects;
    private final Set<FindingCode> found;

    Suggestions(Scorecard card, List<ProjectUse> projects, List<Finding> findings) {
        this.card = card;
        this.projects = List.copyOf(projects);
        this.found = findings.stream().map(Finding::code).collect(Collectors.toSet());
    }

    void putInto(Scope scope) {
        Optional<MoneyRow> total = card.form().budget().total();
        boolean isPlanned = total.flatMap(row -> row.initial().find())
                .filter(Suggestions::isPositive)
                .isPresent();
        boolean isChanged = total.flatMap(MoneyValues::change)
                .filter(change -> change.signum() != 0)
                .isPresent();
        boolean inOrder = none(SUMS_WRONG) && none(CHANGE_LARGE);
        scope.put("可提示预算安排", isPlanned && inOrder && isSpent());
        scope.put("可提示预算调整", isPlanned && isChanged && inOrder);
        scope.put("可提示预算执行", none(SUMS_WRONG) && isSpent());
    }

    /** Whether every sum of money was spent for the most part, as far as the form tells. */
    private boolean isSpent() {
        List<MoneyRow> rows = MoneyValues.complete(card.form().budget());
        boolean anyIdle = rows.stream()
                .filter(row -> isPositive(row.adjusted().require()))
                .anyMatch(row -> row.executed().require().signum() == 0);
        boolean anyProjectIdle = projects.stream()
                .filter(project ->
                        project.budget().find().filter(Suggestions::isPositive).isPresent())
                .anyMatch(project -> project.executed()
                        .find()
                        .filter(Suggestions::isPositive)
                        .isEmpty());
        Optional<Ratio> rate = card.form().budget().total().flatMap(MoneyRow::executionRate);
        return rate.isPresent() && !anyIdle && !anyProjectIdle && none(EXECUTION_ODD);
    }

    private boolean none(Set<FindingCode> codes) {
        return codes.stream().noneMatch(found::contains);
    }

    private static boolean isPositive(BigDecimal amount) {
        return amount.signum() > 0;
    }
}
