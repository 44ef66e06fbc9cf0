package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Slot;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;

/**
 * The unit of money that a form names, and whether its figures can be meant in it.
 *
 * @param unit the one named, 万元 if none is
 * @param slot where it is named; empty if nowhere
 */
record MoneyUnits(MoneyUnit unit, Optional<Slot> slot) {

    /** A hundred 亿元: no unit that fills such a form spends so much. */
    private static final BigDecimal TOO_MUCH_IN_TEN_THOUSANDS = new BigDecimal("1000000");

    /** No form is filled for less than this many 元. */
    private static final BigDecimal TOO_LITTLE_IN_YUAN = new BigDecimal("1000");

    /** The unit that the figures are meant in: another one where they cannot be meant in that which is named. */
    MoneyUnit fitting(List<MoneyRow> rows, Conclusions conclusions) {
        Optional<FromCell<BigDecimal>> largest = rows.stream()
                .flatMap(row -> Stream.of(row.initial(), row.adjusted(), row.executed()))
                .filter(amount ->
                        amount.is(FromCell.State.GIVEN) && amount.require().signum() > 0)
                .reduce((one, other) -> one.require().compareTo(other.require()) >= 0 ? one : other);
        MoneyUnit fitting = largest.map(amount -> fitting(amount.require())).orElse(unit);
        if (fitting != unit && slot.isPresent()) {
            conclusions.find(
                    slot.get().cell(),
                    FindingCode.MONEY_UNIT_CONTRADICTS,
                    "表头写的金额单位是" + unit.word() + "，而金额 "
                            + largest.orElseThrow().typed().strip() + " 像是以" + fitting.word() + "填写的，已按"
                            + fitting.word() + "理解，请核对金额单位");
        }
        return fitting;
    }

    private MoneyUnit fitting(BigDecimal largest) {
        if (unit == MoneyUnit.TEN_THOUSAND_YUAN && largest.compareTo(TOO_MUCH_IN_TEN_THOUSANDS) >= 0) {
            return MoneyUnit.YUAN;
        }
        return unit == MoneyUnit.YUAN && largest.compareTo(TOO_LITTLE_IN_YUAN) < 0 ? MoneyUnit.TEN_THOUSAND_YUAN : unit;
    }
}
