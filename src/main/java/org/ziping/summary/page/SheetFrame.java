package org.ziping.summary.page;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet without rows, made by the library once for all pages with the same columns, cut where rows and what refers to them go.
 *
 * @param head what stands before the rows
 * @param print how the sheet is printed, to stand behind merged areas and links
 */
record SheetFrame(String head, String print) {

    private static final int PIXELS_PER_CHARACTER = 7;
    private static final int WIDTH_UNITS = 256;
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final String NO_ROWS = "<sheetData/>";

    /** What pages have to share to share a frame. */
    record Likeness(List<Page.Column> columns, int frozen) {

        static Likeness of(Page page) {
            return new Likeness(page.columns(), page.printing().frozen());
        }
    }

    static SheetFrame of(Page page) {
        String xml = DrawnByLibrary.sheet(page)
                .replaceFirst("<dimension [^>]*/>", "")
                .replaceFirst(" tabSelected=\"[^\"]*\"", "");
        int rows = xml.indexOf(NO_ROWS);
        return new SheetFrame(
                xml.substring(0, rows), xml.substring(rows + NO_ROWS.length(), xml.indexOf("</worksheet>")));
    }

    /** Makes it on an empty sheet. */
    static void draw(XSSFSheet sheet, Page page) {
        for (int column = 0; column < page.columns().size(); column++) {
            Page.Column wanted = page.columns().get(column);
            sheet.setColumnWidth(column, wanted.pixels() * WIDTH_UNITS / PIXELS_PER_CHARACTER);
            sheet.setColumnHidden(column, wanted.hidden());
        }
        sheet.setDisplayGridlines(false);
        if (page.printing().frozen() > 0) {
            sheet.createFreezePane(0, page.printing().frozen());
        }
        print(sheet);
    }

    private static void print(XSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, inches(1));
        sheet.setMargin(PageMargin.RIGHT, inches(1));
        sheet.setMargin(PageMargin.TOP, inches(1.2));
        sheet.setMargin(PageMargin.BOTTOM, inches(1.6));
        sheet.setMargin(PageMargin.HEADER, inches(0.6));
        sheet.setMargin(PageMargin.FOOTER, inches(0.8));
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }

    private static double inches(double centimetres) {
        return centimetres / CENTIMETRES_PER_INCH;
    }
}
