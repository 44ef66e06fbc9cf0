package org.ziping.workbook.patch;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What number formats show, as far as the writing of scores must know it. */
public final class NumberFormats {

    /** The formats that need no place in the style table, by their numbers. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "#,##0;-#,##0"),
            Map.entry(6, "#,##0;-#,##0"),
            Map.entry(7, "#,##0.00;-#,##0.00"),
            Map.entry(8, "#,##0.00;-#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "#,##0;-#,##0"),
            Map.entry(42, "#,##0;-#,##0"),
            Map.entry(43, "#,##0.00;-#,##0.00"),
            Map.entry(44, "#,##0.00;-#,##0.00"),
            Map.entry(49, "@"));

    private static final Map<String, Integer> NUMBERS =
            Map.of("General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10, "@", 49);

    private static final Pattern UNSEEN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[\\$[^\\]]*\\]|\\[DBNum\\d\\]");

    private static final Pattern COLOUR = Pattern.compile(
            "\\[(black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+|黑色?|蓝色?|红色?|绿色?)\\]",
            Pattern.CASE_INSENSITIVE);

    private NumberFormats() {}

    /** The format of a number that needs no place in the style table; of those for dates and fractions none is told. */
    static Optional<String> findBuiltIn(int id) {
        return Optional.ofNullable(BUILT_IN.get(id));
    }

    /** The number of a format that needs no place in the style table and is the same in every language. */
    static Optional<Integer> findNumber(String format) {
        return Optional.ofNullable(NUMBERS.get(format));
    }

    /**
     * Whether {@code format} shows {@code value} as rightly as {@code wanted} would: as a percentage if that is one, and with as
     * many decimals as the value has and that shows.
     */
    public static boolean shows(String format, BigDecimal value, String wanted) {
        if (format.equals(wanted)) {
            return true;
        }
        Shape mine = Shape.of(format, value);
        Shape its = Shape.of(wanted, value);
        if (!mine.plain() || mine.percent() != its.percent()) {
            return false;
        }
        int needed = Math.max(0, value.stripTrailingZeros().scale() - (its.percent() ? 2 : 0));
        return mine.decimals() >= (its.plain() ? Math.min(needed, its.decimals()) : needed);
    }

    /**
     * What the section of a format that applies to a value makes of it.
     *
     * @param plain whether it shows digits of the number itself: no date, no fraction, no power, no thousands cut away
     * @param percent whether it shows hundredths
     * @param decimals how many places behind the point
     */
    private record Shape(boolean plain, boolean percent, int decimals) {

        private static final Shape NONE = new Shape(false, false, 0);

        static Shape of(String format, BigDecimal value) {
            String code = bare(format);
            if (code.indexOf('[') >= 0
                    || code.toLowerCase(java.util.Locale.ROOT).contains("general")) {
                return NONE;
            }
            String[] sections = code.split(";", -1);
            int applies =
                    value.signum() < 0 && sections.length > 1 ? 1 : value.signum() == 0 && sections.length > 2 ? 2 : 0;
            return ofSection(sections[applies]);
        }

        private static Shape ofSection(String section) {
            int lastDigit = -1;
            int point = -1;
            int decimals = 0;
            boolean percent = false;
            for (int i = 0; i < section.length(); i++) {
                char c = section.charAt(i);
                if (c == '0' || c == '#' || c == '?') {
                    lastDigit = i;
                    decimals += point >= 0 ? 1 : 0;
                } else if (c == '.') {
                    point = i;
                } else if (c == '%') {
                    percent = true;
                } else if (c == '/' || Character.isLetter(c) || c == '@') {
                    return NONE;
                } else if (c == ',' && (i + 1 == section.length() || "0#?,".indexOf(section.charAt(i + 1)) < 0)) {
                    return NONE;
                }
            }
            return lastDigit < 0 ? NONE : new Shape(true, percent, decimals);
        }

        /** Without quoted and escaped words, padding, colours and currencies; conditions stay and are seen by their brackets. */
        private static String bare(String format) {
            return COLOUR.matcher(UNSEEN.matcher(format).replaceAll("")).replaceAll("");
        }
    }
}
