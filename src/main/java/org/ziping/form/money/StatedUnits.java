package org.ziping.form.money;

import java.util.Optional;
import org.ziping.form.header.HeaderText;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.section.Section;
import org.ziping.model.MoneyUnit;

/** The units of money that a form names, from top to bottom; no row of it is searched twice, however many blocks ask. */
final class StatedUnits {

    private final Section section;
    private int next;
    private Optional<MoneyUnits> last = Optional.empty();

    StatedUnits(Section section) {
        this.section = section;
        this.next = section.first();
    }

    /**
     * The unit named nearest above amounts, 万元 if none is.
     *
     * @param firstRow the first row of amounts, which may name it as well; not above the one asked for before
     */
    MoneyUnits above(int firstRow, Conclusions conclusions) {
        for (; next <= firstRow; next++) {
            last = named(next).or(() -> last);
        }
        last.flatMap(MoneyUnits::slot)
                .ifPresent(slot -> conclusions.conclude(
                        slot.cell(),
                        "金额单位：" + last.get().unit().word(),
                        "文字“" + slot.text().plain() + "”"));
        return last.orElse(new MoneyUnits(MoneyUnit.TEN_THOUSAND_YUAN, Optional.empty()));
    }

    private Optional<MoneyUnits> named(int row) {
        return section.page().line(row).stream()
                .filter(slot ->
                        !slot.isNumber() && !HeaderText.isValue(slot.text().plain()))
                .flatMap(slot ->
                        MoneyUnitNotation.find(slot.cell().shown())
                                .map(unit -> new MoneyUnits(unit, Optional.of(slot)))
                                .stream())
                .findFirst();
    }
}
