package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Budget;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;

/** Whether indicators that are execution rates agree with the money block. */
final class RateIndicators {

    private static final Pattern OF_ALL = Pattern.compile("(全年|年度|部门|整体|财政|专项|项目)*(预算|资金|支出)+执行率");
    private static final Pattern OF_BASIC = Pattern.compile("基本支出(预算)?执行率");
    private static final Pattern OF_PROJECTS = Pattern.compile("项目支出(预算)?执行率");

    /** Rates are often given in whole per cents, rounded or cut. */
    private static final BigDecimal ONE_PER_CENT = new BigDecimal("0.01");

    private RateIndicators() {}

    /** An execution rate reached is that of the amounts. */
    static Stream<Finding> contradictsMoney(Subject subject) {
        return subject.form().indicators().stream()
                .flatMap(row -> moneyRow(row, subject.form().budget())
                        .flatMap(money -> money.executionRate()
                                .filter(rate -> differs(row, rate))
                                .map(rate -> Finding.at(
                                        row.result().actual().cell(),
                                        FindingCode.RATE_CONTRADICTS_MONEY,
                                        Wording.indicator(row) + "完成 "
                                                + Wording.typed(row.result().actual()) + "，而“" + money.name()
                                                + "”按 " + Wording.typed(money.executed()) + " ÷ "
                                                + Wording.typed(money.adjusted()) + " 计算为 " + rate.toShortPercent()
                                                + "，请核对实际完成值和金额")))
                        .stream());
    }

    private static Optional<MoneyRow> moneyRow(Indicator row, Budget budget) {
        String name = Wording.unspaced(row.name().typed());
        if (!name.endsWith("执行率")) {
            return Optional.empty();
        }
        if (OF_BASIC.matcher(name).matches()) {
            return budget.find(Kind.BASIC);
        }
        Optional<MoneyRow> projects = budget.find(Kind.PROJECTS);
        if (OF_PROJECTS.matcher(name).matches() && projects.isPresent()) {
            return projects;
        }
        return OF_ALL.matcher(name).matches() ? budget.total() : Optional.empty();
    }

    private static boolean differs(Indicator row, Ratio rate) {
        return row.result()
                .actual()
                .find()
                .filter(actual -> actual instanceof Actual.Measured measured
                        && measured.quantity().unit().equals(Quantity.PERCENT)
                        && Ratio.ofPercent(measured.quantity().number())
                                        .fraction()
                                        .subtract(rate.fraction())
                                        .abs()
                                        .compareTo(ONE_PER_CENT)
                                >= 0)
                .isPresent();
    }
}
