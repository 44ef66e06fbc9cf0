package org.ziping.table;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelWriter;
import com.alibaba.excel.exception.ExcelRuntimeException;
import com.alibaba.excel.write.builder.ExcelWriterBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.Delivery;

/** Writes flat tables to a workbook as a stream: however many rows there are, few of them are held at once. */
public final class TableWriter {

    private final Optional<byte[]> front;
    private final int rowsOfSheet;

    private TableWriter(Optional<byte[]> front, int rowsOfSheet) {
        this.front = front;
        this.rowsOfSheet = rowsOfSheet;
    }

    /** Tables and nothing else. */
    public TableWriter() {
        this(Optional.empty(), CellAddress.ROWS);
    }

    /**
     * The same, behind the sheets of a workbook that is there already.
     *
     * @param workbook the bytes of an .xlsx, small: it is held as a whole
     */
    public TableWriter behind(byte[] workbook) {
        return new TableWriter(Optional.of(workbook.clone()), rowsOfSheet);
    }

    /** The same with sheets that are full sooner, counted with their head. */
    public TableWriter rowsOfSheet(int rows) {
        if (rows < 2 || rows > CellAddress.ROWS) {
            throw new IllegalArgumentException("no sheet has " + rows + " rows");
        }
        return new TableWriter(front, rows);
    }

    /**
     * Writes a workbook; it takes its place only when it is whole.
     *
     * @param target replaced if it is there; its folder must be there
     * @param filling puts the tables in, in the order of the sheets
     * @throws IOException if the disk is full or the place may not be written to; then the old file is still there
     */
    public void write(Path target, Consumer<TableBook> filling) throws IOException {
        Delivery.write(out -> write(out, filling), target);
    }

    private void write(OutputStream out, Consumer<TableBook> filling) throws IOException {
        ExcelWriterBuilder builder = EasyExcel.write(out)
                .autoCloseStream(false)
                .autoTrim(false)
                .useDefaultStyle(false)
                .automaticMergeHead(false);
        front.ifPresent(workbook -> builder.withTemplate(new ByteArrayInputStream(workbook)));
        try {
            ExcelWriter writer = builder.build();
            boolean whole = false;
            try {
                filling.accept(new TableBook(writer, rowsOfSheet));
                whole = true;
            } finally {
                writer.writeContext().finish(!whole);
            }
        } catch (ExcelRuntimeException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
