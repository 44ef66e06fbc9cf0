package org.ziping.summary.page;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.ziping.chart.Palette;

/** The cell styles, one per look, always all of them and in the same order. */
final class Styles {

    private static final String FONT = "微软雅黑";
    private static final String OPAQUE = "FF";
    private static final int GB2312 = 134;

    private final XSSFWorkbook workbook;
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    private Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What a font is made of; looks share fonts. */
    private record Letters(double size, String colour, boolean isBold, boolean isUnderlined) {

        static Letters of(Ink ink) {
            return new Letters(ink.size(), ink.colour(), ink.has(Ink.Trait.BOLD), ink.has(Ink.Trait.UNDERLINED));
        }
    }

    /** Makes them all in a workbook that has but its default one. */
    static void addTo(XSSFWorkbook workbook) {
        Styles styles = new Styles(workbook);
        for (Look look : Look.values()) {
            if (styles.make(look).getIndex() != look.number()) {
                throw new IllegalStateException("another number for " + look);
            }
        }
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(argb(rgb));
    }

    private static byte[] argb(String rgb) {
        return HexFormat.of().parseHex(OPAQUE + rgb);
    }

    private CellStyle make(Look look) {
        Ink ink = look.ink();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(Letters.of(ink), this::font));
        style.setAlignment(ink.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) ink.indent());
        style.setWrapText(ink.has(Ink.Trait.WRAPPED));
        style.setDataFormat(workbook.createDataFormat().getFormat(ink.format()));
        boolean isFigure = !ink.format().equals(Ink.GENERAL);
        style.setQuotePrefixed(!isFigure);
        style.setShrinkToFit(isFigure && !ink.format().equals(Ink.RATE));
        if (!ink.fill().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(ink.fill()));
        }
        if (ink.has(Ink.Trait.RULED)) {
            rule(style);
        }
        if (ink.has(Ink.Trait.EDGED)) {
            style.setBorderLeft(BorderStyle.THICK);
            style.setBorderColor(BorderSide.LEFT, colour(Palette.ACCENT));
        }
        return style;
    }

    /** Made by hand: the standard wants the parts of a font in this order, and the library puts name and size first. */
    private XSSFFont font(Letters letters) {
        CTFont parts = CTFont.Factory.newInstance();
        if (letters.isBold()) {
            parts.addNewB();
        }
        if (letters.isUnderlined()) {
            parts.addNewU();
        }
        parts.addNewSz().setVal(letters.size());
        parts.addNewColor().setRgb(argb(letters.colour()));
        parts.addNewName().setVal(FONT);
        parts.addNewCharset().setVal(GB2312);
        XSSFFont font = new XSSFFont(parts);
        font.registerTo(workbook.getStylesSource());
        return font;
    }

    private static void rule(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (BorderSide side : BorderSide.values()) {
            if (side.ordinal() <= BorderSide.LEFT.ordinal()) {
                style.setBorderColor(side, colour(Palette.RULE));
            }
        }
    }
}
