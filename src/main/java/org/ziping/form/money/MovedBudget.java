package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow.Flow;
import org.ziping.model.grid.Cell;

/**
 * The budget of the year in a form that only says how it moved: 年初预算数 with 调整数, or with 追加数 and 调减数, and no
 * 全年预算数.
 *
 * @param initial 年初预算数
 * @param flows of the columns that the form has
 */
record MovedBudget(FromCell<BigDecimal> initial, Map<Flow, FromCell<BigDecimal>> flows) {

    private static final List<Flow> MOVING = List.of(Flow.CHANGE, Flow.ADDED, Flow.TAKEN);

    /** The sum, at the place of 年初预算数; absent where nothing of the kind is said, unreadable where one of them is. */
    FromCell<BigDecimal> adjusted() {
        List<FromCell<BigDecimal>> moving = MOVING.stream()
                .flatMap(flow -> Optional.ofNullable(flows.get(flow)).stream())
                .filter(amount -> amount.is(State.GIVEN) || amount.is(State.UNREADABLE))
                .toList();
        if (moving.isEmpty() || !initial.is(State.GIVEN)) {
            return FromCell.absent();
        }
        return moving.stream()
                .filter(amount -> amount.is(State.UNREADABLE))
                .findFirst()
                .orElseGet(this::sum);
    }

    private FromCell<BigDecimal> sum() {
        BigDecimal sum = Stream.of(Optional.of(initial.require()), given(Flow.CHANGE), given(Flow.ADDED), taken())
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return FromCell.given(Cell.number(initial.cell(), sum), sum);
    }

    private Optional<BigDecimal> given(Flow flow) {
        return Optional.ofNullable(flows.get(flow)).flatMap(FromCell::find);
    }

    /** With or without a sign of its own. */
    private Optional<BigDecimal> taken() {
        return given(Flow.TAKEN).map(BigDecimal::abs).map(BigDecimal::negate);
    }
}
