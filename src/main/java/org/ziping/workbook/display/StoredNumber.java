package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as a file stores them, which is in binary, made the decimal numbers that people typed. */
public final class StoredNumber {

    /** Excel shows and keeps fifteen significant digits; what lies behind is an artefact of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 309;
    private static final int LONGEST = 64;

    private StoredNumber() {}

    /** The number a file writes so, such as {@code 0.30000000000000004} for 0.3; empty if it is no number a cell can hold. */
    public static Optional<BigDecimal> find(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(written);
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > LARGEST_EXPONENT ? tooFar(number, exponent) : Optional.of(plain(number));
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The number a formula gave; empty if it is infinite or none. */
    public static Optional<BigDecimal> find(double number) {
        return Double.isFinite(number) ? Optional.of(plain(BigDecimal.valueOf(number))) : Optional.empty();
    }

    private static Optional<BigDecimal> tooFar(BigDecimal number, long exponent) {
        return number.signum() == 0 || exponent < 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded = number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number;
        if (rounded.scale() == 0) {
            return rounded;
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
