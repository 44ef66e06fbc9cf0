package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Slot;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.grid.Cell;

/**
 * How the amounts of a money block are read: in one unit, and where their labels name different ones, each in that of its label
 * first: 预算数（万元） beside 执行数（元）.
 *
 * @param stated the unit that the form names for all amounts, in which they are given
 * @param own what single labels name; nothing where all labels that name a unit name the same
 */
record AmountUnits(MoneyUnits stated, Map<MoneyColumn, MoneyUnit> own) {

    AmountUnits {
        own = Map.copyOf(own);
    }

    /** Amounts whose labels name no units of their own. */
    static AmountUnits all(MoneyUnit unit) {
        return all(new MoneyUnits(unit, Optional.empty()));
    }

    private static AmountUnits all(MoneyUnits stated) {
        return new AmountUnits(stated, Map.of());
    }

    /**
     * The units of amounts below or behind labels.
     *
     * @param stated the unit that the form names for all of them
     * @param labels what each amount is called, what is nearest to it first
     */
    static AmountUnits of(MoneyUnits stated, Function<MoneyColumn, Stream<Slot>> labels, Conclusions conclusions) {
        Map<MoneyColumn, Named> named = new EnumMap<>(MoneyColumn.class);
        for (MoneyColumn role : MoneyColumn.values()) {
            labels.apply(role)
                    .filter(label -> role.isAmount() || role.flow().isPresent())
                    .flatMap(label -> Named.in(label).stream())
                    .findFirst()
                    .ifPresent(unit -> named.put(role, unit));
        }
        if (named.values().stream().map(Named::unit).distinct().count() < 2) {
            return all(stated);
        }
        Map<MoneyColumn, MoneyUnit> own = new EnumMap<>(MoneyColumn.class);
        named.forEach((role, unit) -> {
            own.put(role, unit.unit());
            conclusions.conclude(
                    unit.label().cell(),
                    "“" + role.title() + "”以" + unit.unit().word() + "填写",
                    "文字“" + unit.label().text().plain() + "”");
        });
        return new AmountUnits(stated, own);
    }

    /** Whether amounts beside each other are in different units. */
    boolean differ() {
        return !own.isEmpty();
    }

    /** The one that all amounts are given in. */
    MoneyUnit unit() {
        return stated.unit();
    }

    /** The unit that the amounts are meant in: another than that named for all where they cannot be meant in it. */
    MoneyUnit fitting(List<MoneyRow> rows, Conclusions conclusions) {
        return differ() ? unit() : stated.fitting(rows, conclusions);
    }

    /** What a cell says of one of the amounts, in the unit of all. */
    FromCell<BigDecimal> read(MoneyColumn role, Cell cell) {
        MoneyUnit written = own.getOrDefault(role, unit());
        return AmountNotation.read(cell, written).map(amount -> MoneyUnitNotation.convert(amount, written, unit()));
    }

    /** A label that names a unit. */
    private record Named(Slot label, MoneyUnit unit) {

        static Optional<Named> in(Slot label) {
            return MoneyUnitNotation.find(label.cell().shown()).map(unit -> new Named(label, unit));
        }
    }
}
