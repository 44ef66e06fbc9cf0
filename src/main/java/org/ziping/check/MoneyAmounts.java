package org.ziping.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ziping.model.Budget;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;

/** Whether the amounts are there and can be amounts. */
final class MoneyAmounts {

    private MoneyAmounts() {}

    /**
     * Without budget and execution of the row that is scored there is no rate; where rows make the total, or have points of their
     * own, each of them needs both.
     */
    static Stream<Finding> missing(Subject subject) {
        Budget budget = subject.form().budget();
        boolean known = subject.card().budget().rate().isPresent();
        List<MoneyRow> rows = budget.total()
                .map(total -> known ? List.<MoneyRow>of() : List.of(total))
                .orElseGet(() -> budget.rows().stream()
                        .filter(row -> !known || isHalf(row))
                        .toList());
        Stream<MoneyRow> weighed = subject.card().budget().rows().stream()
                .filter(row -> row.score().isEmpty())
                .map(MoneyRowScore::row)
                .filter(row -> rows.stream().noneMatch(one -> one == row));
        Set<MoneyRow> needed = needed(subject);
        return Stream.concat(rows.stream(), weighed).flatMap(row -> missing(row, needed, subject));
    }

    /** Whether a row has money that the other of its columns says nothing of. */
    private static boolean isHalf(MoneyRow row) {
        return Stream.of(Column.base(row), Column.EXECUTED)
                .anyMatch(column ->
                        column.find(row).filter(amount -> amount.signum() != 0).isPresent());
    }

    /** The rows whose amounts a score needs: the total, or those with points of their own; none where the budget has no points. */
    private static Set<MoneyRow> needed(Subject subject) {
        Set<MoneyRow> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        if (subject.form().isScored() && subject.card().budget().weight().isPresent()) {
            needed.addAll(subject.form().budget().scored());
        }
        return needed;
    }

    /** What is blank; or where 无 or / stands for an amount that is needed. */
    private static Stream<Finding> missing(MoneyRow row, Set<MoneyRow> needed, Subject subject) {
        return Stream.of(Column.base(row), Column.EXECUTED)
                .filter(column -> column.of(row).is(State.BLANK)
                        || column.of(row).is(State.NOT_APPLICABLE) && needed.contains(row))
                .filter(column -> !subject.isSpokenOf(column.of(row)))
                .map(column -> Finding.at(
                        column.of(row).cell(),
                        FindingCode.MONEY_MISSING,
                        "“" + row.name() + "”的" + column.title()
                                + (column.of(row).is(State.BLANK)
                                        ? "没有填写"
                                        : "填的是“" + column.of(row).typed().strip() + "”，算不出执行率")
                                + "，请填写金额"
                                + (column == Column.EXECUTED ? "，没有支出的填 0" : "")));
    }

    /** A form that scores its budget without amounts states its rate. */
    static Stream<Finding> rateMissing(Subject subject) {
        return subject.form().budget().statedRate().filter(rate -> !rate.is(State.GIVEN)).stream()
                .map(rate -> Finding.at(rate.cell(), FindingCode.MONEY_MISSING, "预算执行率没有填写，表中又没有预算数和执行数，请填写执行率，如 95%"));
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
                                "“" + row.name() + "”的" + column.title() + "为 " + Wording.typed(column.of(row))
                                        + "，金额不能为负数，请核对")));
    }
}
