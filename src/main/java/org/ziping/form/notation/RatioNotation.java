package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.CellText;
import org.ziping.model.FromCell;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;

/** What a cell under 执行率 or 完成率 means. */
public final class RatioNotation {

    private RatioNotation() {}

    /**
     * The rate. Of a number without per cent sign, what is not above 1 is a fraction (0.958, 1), what is above is per cent
     * (25, 99.92); use {@link #read(Cell, Ratio)} where the rate can be recomputed.
     */
    public static FromCell<Ratio> read(Cell cell) {
        return read(cell, Optional.empty());
    }

    /**
     * The rate, of a number without per cent sign that reading (fraction or per cent) which lies nearer to the recomputed one.
     *
     * @param recomputed what the rate should be
     */
    public static FromCell<Ratio> read(Cell cell, Ratio recomputed) {
        return read(cell, Optional.of(recomputed));
    }

    private static FromCell<Ratio> read(Cell cell, Optional<Ratio> recomputed) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        if (Absence.isMeant(text)) {
            return FromCell.notApplicable(cell);
        }
        return Measure.of(text)
                .filter(measure -> measure.to().isEmpty()
                        && measure.lead().isEmpty()
                        && measure.tail().isEmpty())
                .flatMap(measure -> ratio(measure.quantity(), recomputed))
                .map(ratio -> FromCell.given(cell, ratio))
                .orElse(FromCell.unreadable(cell));
    }

    private static Optional<Ratio> ratio(Quantity quantity, Optional<Ratio> recomputed) {
        if (quantity.unit().equals(Quantity.PERCENT)) {
            return Optional.of(Ratio.ofPercent(quantity.number()));
        }
        if (quantity.hasUnit() || quantity.shift() != 0) {
            return Optional.empty();
        }
        Ratio asFraction = Ratio.ofFraction(quantity.number());
        Ratio asPercent = Ratio.ofPercent(quantity.number());
        boolean fraction = recomputed
                .map(rate -> distance(asFraction, rate).compareTo(distance(asPercent, rate)) <= 0)
                .orElse(quantity.number().abs().compareTo(BigDecimal.ONE) <= 0);
        return Optional.of(fraction ? asFraction : asPercent);
    }

    private static BigDecimal distance(Ratio one, Ratio other) {
        return one.fraction().subtract(other.fraction()).abs();
    }
}
