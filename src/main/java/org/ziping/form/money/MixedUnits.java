package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.page.Conclusions;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;

/**
 * Finds amounts of one row that stand in different units, 元 beside 万元: executed against adjusted is then ten thousand times
 * off the printed rate. What does not fit the unit of the form is converted, and said.
 */
final class MixedUnits {

    private static final int SHIFT = 4;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    private final MoneyUnit unit;
    private final Conclusions conclusions;

    MixedUnits(MoneyUnit unit, Conclusions conclusions) {
        this.unit = unit;
        this.conclusions = conclusions;
    }

    List<MoneyRow> settle(List<MoneyRow> rows) {
        return rows.stream().map(this::settle).toList();
    }

    private MoneyRow settle(MoneyRow row) {
        Optional<BigDecimal> adjusted = row.adjusted().find().filter(amount -> amount.signum() > 0);
        Optional<BigDecimal> executed = row.executed().find().filter(amount -> amount.signum() > 0);
        if (adjusted.isEmpty() || executed.isEmpty() || unit == MoneyUnit.HUNDRED_MILLION_YUAN) {
            return row;
        }
        Ratio rate = Ratio.of(executed.get(), adjusted.get());
        if (isOff(rate, row, -SHIFT)) {
            return settle(row, true);
        }
        return isOff(rate, row, SHIFT) ? settle(row, false) : row;
    }

    /** Whether the rate would be the printed one if it were shifted by that many digits. */
    private static boolean isOff(Ratio rate, MoneyRow row, int shift) {
        return row.marks()
                .rate()
                .find()
                .filter(printed -> {
                    BigDecimal shifted = rate.fraction().movePointRight(shift);
                    return shifted.subtract(printed.fraction()).abs().compareTo(TOLERANCE) <= 0
                            && printed.fraction().signum() > 0;
                })
                .isPresent();
    }

    /** In a form in 万元 the larger amount is meant in 元; in a form in 元 the smaller one in 万元. */
    private MoneyRow settle(MoneyRow row, boolean executedLarger) {
        boolean large = unit == MoneyUnit.TEN_THOUSAND_YUAN;
        int shift = large ? -SHIFT : SHIFT;
        boolean ofExecuted = executedLarger == large;
        if (ofExecuted) {
            report("全年执行数", row.executed(), row, shift);
            return with(row, row.initial(), row.adjusted(), shifted(row.executed(), shift));
        }
        report("全年预算数", row.adjusted(), row, shift);
        boolean initialToo = Stream.of(row.initial())
                .flatMap(amount -> amount.find().stream())
                .anyMatch(amount -> isNear(amount, row.adjusted().require()));
        return with(
                row,
                initialToo ? shifted(row.initial(), shift) : row.initial(),
                shifted(row.adjusted(), shift),
                row.executed());
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.movePointRight(1).compareTo(other) > 0
                && other.movePointRight(1).compareTo(one) > 0;
    }

    private void report(String column, FromCell<BigDecimal> amount, MoneyRow row, int shift) {
        MoneyUnit meant = shift < 0 ? MoneyUnit.YUAN : MoneyUnit.TEN_THOUSAND_YUAN;
        conclusions.find(
                Cell.blank(amount.cell()),
                FindingCode.MONEY_UNIT_CONTRADICTS,
                column + " " + amount.typed().strip() + " 像是以" + meant.word() + "填写的，其余金额以" + unit.word()
                        + "填写，按执行率 " + row.marks().rate().typed().strip() + " 理解为 "
                        + shifted(amount, shift).require().toPlainString() + " " + unit.word() + "，请核对金额单位");
    }

    private static FromCell<BigDecimal> shifted(FromCell<BigDecimal> amount, int shift) {
        return amount.map(number -> {
            BigDecimal moved = number.movePointRight(shift).stripTrailingZeros();
            return moved.scale() < 0 ? moved.setScale(0) : moved;
        });
    }

    /** Without what moved the budget: of its unit nothing is known. */
    private static MoneyRow with(
            MoneyRow row, FromCell<BigDecimal> initial, FromCell<BigDecimal> adjusted, FromCell<BigDecimal> executed) {
        return new MoneyRow(row.label(), row.kind(), initial, adjusted, executed, Map.of(), row.marks());
    }
}
