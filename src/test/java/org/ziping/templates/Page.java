package org.ziping.templates;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;

/** How a sheet comes out of the printer: A4, one page wide, centred, pages numbered. */
enum Page {
    LANDSCAPE,
    PORTRAIT;

    private static final double NARROW_INCHES = 0.4;
    private static final double WIDE_INCHES = 0.5;

    /**
     * @param printed what is printed
     */
    void apply(XSSFSheet sheet, Area printed) {
        PrintSetup setup = sheet.getPrintSetup();
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(this == LANDSCAPE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        margins(sheet);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook()
                .setPrintArea(
                        index, printed.firstColumn(), printed.lastColumn(), printed.firstRow(), printed.lastRow());
    }

    private static void margins(XSSFSheet sheet) {
        var margins = sheet.getCTWorksheet().isSetPageMargins()
                ? sheet.getCTWorksheet().getPageMargins()
                : sheet.getCTWorksheet().addNewPageMargins();
        margins.setLeft(NARROW_INCHES);
        margins.setRight(NARROW_INCHES);
        margins.setTop(WIDE_INCHES);
        margins.setBottom(WIDE_INCHES);
        margins.setHeader(NARROW_INCHES / 2);
        margins.setFooter(NARROW_INCHES / 2);
    }
}
