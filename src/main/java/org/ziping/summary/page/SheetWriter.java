package org.ziping.summary.page;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;

/** Writes one page as a sheet. */
final class SheetWriter {

    private static final int PIXELS_PER_CHARACTER = 7;
    private static final int WIDTH_UNITS = 256;
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final int CHART_MARGIN = 3 * Units.EMU_PER_POINT;

    private final XSSFSheet sheet;
    private final Page page;
    private final Styles styles;

    SheetWriter(XSSFSheet sheet, Page page, Styles styles) {
        this.sheet = sheet;
        this.page = page;
        this.styles = styles;
    }

    void write() {
        columns();
        for (int row = 0; row < page.lines().size(); row++) {
            line(row, page.lines().get(row));
        }
        window();
        print();
        charts();
    }

    private void columns() {
        for (int column = 0; column < page.columns().size(); column++) {
            Page.Column wanted = page.columns().get(column);
            sheet.setColumnWidth(column, wanted.pixels() * WIDTH_UNITS / PIXELS_PER_CHARACTER);
            sheet.setColumnHidden(column, wanted.hidden());
        }
    }

    private void line(int number, Line line) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints((float) line.height());
        for (Slot slot : line.slots()) {
            CellStyle style = styles.of(slot.look());
            for (int column = slot.column(); column <= slot.lastColumn(); column++) {
                row.createCell(column).setCellStyle(style);
            }
            fill(row.getCell(slot.column()), slot.entry());
            slot.link().ifPresent(target -> link(row.getCell(slot.column()), target.reference()));
            if (slot.span() > 1) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, slot.column(), slot.lastColumn()));
            }
        }
    }

    private static void fill(XSSFCell cell, Entry entry) {
        if (entry instanceof Entry.Words words) {
            cell.setCellValue(words.text());
        } else if (entry instanceof Entry.Figure figure) {
            cell.setCellValue(figure.value().doubleValue());
        } else if (entry instanceof Entry.Live live) {
            cell.setCellFormula(live.formula());
            cell.setCellValue(live.result().doubleValue());
        }
    }

    private void link(XSSFCell cell, String reference) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(reference);
        cell.setHyperlink(link);
    }

    private void window() {
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        if (page.printing().frozen() > 0) {
            sheet.createFreezePane(0, page.printing().frozen());
        }
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, inches(1));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, inches(1));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, inches(1.2));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, inches(1.6));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.HEADER, inches(0.6));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.FOOTER, inches(0.8));
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        page.printing().repeated().ifPresent(row -> sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1)));
        page.printing().breaks().forEach(sheet::setRowBreak);
    }

    private static double inches(double centimetres) {
        return centimetres / CENTIMETRES_PER_INCH;
    }

    private void charts() {
        if (page.charts().isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (Placement placement : page.charts()) {
            Area over = placement.over();
            XSSFClientAnchor anchor = drawing.createAnchor(
                    CHART_MARGIN,
                    CHART_MARGIN,
                    0,
                    0,
                    over.firstColumn(),
                    over.firstRow(),
                    over.lastColumn() + 1,
                    over.lastRow() + 1);
            placement.drawing().draw(drawing.createChart(anchor), sheet);
        }
    }
}
