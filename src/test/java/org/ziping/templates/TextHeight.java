package org.ziping.templates;

/** How high a row must be for a wrapped text: Excel does not work it out for merged cells. */
final class TextHeight {

    private static final double LINE_FACTOR = 1.34;
    private static final float PADDING = 6;
    private static final double STANDARD_POINTS = 11;
    private static final int FIRST_WIDE_CHARACTER = 0x2000;

    private TextHeight() {}

    /**
     * The height in points.
     *
     * @param width of the cell, in characters of the standard font
     */
    static float of(String text, double width, Look.Font font) {
        double capacity = Math.max(2, (width - 3) * STANDARD_POINTS / font.points());
        int lines = text.lines().mapToInt(line -> lines(line, capacity)).sum();
        return (float) (Math.max(1, lines) * font.points() * LINE_FACTOR + PADDING);
    }

    private static int lines(String line, double capacity) {
        int lines = 1;
        double used = 0;
        for (int character : line.codePoints().toArray()) {
            int width = character < FIRST_WIDE_CHARACTER ? 1 : 2;
            if (used + width > capacity) {
                lines++;
                used = 0;
            }
            used += width;
        }
        return lines;
    }
}
