package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Flow;

/** Whether the amounts of one row follow from each other, where a form has columns for what moved the budget and what is left. */
final class MoneyFlows {

    private MoneyFlows() {}

    /** 年初预算数 with its changes makes 全年预算数. */
    static Stream<Finding> budgetMoved(Subject subject) {
        return differences(subject, MoneyFlows::ofBudget);
    }

    /** What of 全年预算数 was not paid is left. */
    static Stream<Finding> budgetLeft(Subject subject) {
        return differences(subject, MoneyFlows::ofRest);
    }

    /** Of a row whose whole is out as well, only the whole is named. */
    private static Stream<Finding> differences(Subject subject, Function<MoneyRow, Optional<MoneyEquation>> equation) {
        List<MoneyRow> out = subject.form().budget().rows().stream()
                .filter(row -> equation.apply(row)
                        .filter(it -> it.isOut(subject.form().budget().unit(), subject.thresholds()))
                        .isPresent())
                .toList();
        return out.stream()
                .filter(row -> out.stream().noneMatch(whole -> Execution.isPart(row.kind(), whole.kind())))
                .map(row -> equation.apply(row)
                        .orElseThrow()
                        .finding(row, subject.form().budget().unit()));
    }

    private static Optional<MoneyEquation> ofBudget(MoneyRow row) {
        List<MoneyEquation.Term> changes =
                given(row, Flow.CHANGE).isEmpty() ? given(row, Flow.ADDED, Flow.TAKEN) : given(row, Flow.CHANGE);
        boolean known = isReadable(row)
                && row.initial().find().isPresent()
                && row.adjusted().find().isPresent();
        if (!known || changes.isEmpty()) {
            return Optional.empty();
        }
        Stream<MoneyEquation.Term> terms = Stream.concat(
                Stream.of(MoneyEquation.Term.plus(Column.INITIAL.title(), row.initial())), changes.stream());
        return Optional.of(new MoneyEquation(
                List.of(MoneyEquation.Term.plus(Column.ADJUSTED.title(), row.adjusted())),
                terms.toList(),
                besides(row)));
    }

    private static Optional<MoneyEquation> ofRest(MoneyRow row) {
        List<MoneyEquation.Term> left = given(row, Flow.LEFT, Flow.CARRIED_OUT);
        Column base = Column.base(row);
        boolean known = isReadable(row)
                && base.find(row).isPresent()
                && row.executed().find().isPresent();
        return known && !left.isEmpty()
                ? Optional.of(new MoneyEquation(
                        left,
                        List.of(
                                MoneyEquation.Term.plus(base.title(), base.of(row)),
                                MoneyEquation.Term.minus(Column.EXECUTED.title(), row.executed())),
                        besides(row)))
                : Optional.empty();
    }

    /**
     * What may be counted or not: money carried in stands in the budget of one form and beside that of another, 结转下年 may be
     * told as a part of 结余, and a 调整数 without sign may be one downwards.
     */
    private static List<BigDecimal> besides(MoneyRow row) {
        Optional<BigDecimal> carriedIn = row.flow(Flow.CARRIED_IN).find();
        Optional<BigDecimal> downwards = row.flow(Flow.CHANGE)
                .find()
                .filter(change -> change.signum() > 0)
                .map(change -> change.add(change).negate());
        boolean both = !given(row, Flow.LEFT).isEmpty()
                && !given(row, Flow.CARRIED_OUT).isEmpty();
        Stream<BigDecimal> left = both
                ? Stream.of(row.flow(Flow.LEFT), row.flow(Flow.CARRIED_OUT)).map(FromCell::require)
                : Stream.empty();
        return Stream.concat(Stream.of(carriedIn, downwards).flatMap(Optional::stream), left)
                .toList();
    }

    private static List<MoneyEquation.Term> given(MoneyRow row, Flow... flows) {
        return Stream.of(flows)
                .filter(flow -> row.flow(flow).find().isPresent())
                .map(flow -> flow == Flow.TAKEN
                        ? MoneyEquation.Term.minus(flow.title(), row.flow(flow).map(BigDecimal::abs))
                        : MoneyEquation.Term.plus(flow.title(), row.flow(flow)))
                .toList();
    }

    private static boolean isReadable(MoneyRow row) {
        return row.flows().values().stream().noneMatch(amount -> amount.is(State.UNREADABLE));
    }
}
