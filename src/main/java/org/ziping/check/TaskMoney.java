package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Scorecard;
import org.ziping.model.Task;
import org.ziping.model.grid.CellAddress;

/** Whether the money of the tasks of 年度主要任务 agrees with itself; of one that overspent the budget's checks speak where it is the budget's. */
final class TaskMoney {

    private TaskMoney() {}

    /** The tasks make what 金额合计 states, in the budgets and in what was paid. */
    static Stream<Finding> addsUp(Subject subject) {
        return Stream.of(differs(subject, "预算数", Task::planned), differs(subject, "执行数", Task::executed))
                .flatMap(Optional::stream);
    }

    /** A task did not pay more than it had. */
    static Stream<Finding> aboveBudget(Subject subject) {
        return tasks(subject)
                .filter(task -> task.executed()
                        .find()
                        .flatMap(paid -> task.planned().find().map(paid::subtract))
                        .filter(excess -> excess.compareTo(subject.thresholds().moneyTolerance()) > 0)
                        .isPresent())
                .map(task -> Finding.at(
                        task.executed().cell(),
                        FindingCode.EXECUTION_ABOVE_BUDGET,
                        "任务“" + Wording.typed(task.name()) + "”的执行数 " + Wording.typed(task.executed()) + " 大于预算数 "
                                + Wording.typed(task.planned()) + "，请核对执行数或补记预算调整"));
    }

    /** A form that names its money in its tasks alone says nowhere that this is all of it, unless it gives that money points. */
    static Stream<Finding> asBudget(Subject subject) {
        Scorecard card = subject.card();
        Set<CellAddress> budget = budgetCells(subject);
        boolean weighed = subject.form().budget().weight().isPresent();
        return subject.form().narrative().tasks().rows().stream()
                .filter(task -> !weighed
                        && task.executed().source().filter(budget::contains).isPresent())
                .limit(1)
                .map(task -> Finding.at(
                        task.executed().cell(),
                        FindingCode.MONEY_FROM_TASKS,
                        "没有资金情况，" + amounts(card) + " 取自年度主要任务各行，请核对是否为全部资金，不是的请补上资金情况"));
    }

    private static String amounts(Scorecard card) {
        return Stream.of(
                        card.adjusted().map(amount -> "预算数 " + amount.toPlainString()),
                        card.executed().map(amount -> "执行数 " + amount.toPlainString()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("、"));
    }

    private static Stream<Task> tasks(Subject subject) {
        Set<CellAddress> budget = budgetCells(subject);
        return subject.form().narrative().tasks().rows().stream()
                .filter(task ->
                        task.executed().source().filter(budget::contains).isEmpty());
    }

    private static Set<CellAddress> budgetCells(Subject subject) {
        return subject.form().budget().rows().stream()
                .flatMap(row -> row.executed().source().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Finding> differs(
            Subject subject, String column, Function<Task, FromCell<BigDecimal>> amount) {
        List<FromCell<BigDecimal>> parts =
                subject.form().narrative().tasks().rows().stream().map(amount).toList();
        boolean known =
                !parts.isEmpty() && parts.stream().allMatch(part -> part.find().isPresent());
        BigDecimal sum = parts.stream().flatMap(part -> part.find().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return subject.form()
                .narrative()
                .tasks()
                .sum()
                .map(amount)
                .filter(stated -> known && stated.find().isPresent())
                .filter(stated -> stated.require()
                                .subtract(sum)
                                .abs()
                                .compareTo(subject.thresholds().moneyTolerance())
                        > 0)
                .map(stated -> Finding.at(
                        stated.cell(),
                        FindingCode.MONEY_NOT_TOTAL,
                        "年度主要任务的" + column + "合计填为 " + Wording.typed(stated) + "，各任务相加为 " + sum.toPlainString()
                                + "，请核对各行金额"));
    }
}
