package org.ziping.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;

/** Cells that several tables have. */
final class Cells {

    private static final String NO_FIGURE = "—";

    private Cells() {}

    /** A figure, or a dash where there is none. */
    static Slot figure(int column, Look look, Entry figure) {
        return figure.number().isPresent()
                ? Slot.of(column, look, figure)
                : Slot.words(column, look.withoutFigure(), NO_FIGURE);
    }

    /** Score against weight of a line, computed on the sheet; nothing if one is missing or the weight is zero. */
    static Entry scoreRate(int line, Entry weight, Entry score) {
        return quotient(
                new Term(Columns.cell(Columns.SCORE, line), score),
                new Term(Columns.cell(Columns.WEIGHT, line), weight));
    }

    /** One figure by another, computed on the sheet; nothing if one is missing or the divisor is zero. */
    static Entry quotient(Term dividend, Term divisor) {
        Optional<BigDecimal> below = divisor.entry().number().filter(number -> number.signum() != 0);
        return dividend.entry()
                .number()
                .flatMap(above -> below.map(number -> above.divide(number, MathContext.DECIMAL64)))
                .<Entry>map(rate -> new Entry.Live(dividend.cell() + "/" + divisor.cell(), rate))
                .orElse(Entry.NOTHING);
    }

    /**
     * A figure and where it stands.
     *
     * @param cell its address on the same sheet
     */
    record Term(String cell, Entry entry) {}
}
