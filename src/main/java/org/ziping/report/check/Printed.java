package org.ziping.report.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Quantity;
import org.ziping.model.count.TextCounts;

/**
 * A number as a report prints it.
 *
 * @param start where it begins in its line, 百分之 included
 * @param end where number, factor and % have ended
 * @param digits the number without its factor
 * @param factor 万, 亿, 百万; ‰ is a tenth of %
 * @param isPercent whether it is one of a hundred
 * @param precision how sure it is of itself
 */
record Printed(int start, int end, BigDecimal digits, String factor, boolean isPercent, Precision precision) {

    /** How a number is meant. */
    enum Precision {
        EXACT,
        /** 余, 多: at least. */
        AT_LEAST,
        /** 约, 近, 左右. */
        ABOUT
    }

    private static final Pattern NUMBER = Pattern.compile("(百分之)?(?<![\\d.])([-−]?)"
            + "(\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(\\.\\d+)?([余多来几])?([十百千]?[万亿]|[百千](?!分))?([余多来几])?([%‰])?");
    private static final Pattern NO_QUANTITY = Pattern.compile("^(年(?!均)|月(?!均)|日(?!均)|号|[、.](?=[^\\d]))");
    private static final Pattern BEFORE_NO_QUANTITY = Pattern.compile("(第|[a-zA-Z\\-〔\\[])$");
    private static final Pattern NUMBERING = Pattern.compile("^[、.)]");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:约|近|超过?|逾)$");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("^[^\\d，。;,]{0,4}(?:左右|上下|以上|余)");
    private static final Map<Character, Integer> FACTORS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
    private static final int REACH = 16;

    private static final int MOST_DECIMALS = 2;
    private static final String PER_MILLE = "‰";
    private static final BigDecimal ABOVE = new BigDecimal("1.2");
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    /** The numbers of a line that may be quantities: no dates, no numbers of chapters and of documents. */
    static List<Printed> in(String plain) {
        List<Printed> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(plain);
        while (found.find()) {
            String behind = behind(found, plain);
            boolean numbering = found.start() == 0 && NUMBERING.matcher(behind).find()
                    || found.start() == 1 && plain.startsWith("(") && behind.startsWith(")");
            if (!numbering
                    && found.end() - found.start() <= TextCounts.MOST_DIGITS
                    && !NO_QUANTITY.matcher(behind).find()
                    && !BEFORE_NO_QUANTITY.matcher(before(found, plain)).find()) {
                numbers.add(of(found, plain));
            }
        }
        return numbers;
    }

    private static Printed of(Matcher found, String plain) {
        String decimals = found.group(4) == null ? "" : found.group(4);
        BigDecimal digits =
                new BigDecimal(found.group(2).replace('−', '-') + found.group(3).replace(",", "") + decimals);
        String factor = found.group(6) == null ? "" : found.group(6);
        boolean perMille = "‰".equals(found.group(8));
        boolean percent = found.group(1) != null || found.group(8) != null;
        return new Printed(
                found.start(), found.end(), digits, perMille ? PER_MILLE : factor, percent, precision(found, plain));
    }

    /** The few words before a number that can change its meaning. */
    private static String before(Matcher found, String plain) {
        return plain.substring(Math.max(0, found.start() - REACH), found.start());
    }

    private static String behind(Matcher found, String plain) {
        return plain.substring(found.end(), Math.min(plain.length(), found.end() + REACH));
    }

    private static Precision precision(Matcher found, String plain) {
        if (found.group(5) != null || found.group(7) != null) {
            return Precision.AT_LEAST;
        }
        boolean about = ABOUT_BEFORE.matcher(before(found, plain)).find()
                || ABOUT_BEHIND.matcher(behind(found, plain)).find();
        return about ? Precision.ABOUT : Precision.EXACT;
    }

    /** The power of ten of its factor: 4 of 万. */
    int shift() {
        return factor.equals(PER_MILLE)
                ? -1
                : factor.chars().map(c -> FACTORS.get((char) c)).sum();
    }

    /** Whether it is what one prints for that value, which is without factor: rounded to the decimals printed. */
    boolean says(BigDecimal exact) {
        BigDecimal shifted = exact.movePointLeft(shift());
        return switch (precision) {
            case EXACT -> isRounded(shifted);
            case AT_LEAST ->
                digits.compareTo(shifted) <= 0 && digits.multiply(ABOVE).compareTo(shifted) >= 0;
            case ABOUT ->
                isRounded(shifted)
                        || digits.subtract(shifted)
                                        .abs()
                                        .compareTo(shifted.abs().multiply(NEAR))
                                <= 0;
        };
    }

    private boolean isRounded(BigDecimal shifted) {
        return shifted.setScale(Math.max(0, digits.scale()), RoundingMode.HALF_UP)
                        .compareTo(digits)
                == 0;
    }

    /**
     * How that value would be printed here: with the same factor and as precisely at least, without its unit.
     *
     * @param keepsZeros whether 12.50 keeps its decimals, as amounts and rates do
     */
    String likewise(BigDecimal exact, boolean keepsZeros) {
        BigDecimal shifted = exact.movePointLeft(shift());
        int needed = shifted.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .scale();
        int decimals = Math.max(0, Math.max(needed, keepsZeros ? digits.scale() : 0));
        return shifted.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                + (isPercent && factor.isEmpty() ? Quantity.PERCENT : factor);
    }
}
