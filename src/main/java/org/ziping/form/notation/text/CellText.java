package org.ziping.form.notation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.ziping.model.grid.Cell;

/**
 * What a cell says, in plain spelling and exactly: where a number format rounds (95.7% for 0.95663), the stored number stands
 * in place of the shown one, with the unit that the format adds.
 */
public final class CellText {

    /** A spreadsheet keeps 15 digits; what lies behind them is noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    /** By which powers of ten formats scale: not, 千 (0,), 万 (0!.0000), 百万 (0,,), 亿. */
    private static final int[] SCALES = {0, 3, 4, 6, 8};

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SURE_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private CellText() {}

    /** The exact text in plain spelling; empty if the cell is blank. */
    public static String of(Cell cell) {
        if (cell.isBlank()) {
            return "";
        }
        return cell.number().map(number -> exact(cell, number)).orElseGet(() -> Spelling.of(cell.shown()));
    }

    private static String exact(Cell cell, BigDecimal stored) {
        String shown = Spelling.of(cell.shown());
        BigDecimal number = stored.round(SPREADSHEET);
        if (cell.format().equals(Cell.GENERAL) && shown.equals(plain(number))) {
            return shown;
        }
        String format = NumberFormat.letters(cell.format());
        if (NumberFormat.isDate(format)) {
            return date(shown, number).orElse(shown);
        }
        boolean percent = format.indexOf('%') >= 0;
        BigDecimal meant = percent ? number.movePointRight(2) : number;
        return inPlaceOfShown(shown, meant).orElseGet(() -> plain(meant) + (percent ? "%" : ""));
    }

    /** The shown text with the exact number in it; empty if it shows another number. */
    private static Optional<String> inPlaceOfShown(String shown, BigDecimal meant) {
        int start = Numeral.firstDigit(shown);
        if (start < 0 || start > 0 && shown.charAt(start - 1) == '.') {
            return Optional.empty();
        }
        Optional<Numeral> numeral = Numeral.at(shown, start);
        boolean minus = start > 0 && shown.charAt(start - 1) == '-';
        for (int scale : SCALES) {
            BigDecimal scaled = meant.abs().movePointLeft(scale);
            if (minus == meant.signum() < 0
                    && numeral.filter(found -> rounds(scaled, found.value())).isPresent()) {
                return Optional.of(shown.substring(0, start)
                        + plain(scaled)
                        + shown.substring(numeral.get().end()));
            }
        }
        return Optional.empty();
    }

    private static boolean rounds(BigDecimal exact, BigDecimal shown) {
        BigDecimal halfUnit = BigDecimal.valueOf(5, Math.max(shown.scale(), 0) + 1);
        return exact.subtract(shown).abs().compareTo(halfUnit) <= 0;
    }

    /** A day as shown if the year stands there, else of the serial number. */
    private static Optional<String> date(String shown, BigDecimal serial) {
        boolean yearShown = Deadlines.of(shown, Optional.empty(), false)
                .filter(DayReader.Found::yearWritten)
                .isPresent();
        int day = serial.intValue();
        if (yearShown || day < FIRST_SURE_SERIAL || day > LAST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of(DAY_ZERO.plusDays(day).toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
