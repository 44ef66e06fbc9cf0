package org.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** What was spent of a budget, where there was one. */
class ExecutionRateTest {

    private static FromCell<BigDecimal> amount(String number) {
        Cell cell = Cell.number(new CellAddress("自评表", 4, 3), new BigDecimal(number));
        return FromCell.given(cell, new BigDecimal(number));
    }

    @Test
    void executedByAdjusted() {
        assertThat(MoneyRow.executionRate(amount("98"), amount("96.04")))
                .contains(Ratio.ofPercent(new BigDecimal("98")));
    }

    @Test
    void nothingSpentOfABudgetIsZero() {
        assertThat(MoneyRow.executionRate(amount("98"), amount("0"))).contains(Ratio.ZERO);
    }

    /** 收回存量资金 leaves budgets below zero: −3 of −5 is no 60%. */
    @Test
    void ofABudgetOfZeroOrLessThereIsNone() {
        assertThat(MoneyRow.executionRate(amount("0"), amount("3"))).isEmpty();
        assertThat(MoneyRow.executionRate(amount("-5"), amount("-3"))).isEmpty();
        assertThat(MoneyRow.executionRate(amount("-5"), amount("3"))).isEmpty();
    }

    @Test
    void ofAnAmountThatIsNotKnownThereIsNone() {
        assertThat(MoneyRow.executionRate(FromCell.absent(), amount("3"))).isEmpty();
        assertThat(MoneyRow.executionRate(amount("5"), FromCell.absent())).isEmpty();
    }
}
