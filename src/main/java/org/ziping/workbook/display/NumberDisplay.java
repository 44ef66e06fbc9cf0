package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.util.Objects;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellValue;

/** One number format at work. */
public final class NumberDisplay {

    /** Numbers as Excel shows them where no format was given. */
    public static final NumberDisplay GENERAL = new NumberDisplay(Cell.GENERAL, GeneralNumber::of);

    private static final int LONGEST_CODE = 255;

    /** A number made text. */
    interface Shown {
        String of(BigDecimal number);
    }

    private final String code;
    private final Shown shown;

    private NumberDisplay(String code, Shown shown) {
        this.code = Objects.requireNonNull(code);
        this.shown = shown;
    }

    /**
     * The display of a format.
     *
     * @param code as the file has it, such as {@code 0.00%}
     * @param count from when on the workbook counts its days
     */
    public static NumberDisplay of(String code, DayCount count) {
        if (code.isEmpty() || code.equalsIgnoreCase(Cell.GENERAL) || code.equals("@")) {
            return new NumberDisplay(code.isEmpty() ? Cell.GENERAL : code, GeneralNumber::of);
        }
        if (code.length() > LONGEST_CODE) {
            return new NumberDisplay(code, GeneralNumber::of);
        }
        FormatSections sections = FormatSections.of(code, count);
        return new NumberDisplay(code, sections::shown);
    }

    /** The format itself. */
    public String code() {
        return code;
    }

    /** The text a person sees in a cell of this format that holds this value; empty for a blank one. */
    public String shown(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text();
        } else if (value instanceof CellValue.Number number) {
            return shown.of(number.number());
        } else if (value instanceof CellValue.Bool bool) {
            return bool.value() ? "TRUE" : "FALSE";
        } else if (value instanceof CellValue.Error error) {
            return error.code();
        }
        return "";
    }
}
