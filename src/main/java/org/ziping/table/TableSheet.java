package org.ziping.table;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.metadata.data.WriteCellData;
import com.alibaba.excel.write.metadata.WriteSheet;
import java.util.ArrayList;
import java.util.List;

/** A table that is being written, from top to bottom. */
public final class TableSheet {

    private static final int AT_ONCE = 500;

    private final TableBook book;
    private final TableLayout layout;
    private final ColumnWidths widths;
    private final List<List<WriteCellData<?>>> waiting = new ArrayList<>(AT_ONCE);
    private WriteSheet sheet;
    private SheetFrame frame;
    private int pages;
    private int rows;

    TableSheet(TableBook book, TableLayout layout) {
        this.book = book;
        this.layout = layout;
        this.widths = new ColumnWidths(layout.columns());
        begin();
    }

    /** Adds a row. */
    public void row(TableValue... values) {
        row(List.of(values));
    }

    /**
     * Adds a row.
     *
     * @param values one for each column
     */
    public void row(List<TableValue> values) {
        if (values.size() != layout.columns().size()) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + layout.columns().size() + " columns");
        }
        if (rows == book.rowsOfSheet()) {
            close();
            begin();
        }
        List<WriteCellData<?>> cells = new ArrayList<>(values.size());
        for (int column = 0; column < values.size(); column++) {
            widths.see(column, values.get(column));
            cells.add(CellContent.of(values.get(column)));
        }
        waiting.add(cells);
        rows++;
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void begin() {
        pages++;
        rows = 1;
        frame = new SheetFrame(layout, book.looks());
        sheet = EasyExcel.writerSheet(layout.sheet(pages))
                .head(layout.columns().stream()
                        .map(column -> List.of(column.head()))
                        .toList())
                .registerWriteHandler(frame)
                .build();
    }

    private void flush() {
        book.writer().write(waiting, sheet);
        waiting.clear();
    }

    /** What is known only at the end: how wide the columns are and how far the filter reaches. */
    void close() {
        flush();
        frame.finish(widths, rows);
    }
}
