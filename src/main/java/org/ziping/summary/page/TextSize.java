package org.ziping.summary.page;

/**
 * How much room words take, by a rule of our own: the same on every machine, and no fonts are asked.
 *
 * <p>Measured in units of half an em: a Chinese character is two, a Latin one counts one and a little.
 */
public final class TextSize {

    private static final int WIDE = 2;
    private static final double NARROW = 1.1;
    private static final int FIRST_WIDE = 0x1100;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int CELL_PADDING_PIXELS = 6;
    private static final int INDENT_PIXELS = 9;
    /** A line of Chinese gives up a character where punctuation may not start the next. */
    private static final double GIVEN_UP = 1.5;

    private static final double LINE_SPACING = 1.45;
    private static final double ROW_PADDING = 6;
    private static final double HIGHEST_ROW = 409;

    private TextSize() {}

    /** The width of words in half ems. */
    public static double width(String words) {
        double width = 0;
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            width += width(words.codePointAt(at));
        }
        return width;
    }

    /** The words, cut with an ellipsis where they are wider than so many half ems. */
    public static String shortened(String words, double widest) {
        if (width(words) <= widest) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        double taken = WIDE;
        for (int codePoint : words.codePoints().toArray()) {
            taken += width(codePoint);
            if (taken > widest) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.append('…').toString();
    }

    /** The height in points of a row in which the words stand with this look, wrapped to a width in pixels. */
    static double rowHeight(String words, int widthInPixels, Ink ink) {
        double fontSize = ink.size();
        double padding = CELL_PADDING_PIXELS + ink.indent() * INDENT_PIXELS;
        double halfEm = fontSize * PIXELS_PER_POINT / 2;
        double whole = Math.max(WIDE, (widthInPixels - padding) / halfEm);
        double wrapped = Math.max(WIDE, whole - GIVEN_UP);
        long lines = 0;
        for (String line : words.lines().toList()) {
            double width = width(line);
            lines += width <= whole ? 1 : (long) Math.ceil(width / wrapped);
        }
        return Math.min(HIGHEST_ROW, Math.ceil(Math.max(1, lines) * fontSize * LINE_SPACING + ROW_PADDING));
    }

    private static double width(int codePoint) {
        return codePoint >= FIRST_WIDE || "“”‘’…—≥≤×".indexOf(codePoint) >= 0 ? WIDE : NARROW;
    }
}
