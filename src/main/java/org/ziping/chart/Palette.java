package org.ziping.chart;

/** The colours of our charts and of the sheets around them, as RGB in hexadecimal; explicit everywhere, since a unit's theme may be any. */
public final class Palette {

    /** Text. */
    public static final String INK = "1F2A37";
    /** Text of less weight. */
    public static final String QUIET = "5F6B7A";
    /** Heads, links, scores. */
    public static final String ACCENT = "1F5FA8";
    /** What could have been reached: weights, the budget at the start of the year. */
    public static final String PALE = "B9CBE0";
    /** The budget after adjustment. */
    public static final String MIDDLE = "6C9BD2";
    /** What was spent; rates; targets that were reached. */
    public static final String FRESH = "2A9D8F";
    /** The bar behind a rate. */
    public static final String BAR = "BFE3DE";
    /** The ground of tiles and sums. */
    public static final String TILE = "EEF3F9";
    /** Lines of tables, axes and frames. */
    public static final String RULE = "C9D2DC";
    /** Lines behind the bars of a chart. */
    static final String GRID = "E3E8EE";

    public static final String PAPER = "FFFFFF";

    private Palette() {}
}
