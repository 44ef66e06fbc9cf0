package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore.Division;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.MoneyUnit;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.rules.BudgetRule;

/**
 * Budget and execution of a form as its rate takes them, in the form's unit.
 *
 * @param budgeted the divisor, empty if the form does not say it
 * @param paid the dividend, empty if the form does not say it
 * @param baseTitle what the divisor is called: 全年预算数
 * @param unit 万元
 * @param remark where the amounts come from, if not from the total row
 * @param where the cell of the divisor
 * @param findings what the author should mend
 */
record Spending(
        Optional<BigDecimal> budgeted,
        Optional<BigDecimal> paid,
        String baseTitle,
        String unit,
        String remark,
        Optional<CellAddress> where,
        List<Finding> findings) {

    private static final String OF_YEAR = "全年预算数";
    private static final String OF_BEGINNING = "年初预算数";

    private static final List<List<Kind>> SUMMANDS = List.of(
            List.of(Kind.BASIC, Kind.PROJECTS),
            List.of(Kind.APPROPRIATION, Kind.CARRIED_OVER, Kind.OTHER),
            List.of(Kind.PERSONNEL, Kind.OPERATING));

    /** The amounts of the total row; those of the rows below it where it was left empty. */
    static Spending of(Budget budget, BudgetRule.Base wanted) {
        Divisor divisor = Divisor.of(budget, wanted);
        Column base = divisor.base();
        Column executed = new Column("全年执行数", MoneyRow::executed);
        Optional<MoneyRow> total = budget.total();
        Optional<BigDecimal> written = total.flatMap(row -> base.of(row).find());
        boolean isEmpty = written.filter(amount -> amount.signum() != 0).isEmpty()
                && total.flatMap(row -> executed.of(row).find())
                        .filter(amount -> amount.signum() != 0)
                        .isEmpty();
        String remark = divisor.remark();
        Optional<CellAddress> where = total.flatMap(row -> base.of(row).source());
        Optional<BigDecimal> sum = isEmpty ? sum(budget, base).filter(amount -> amount.signum() > 0) : Optional.empty();
        String unit = budget.unit().word();
        if (sum.isPresent()) {
            return new Spending(
                    sum,
                    sum(budget, executed),
                    base.title(),
                    unit,
                    remark + (where.isPresent() ? "（合计行为零，按明细行合计）" : "（没有合计，按明细行合计）"),
                    where,
                    where.map(cell -> totalZero(cell, base)).stream().toList());
        }
        return new Spending(
                written, total.flatMap(row -> executed.of(row).find()), base.title(), unit, remark, where, List.of());
    }

    /** The amounts of one of the rows, in the columns that the whole budget takes. */
    static Spending of(MoneyRow row, MoneyUnit unit, Divisor divisor) {
        Column base = divisor.base();
        return new Spending(
                base.of(row).find(),
                row.executed().find(),
                base.title(),
                unit.word(),
                divisor.remark(),
                base.of(row).source(),
                List.of());
    }

    boolean isComplete() {
        return budgeted.isPresent() && paid.isPresent();
    }

    BigDecimal base() {
        return budgeted.orElseThrow();
    }

    BigDecimal executed() {
        return paid.orElseThrow();
    }

    CellAddress place() {
        return where.orElseThrow();
    }

    /** The amounts that make the rate, if both are there. */
    Optional<Division> division() {
        boolean ofYear = baseTitle.equals(OF_YEAR);
        return budgeted.flatMap(amount -> paid.map(executed -> new Division(executed, amount, ofYear)));
    }

    /** The amounts that can be divided, if both are there and the budget is above zero. */
    Optional<Division> quotient() {
        return division().filter(amounts -> amounts.budget().signum() > 0);
    }

    /** 全年预算数89.46万元，执行85.58万元. */
    String facts() {
        return budgeted.map(amount -> baseTitle + Facts.plain(amount) + unit).orElse("缺少" + baseTitle) + remark + "，"
                + paid.map(amount -> "执行" + Facts.plain(amount) + unit).orElse("缺少全年执行数");
    }

    /**
     * What a budget is divided by, told once for all of its rows.
     *
     * @param remark why it is not what was wanted; blank if it is
     */
    record Divisor(Column base, String remark) {

        static Divisor of(Budget budget, BudgetRule.Base wanted) {
            Column base = column(budget, wanted);
            return new Divisor(base, remark(base, budget, wanted));
        }

        private static String remark(Column base, Budget budget, BudgetRule.Base wanted) {
            if (base.title().equals(OF_YEAR) || wanted == BudgetRule.Base.INITIAL) {
                return "";
            }
            boolean none = budget.rows().stream().allMatch(row -> row.adjusted().is(FromCell.State.ABSENT));
            return none ? "（表中没有全年预算数）" : "（全年预算数没有填写）";
        }
    }

    record Column(String title, Function<MoneyRow, FromCell<BigDecimal>> amount) {

        FromCell<BigDecimal> of(MoneyRow row) {
            return amount.apply(row);
        }

        boolean isFilled(Budget budget) {
            return budget.rows().stream().anyMatch(row -> of(row).find().isPresent());
        }
    }

    /** The column that is wanted if anything stands in it, else the other. */
    private static Column column(Budget budget, BudgetRule.Base wanted) {
        Column adjusted = new Column(OF_YEAR, MoneyRow::adjusted);
        Column initial = new Column(OF_BEGINNING, MoneyRow::initial);
        Column first = wanted == BudgetRule.Base.ADJUSTED ? adjusted : initial;
        Column second = wanted == BudgetRule.Base.ADJUSTED ? initial : adjusted;
        return first.isFilled(budget) || !second.isFilled(budget) ? first : second;
    }

    /** The sum of those rows below the total that make it up and are filled in. */
    private static Optional<BigDecimal> sum(Budget budget, Column column) {
        return SUMMANDS.stream()
                .map(kinds -> budget.rows().stream()
                        .filter(row -> kinds.contains(row.kind()))
                        .flatMap(row -> column.of(row).find().stream())
                        .toList())
                .filter(amounts -> !amounts.isEmpty())
                .findFirst()
                .map(amounts -> amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Finding totalZero(CellAddress cell, Column base) {
        return Finding.at(
                cell, FindingCode.MONEY_TOTAL_ZERO, "合计行的" + base.title() + "为零或没有填写，而明细行有金额，已按明细行合计计算，请填写合计行");
    }
}
