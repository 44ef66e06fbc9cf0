package org.ziping.summary.page;

/** What stands before and behind the rows of a sheet: its columns, its window, how it is printed. */
final class SheetFrame {

    private static final double PIXELS_PER_CHARACTER = 7;
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private SheetFrame() {}

    /** The beginning of the part, up to the rows. */
    static String head(Page page) {
        StringBuilder xml = new StringBuilder(PackageXml.START).append("<worksheet xmlns=\"" + MAIN + "\">");
        xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
        int frozen = page.printing().frozen();
        if (frozen > 0) {
            xml.append("<pane ySplit=\"")
                    .append(frozen)
                    .append("\" topLeftCell=\"A")
                    .append(frozen + 1);
            xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }
        xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 1; column <= page.columns().size(); column++) {
            column(xml, column, page.columns().get(column - 1));
        }
        return xml.append("</cols>").toString();
    }

    private static void column(StringBuilder xml, int number, Page.Column column) {
        xml.append("<col min=\"").append(number).append("\" max=\"").append(number);
        xml.append("\" width=\"").append(column.pixels() / PIXELS_PER_CHARACTER);
        xml.append(column.hidden() ? "\" hidden=\"1\" customWidth=\"1\"/>" : "\" customWidth=\"1\"/>");
    }

    /** How a sheet is printed: A4 landscape, one page wide and as many high as it takes, numbered. */
    static String print() {
        return "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"" + inches(1) + "\" right=\"" + inches(1)
                + "\" top=\"" + inches(1.2) + "\" bottom=\"" + inches(1.6)
                + "\" header=\"" + inches(0.6) + "\" footer=\"" + inches(0.8) + "\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>";
    }

    private static double inches(double centimetres) {
        return centimetres / CENTIMETRES_PER_INCH;
    }
}
