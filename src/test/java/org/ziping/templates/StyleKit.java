package org.ziping.templates;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The cell styles of one workbook, each made once, when it is first asked for. */
final class StyleKit {

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look.Font, XSSFFont> fonts = new EnumMap<>(Look.Font.class);

    StyleKit(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.getCTFont().removeScheme(0);
        standard.setFontName("宋体");
        standard.setCharSet(FontCharset.GB2312.getNativeId());
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.font(), this::makeFont));
        style.setAlignment(look.alignment());
        if (look.bordered() && look.alignment() == HorizontalAlignment.LEFT) {
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.alignment() != HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.fill() != Look.Fill.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(
                    new XSSFColor(HexFormat.of().parseHex(look.fill().argb())));
        }
        if (look.bordered()) {
            frame(style);
        }
        return style;
    }

    /** In the order in which Excel wants the properties to stand. */
    private XSSFFont makeFont(Look.Font wanted) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(wanted.bold());
        font.setFontHeight(wanted.points());
        font.setFontName(wanted.family());
        font.setCharSet(FontCharset.GB2312.getNativeId());
        return font;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
