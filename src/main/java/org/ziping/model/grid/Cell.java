package org.ziping.model.grid;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell of a workbook.
 *
 * @param address where it stands
 * @param value what it holds, of a formula what was stored as its result
 * @param shown the text a person sees, the number format applied; empty if blank
 * @param formula the formula without its leading equals sign, if there is one
 * @param format the number format, {@code General} if none was given
 */
public record Cell(CellAddress address, CellValue value, String shown, Optional<String> formula, String format) {

    public static final String GENERAL = "General";

    public Cell {
        Objects.requireNonNull(address);
        Objects.requireNonNull(value);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(formula);
        Objects.requireNonNull(format);
    }

    /** A cell that is not in the file, or holds nothing. */
    public static Cell blank(CellAddress address) {
        return new Cell(address, CellValue.BLANK, "", Optional.empty(), GENERAL);
    }

    public static Cell text(CellAddress address, String text) {
        return new Cell(address, new CellValue.Text(text), text, Optional.empty(), GENERAL);
    }

    /** A number shown as it is stored. */
    public static Cell number(CellAddress address, BigDecimal number) {
        return new Cell(address, new CellValue.Number(number), number.toPlainString(), Optional.empty(), GENERAL);
    }

    /** Whether a person sees nothing here: no value, or only blanks of any width. */
    public boolean isBlank() {
        for (int at = 0; at < shown.length(); at++) {
            char c = shown.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** The number stored, if the cell holds one. */
    public Optional<BigDecimal> number() {
        return value instanceof CellValue.Number stored ? Optional.of(stored.number()) : Optional.empty();
    }

    public boolean isFormula() {
        return formula.isPresent();
    }
}
