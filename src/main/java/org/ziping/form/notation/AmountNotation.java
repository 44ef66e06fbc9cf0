package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.CellText;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyUnit;
import org.ziping.model.grid.Cell;

/** What a cell of the money block means. */
public final class AmountNotation {

    private AmountNotation() {}

    /**
     * The amount in that unit: 620.82万元 is 6208200 if the form counts in 元. A number without unit is taken as being in
     * the form's unit already. Thousands separators may stand in wrong places; (1,234.5) is negative.
     *
     * @param unit the one the form gives its amounts in
     */
    public static FromCell<BigDecimal> read(Cell cell, MoneyUnit unit) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        if (Absence.isMeant(text)) {
            return FromCell.notApplicable(cell);
        }
        return amount(text.replace(" ", ""), unit)
                .map(amount -> FromCell.given(cell, amount))
                .orElse(FromCell.unreadable(cell));
    }

    private static Optional<BigDecimal> amount(String text, MoneyUnit unit) {
        String bare = Texts.trimMarks(text.replace("¥", "").replace("人民币", ""));
        boolean inBrackets = bare.startsWith("(") && bare.endsWith(")");
        String signed = inBrackets ? bare.substring(1, bare.length() - 1) : bare;
        boolean minus = signed.startsWith("-");
        int start = minus ? 1 : 0;
        if (inBrackets && minus) {
            return Optional.empty();
        }
        return Numeral.atLenient(signed, start)
                .flatMap(numeral -> shift(signed.substring(numeral.end()), unit)
                        .map(shift -> numeral.value().movePointRight(shift)))
                .map(value -> minus || inBrackets ? value.negate() : value);
    }

    /** How far the point moves for what stands behind the number; empty if that is no money. */
    private static Optional<Integer> shift(String behind, MoneyUnit unit) {
        if (behind.isEmpty()) {
            return Optional.of(0);
        }
        String inner =
                behind.startsWith("(") && behind.endsWith(")") ? behind.substring(1, behind.length() - 1) : behind;
        return Units.whole(inner)
                .filter(placed -> placed.name().equals("元") || placed.name().isEmpty())
                .map(placed -> placed.shift() - MoneyUnitNotation.shift(unit));
    }
}
