package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as Excel shows it where no format was given: whole, or with as many digits as eleven places hold. */
final class GeneralNumber {

    private static final int PLACES = 10;
    private static final int WIDEST_WHOLE = 11;
    private static final int SMALLEST_EXPONENT = -9;
    private static final MathContext MANTISSA = new MathContext(6, RoundingMode.HALF_UP);

    private GeneralNumber() {}

    static String of(BigDecimal number) {
        int whole = number.precision() - number.scale();
        if (number.signum() == 0) {
            return "0";
        }
        if (whole > WIDEST_WHOLE
                || whole < SMALLEST_EXPONENT + 1 && number.precision() > 1
                || whole < SMALLEST_EXPONENT) {
            return scientific(number);
        }
        if (number.scale() <= 0) {
            return number.toPlainString();
        }
        int decimals = whole > 0 ? PLACES - whole : PLACES - 1;
        return plain(number.scale() > decimals ? number.setScale(Math.max(decimals, 0), RoundingMode.HALF_UP) : number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    private static String scientific(BigDecimal number) {
        BigDecimal mantissa = number.round(MANTISSA).stripTrailingZeros();
        int exponent = mantissa.precision() - mantissa.scale() - 1;
        String digits = mantissa.scaleByPowerOfTen(-exponent).toPlainString();
        String power = Integer.toString(Math.abs(exponent));
        return digits + "E" + (exponent < 0 ? "-" : "+") + (power.length() < 2 ? "0" + power : power);
    }
}
