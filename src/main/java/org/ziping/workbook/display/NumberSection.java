package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A section that shows a number: words before, digits, words behind. */
final class NumberSection implements NumberDisplay.Shown {

    private static final int GROUP = 3;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    private int percents;
    private boolean isGeneral;
    private boolean isOrdinary = true;

    private int wholeDigits;
    private int decimals;
    private int neededDecimals;
    private boolean hasPoint;
    private boolean isGrouped;
    private int thousands;

    private NumberSection(List<FormatTokens.Token> tokens) {
        for (FormatTokens.Token token : tokens) {
            take(token);
        }
        readDigits();
    }

    /** The section; empty if words stand between its digits or it is otherwise out of the ordinary. */
    static Optional<NumberSection> find(FormatTokens tokens) {
        NumberSection section = new NumberSection(tokens.all());
        return section.isOrdinary ? Optional.of(section) : Optional.empty();
    }

    private void take(FormatTokens.Token token) {
        boolean isDigit =
                token.kind() == FormatTokens.Kind.NUMBER && !token.text().equals("%");
        if (token.kind() == FormatTokens.Kind.GENERAL) {
            isOrdinary &= !hasNumber();
            isGeneral = true;
        } else if (isDigit) {
            isOrdinary &= !isGeneral && behind.isEmpty();
            digits.append(token.text());
        } else {
            percents += token.kind() == FormatTokens.Kind.NUMBER ? 1 : 0;
            (hasNumber() ? behind : before).append(token.text());
        }
    }

    private boolean hasNumber() {
        return isGeneral || !digits.isEmpty();
    }

    private void readDigits() {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == ',') {
            end--;
            thousands++;
        }
        int point = digits.indexOf(".");
        hasPoint = point >= 0 && point < end;
        int wholeEnd = hasPoint ? point : end;
        for (int at = 0; at < end; at++) {
            char c = digits.charAt(at);
            if (at < wholeEnd) {
                isGrouped |= c == ',';
                wholeDigits += c == '0' ? 1 : 0;
            } else if (at > wholeEnd) {
                isOrdinary &= c == '0' || c == '#';
                decimals++;
                neededDecimals = c == '0' ? decimals : neededDecimals;
            }
        }
    }

    @Override
    public String of(BigDecimal number) {
        if (!hasNumber()) {
            return before.toString();
        }
        if (isGeneral) {
            return before + GeneralNumber.of(number) + behind;
        }
        BigDecimal rounded =
                number.scaleByPowerOfTen(2 * percents - GROUP * thousands).setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(before);
        appendWhole(point < 0 ? plain : plain.substring(0, point), text);
        appendDecimals(point < 0 ? "" : plain.substring(point + 1), text);
        return text.append(behind).toString();
    }

    private void appendWhole(String whole, StringBuilder text) {
        String shown = whole.equals("0") ? "" : whole;
        shown = "0".repeat(Math.max(0, wholeDigits - shown.length())) + shown;
        for (int at = 0; at < shown.length(); at++) {
            if (isGrouped && at > 0 && (shown.length() - at) % GROUP == 0) {
                text.append(',');
            }
            text.append(shown.charAt(at));
        }
    }

    private void appendDecimals(String fraction, StringBuilder text) {
        int end = fraction.length();
        while (end > neededDecimals && fraction.charAt(end - 1) == '0') {
            end--;
        }
        if (hasPoint) {
            text.append('.').append(fraction, 0, end);
        }
    }
}
