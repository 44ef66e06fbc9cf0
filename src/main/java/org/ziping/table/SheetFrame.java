package org.ziping.table;

import com.alibaba.excel.write.handler.CellWriteHandler;
import com.alibaba.excel.write.handler.RowWriteHandler;
import com.alibaba.excel.write.handler.SheetWriteHandler;
import com.alibaba.excel.write.handler.context.CellWriteHandlerContext;
import com.alibaba.excel.write.handler.context.RowWriteHandlerContext;
import com.alibaba.excel.write.handler.context.SheetWriteHandlerContext;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a sheet has around its values: looks, frozen head, filter, paper. */
final class SheetFrame implements SheetWriteHandler, RowWriteHandler, CellWriteHandler {

    private static final float HEAD_HEIGHT = 26;
    private static final float ROW_HEIGHT = 17;

    private final TableLayout layout;
    private final TableLooks looks;
    private Sheet sheet;

    SheetFrame(TableLayout layout, TableLooks looks) {
        this.layout = layout;
        this.looks = looks;
    }

    @Override
    public void afterSheetCreate(SheetWriteHandlerContext context) {
        sheet = context.getWriteSheetHolder().getSheet();
        sheet.createFreezePane(layout.frozen(), 1);
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        sheet.setDisplayGridlines(false);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }

    @Override
    public void afterRowDispose(RowWriteHandlerContext context) {
        if (Boolean.TRUE.equals(context.getHead())) {
            context.getRow().setHeightInPoints(HEAD_HEIGHT);
        }
    }

    @Override
    public void afterCellDispose(CellWriteHandlerContext context) {
        // The library would make a style of its own for numbers, and a font with it that the standard forbids.
        context.setIgnoreFillStyle(true);
        if (Boolean.TRUE.equals(context.getHead())) {
            context.getCell().setCellStyle(looks.ofHead());
        } else if (context.getFirstCellData().getFormulaData() != null) {
            context.getCell().setCellStyle(looks.ofLink());
        } else {
            TableColumn column = layout.columns().get(context.getColumnIndex());
            context.getCell().setCellStyle(looks.of(column.kind()));
        }
    }

    void finish(ColumnWidths widths, int rows) {
        widths.set(sheet);
        int last = layout.columns().size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, last));
        // Words such as 95 or 0012 were typed by somebody; no green corner tells them that this is wrong.
        XSSFWorkbook book = ((SXSSFWorkbook) sheet.getWorkbook()).getXSSFWorkbook();
        book.getSheet(sheet.getSheetName())
                .addIgnoredErrors(new CellRangeAddress(0, rows - 1, 0, last), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}
