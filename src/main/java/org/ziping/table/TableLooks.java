package org.ziping.table;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The styles of a workbook's tables, made once: a workbook holds no more than 64,000. */
final class TableLooks {

    private static final String TYPEFACE = "微软雅黑";
    private static final short SIZE = 10;
    private static final int GB2312 = 134;
    private static final String OPAQUE = "FF";
    private static final String INK = "1F2A37";
    private static final String ACCENT = "1F5FA8";
    private static final String RULE = "C9D2DC";
    private static final String PAPER = "FFFFFF";

    private final Workbook workbook;
    private final StylesTable styles;
    private final CellStyle head;
    private final CellStyle link;
    private final Map<TableColumn.Kind, CellStyle> kinds = new EnumMap<>(TableColumn.Kind.class);

    TableLooks(Workbook workbook) {
        this.workbook = workbook;
        this.styles = ((SXSSFWorkbook) workbook).getXSSFWorkbook().getStylesSource();
        Font ink = font(INK, false, false);
        for (TableColumn.Kind kind : TableColumn.Kind.values()) {
            kinds.put(kind, ruled(ink, kind));
        }
        head = head();
        link = ruled(font(ACCENT, false, true), TableColumn.Kind.WORDS);
    }

    CellStyle ofHead() {
        return head;
    }

    CellStyle ofLink() {
        return link;
    }

    CellStyle of(TableColumn.Kind kind) {
        return kinds.get(kind);
    }

    private CellStyle head() {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(PAPER, true, false));
        style.setFillForegroundColor(colour(ACCENT));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        edges(style);
        return style;
    }

    private CellStyle ruled(Font letters, TableColumn.Kind kind) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(letters);
        style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (kind) {
                    case WORDS -> HorizontalAlignment.LEFT;
                    case MARK, YEAR, MOMENT -> HorizontalAlignment.CENTER;
                    case COUNT, POINTS, CHANGE, MONEY, RATE -> HorizontalAlignment.RIGHT;
                });
        if (style.getAlignment() != HorizontalAlignment.CENTER) {
            style.setIndention((short) 1);
        }
        edges(style);
        return style;
    }

    private static void edges(XSSFCellStyle style) {
        XSSFColor rule = colour(RULE);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(rule);
        style.setTopBorderColor(rule);
        style.setLeftBorderColor(rule);
        style.setRightBorderColor(rule);
    }

    /** Made by hand: the standard wants the parts of a font in this order, and the library puts name and size first. */
    private Font font(String rgb, boolean isBold, boolean isUnderlined) {
        CTFont parts = CTFont.Factory.newInstance();
        if (isBold) {
            parts.addNewB();
        }
        if (isUnderlined) {
            parts.addNewU();
        }
        parts.addNewSz().setVal(SIZE);
        parts.addNewColor().setRgb(colour(rgb).getARGB());
        parts.addNewName().setVal(TYPEFACE);
        parts.addNewCharset().setVal(GB2312);
        XSSFFont font = new XSSFFont(parts);
        font.registerTo(styles);
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
    }
}
