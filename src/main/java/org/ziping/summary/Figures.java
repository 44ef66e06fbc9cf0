package org.ziping.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.model.FromCell;
import org.ziping.summary.page.Entry;

/** Turns figures into entries: references to the form where they can be, plain numbers elsewhere. */
record Figures(CompletedCells cells) {

    /** Four decimals of a fraction are two of a percentage; of points and money two are shown. */
    private static final int SHOWN_DECIMALS = 4;

    /**
     * A figure that has a place in the form.
     *
     * @param place its cell, if the form has one
     * @param number what is to be shown
     */
    Entry at(FromCell<?> place, BigDecimal number) {
        return place.source()
                .flatMap(cell -> cells.number(cell)
                        .filter(stored -> isSame(stored, number))
                        .<Entry>map(stored -> new Entry.Live(cell.reference(), stored)))
                .orElseGet(() -> new Entry.Figure(number));
    }

    /** The same of a figure that may be missing. */
    Entry at(FromCell<?> place, Optional<BigDecimal> number) {
        return number.map(figure -> at(place, figure)).orElse(Entry.NOTHING);
    }

    private static boolean isSame(BigDecimal stored, BigDecimal number) {
        return stored.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                        .compareTo(number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP))
                == 0;
    }
}
