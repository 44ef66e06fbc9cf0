package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile.ProjectUse;

/** Whether the list of projects in 基本情况 agrees with the row 项目支出 of the form. */
final class ProjectList {

    private static final int TEN_THOUSAND = 4;

    private ProjectList() {}

    /** The projects' budgets, and what was paid for them, add up to 项目支出. */
    static Stream<Finding> addsUp(Subject subject) {
        return Stream.of(
                        differs(subject, Column.ADJUSTED, ProjectUse::budget),
                        differs(subject, Column.EXECUTED, ProjectUse::executed))
                .flatMap(Optional::stream);
    }

    /** A project did not pay more than it had. */
    static Stream<Finding> aboveBudget(Subject subject) {
        return subject.profile().projects().stream()
                .filter(project -> project.executed()
                        .find()
                        .flatMap(paid -> project.budget().find().map(budget -> paid.subtract(budget)))
                        .filter(excess -> excess.compareTo(subject.thresholds().moneyTolerance()) > 0)
                        .isPresent())
                .map(project -> Finding.at(
                        project.executed().cell(),
                        FindingCode.EXECUTION_ABOVE_BUDGET,
                        "项目“" + Wording.typed(project.name()) + "”的执行金额 " + Wording.typed(project.executed())
                                + " 大于预算金额 " + Wording.typed(project.budget()) + "，请核对"));
    }

    private static Optional<Finding> differs(
            Subject subject, Column column, Function<ProjectUse, FromCell<BigDecimal>> amount) {
        List<FromCell<BigDecimal>> listed =
                subject.profile().projects().stream().map(amount).toList();
        Optional<MoneyRow> row = subject.form().budget().find(MoneyRow.Kind.PROJECTS);
        if (listed.isEmpty() || listed.stream().anyMatch(cell -> cell.find().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal sum = listed.stream().map(FromCell::require).reduce(BigDecimal.ZERO, BigDecimal::add);
        return row.filter(projects -> column.find(projects)
                        .filter(stated -> !isSame(stated, sum, subject))
                        .isPresent())
                .map(projects -> Finding.at(
                        listed.get(0).cell(),
                        FindingCode.MONEY_PROJECTS_DIFFER,
                        "各项目的" + (column == Column.ADJUSTED ? "预算金额" : "执行金额") + "合计为 " + sum.toPlainString()
                                + "，而自评表中“" + projects.name() + "”的" + column.title() + "为 "
                                + Wording.typed(column.of(projects)) + "，请核对项目清单"));
    }

    /** Equal in the form's unit; the list may be in 万元 where the form is in 元, or the other way. */
    private static boolean isSame(BigDecimal stated, BigDecimal sum, Subject subject) {
        return Stream.of(sum, sum.movePointRight(TEN_THOUSAND), sum.movePointLeft(TEN_THOUSAND))
                .map(each -> each.subtract(stated).abs())
                .anyMatch(
                        difference -> difference.compareTo(subject.thresholds().moneyTolerance()) <= 0);
    }
}
