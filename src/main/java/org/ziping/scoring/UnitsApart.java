package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.PrintedRatio;
import org.ziping.model.Ratio;
import org.ziping.model.grid.CellAddress;

/**
 * Whether what was paid and what was budgeted can be meant in one unit: 元 beside 万元 makes a rate ten thousand times too large or
 * too small, and too large a rate would be full marks.
 */
final class UnitsApart {

    /** Nobody spends the budget a hundred times over. */
    private static final BigDecimal SURELY_TOO_MUCH = BigDecimal.valueOf(100);

    /** Between half and all of a budget, ten thousand times smaller. */
    private static final BigDecimal HALF_IN_TEN_THOUSANDS = new BigDecimal("0.00005");

    private static final BigDecimal ALL_IN_TEN_THOUSANDS = new BigDecimal("0.000105");

    /** Why there is no rate, behind the amounts. */
    static final String WORDS = "，像是金额单位不一，不能计算执行率";

    private UnitsApart() {}

    /** What the author is asked where the amounts of the whole budget are that far apart. */
    static Optional<Finding> find(Budget budget, Spending spending) {
        return Optional.of(spending)
                .filter(Spending::isComplete)
                .filter(amounts -> amounts.base().signum() > 0)
                .filter(amounts -> isApart(budget, Ratio.of(amounts.executed(), amounts.base())))
                .flatMap(amounts -> place(budget).map(cell -> finding(cell, amounts)));
    }

    /** A rate as small as that may be meant: the form prints it as well. */
    private static boolean isApart(Budget budget, Ratio rate) {
        BigDecimal fraction = rate.fraction();
        boolean tooSmall =
                fraction.compareTo(HALF_IN_TEN_THOUSANDS) >= 0 && fraction.compareTo(ALL_IN_TEN_THOUSANDS) <= 0;
        return fraction.compareTo(SURELY_TOO_MUCH) >= 0 || tooSmall && !isPrinted(budget, rate);
    }

    private static boolean isPrinted(Budget budget, Ratio rate) {
        return budget.total()
                .map(row -> row.marks().rate())
                .filter(printed -> printed.is(FromCell.State.GIVEN))
                .filter(printed -> PrintedRatio.is(printed, rate, BigDecimal.ZERO))
                .isPresent();
    }

    private static Optional<CellAddress> place(Budget budget) {
        return budget.total()
                .map(MoneyRow::executed)
                .flatMap(FromCell::source)
                .or(() -> budget.rows().stream()
                        .flatMap(row -> row.executed().source().stream())
                        .findFirst());
    }

    private static Finding finding(CellAddress cell, Spending spending) {
        return Finding.at(
                cell,
                FindingCode.MONEY_UNITS_DIFFER,
                "全年执行数 " + Facts.plain(spending.executed()) + " ÷ " + spending.baseTitle() + " "
                        + Facts.plain(spending.base()) + " 得执行率 "
                        + Ratio.of(spending.executed(), spending.base()).toShortPercent()
                        + "，像是一个以元、一个以万元填写的，请统一金额单位，或在表头写明各自的单位");
    }
}
