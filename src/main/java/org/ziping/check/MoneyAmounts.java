package org.ziping.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Budget;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow;

/** Whether the amounts are there and can be amounts. */
final class MoneyAmounts {

    private MoneyAmounts() {}

    /** Without budget and execution of the scored row there is no rate. */
    static Stream<Finding> missing(Subject subject) {
        Optional<MoneyRow> total = subject.form().budget().total();
        return total.stream()
                .flatMap(row -> Stream.of(Column.ADJUSTED, Column.EXECUTED)
                        .filter(column -> column.of(row).is(State.BLANK))
                        .filter(column -> !subject.isSpokenOf(column.of(row)))
                        .map(column -> Finding.at(
                                column.of(row).cell(),
                                FindingCode.MONEY_MISSING,
                                "“" + Wording.name(row) + "”的" + column.title() + "没有填写，请填写金额，没有的填 0")));
    }

    /** Money planned or paid is not below zero. */
    static Stream<Finding> negative(Subject subject) {
        return subject.form().budget().rows().stream()
                .flatMap(row -> Arrays.stream(Column.values())
                        .filter(column -> column.find(row)
                                .filter(amount -> amount.signum() < 0)
                                .isPresent())
                        .filter(column -> !subject.isSpokenOf(column.of(row)))
                        .map(column -> Finding.at(
                                column.of(row).cell(),
                                FindingCode.MONEY_NEGATIVE,
                                "“" + Wording.name(row) + "”的" + column.title() + "为 " + Wording.typed(column.of(row))
                                        + "，金额不能为负数，请核对")));
    }

    /** A total of nothing above rows that hold something was forgotten. */
    static Stream<Finding> totalForgotten(Subject subject) {
        Budget budget = subject.form().budget();
        return budget.find(MoneyRow.Kind.TOTAL).filter(total -> isForgotten(total, budget)).stream()
                .filter(total -> !subject.isSpokenOf(total.adjusted()))
                .map(total -> Finding.at(
                        total.adjusted().cell(),
                        FindingCode.MONEY_TOTAL_ZERO,
                        "“" + Wording.name(total) + "”各列都是 0，而明细行有金额，请把合计填入该行"));
    }

    /** A budget of zero cannot be executed. */
    static Stream<Finding> budgetZero(Subject subject) {
        Budget budget = subject.form().budget();
        return budget.total().filter(total -> isZero(total.adjusted()) && !isForgotten(total, budget)).stream()
                .filter(total -> !subject.isSpokenOf(total.adjusted()))
                .map(total -> Finding.at(
                        total.adjusted().cell(),
                        FindingCode.BUDGET_ZERO,
                        "“" + Wording.name(total) + "”的全年预算数为 0，无法计算执行率，请填写全年预算数"));
    }

    /** Whether the total row says zero though a row below it holds an amount. */
    static boolean isForgotten(MoneyRow total, Budget budget) {
        boolean empty =
                isZero(total.adjusted()) && Arrays.stream(Column.values()).noneMatch(column -> holds(column.of(total)));
        return empty
                && budget.rows().stream()
                        .anyMatch(row -> holds(row.adjusted()) || holds(row.executed()) || holds(row.initial()));
    }

    private static boolean isZero(FromCell<BigDecimal> amount) {
        return amount.find().filter(value -> value.signum() == 0).isPresent();
    }

    private static boolean holds(FromCell<BigDecimal> amount) {
        return amount.find().filter(value -> value.signum() > 0).isPresent();
    }
}
