package org.ziping.templates;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of our workbooks looks; each look becomes one cell style. */
enum Look {
    TITLE(Font.TITLE, Fill.NONE, HorizontalAlignment.CENTER, "General", false),
    SUBTITLE(Font.BODY, Fill.NONE, HorizontalAlignment.CENTER, "@", false),
    PLAIN(Font.BODY, Fill.NONE, HorizontalAlignment.LEFT, "@", false),
    PLAIN_DATE(Font.BODY, Fill.NONE, HorizontalAlignment.LEFT, Look.DAY, false),
    NOTE(Font.SMALL, Fill.NONE, HorizontalAlignment.LEFT, "@", false),
    SECTION(Font.HEADING, Fill.HEADER, HorizontalAlignment.LEFT, "General", true),
    HEADER(Font.STRONG, Fill.HEADER, HorizontalAlignment.CENTER, "General", true),
    LABEL(Font.BODY, Fill.HEADER, HorizontalAlignment.CENTER, "General", true),
    LABEL_LEFT(Font.BODY, Fill.HEADER, HorizontalAlignment.LEFT, "General", true),
    TEXT(Font.BODY, Fill.NONE, HorizontalAlignment.LEFT, "@", true),
    TEXT_CENTRED(Font.BODY, Fill.NONE, HorizontalAlignment.CENTER, "@", true),
    HINT(Font.SMALL, Fill.NONE, HorizontalAlignment.LEFT, "General", true),
    MONEY(Font.BODY, Fill.NONE, HorizontalAlignment.RIGHT, "#,##0.00;[Red]-#,##0.00", true),
    POINTS(Font.BODY, Fill.NONE, HorizontalAlignment.CENTER, "0.00", true),
    COUNT(Font.BODY, Fill.NONE, HorizontalAlignment.LEFT, "0", true),
    DATE(Font.BODY, Fill.NONE, HorizontalAlignment.LEFT, Look.DAY, true),
    DASH(Font.BODY, Fill.NONE, HorizontalAlignment.CENTER, "@", true),
    // Of these a zero is not shown: in an empty form it would only mislead.
    MONEY_TOTAL(Font.BODY, Fill.CALCULATED, HorizontalAlignment.RIGHT, "#,##0.00;[Red]-#,##0.00;", true),
    POINTS_TOTAL(Font.STRONG, Fill.CALCULATED, HorizontalAlignment.CENTER, "0.00;-0.00;", true),
    CALCULATED_POINTS(Font.BODY, Fill.CALCULATED, HorizontalAlignment.CENTER, "0.00", true),
    CALCULATED_RATE(Font.BODY, Fill.CALCULATED, HorizontalAlignment.CENTER, "0.00%", true),
    CALCULATED_TEXT(Font.STRONG, Fill.CALCULATED, HorizontalAlignment.CENTER, "General", true);

    private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";

    private final Font font;
    private final Fill fill;
    private final HorizontalAlignment alignment;
    private final String format;
    private final boolean bordered;

    Look(Font font, Fill fill, HorizontalAlignment alignment, String format, boolean bordered) {
        this.font = font;
        this.fill = fill;
        this.alignment = alignment;
        this.format = format;
        this.bordered = bordered;
    }

    Font font() {
        return font;
    }

    Fill fill() {
        return fill;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** The number format; {@code @} where what is typed (=100%, 12月底) must stay as typed. */
    String format() {
        return format;
    }

    boolean bordered() {
        return bordered;
    }

    /** The fonts of an office form: 黑体 for titles, 宋体 for all else. */
    enum Font {
        TITLE("黑体", 20, false),
        HEADING("黑体", 11, false),
        STRONG("宋体", 10.5f, true),
        BODY("宋体", 10.5f, false),
        SMALL("宋体", 9, false);

        private final String family;
        private final float points;
        private final boolean bold;

        Font(String family, float points, boolean bold) {
            this.family = family;
            this.points = points;
            this.bold = bold;
        }

        String family() {
            return family;
        }

        float points() {
            return points;
        }

        boolean bold() {
            return bold;
        }
    }

    /** White to be filled in, grey for labels, blue for what the program computes. */
    enum Fill {
        NONE(""),
        HEADER("FFF2F2F2"),
        CALCULATED("FFDDEBF7");

        private final String argb;

        Fill(String argb) {
            this.argb = argb;
        }

        String argb() {
            return argb;
        }
    }
}
