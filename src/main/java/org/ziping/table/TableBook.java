package org.ziping.table;

import com.alibaba.excel.ExcelWriter;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;

/** The workbook that is being written. */
public final class TableBook {

    private final ExcelWriter writer;
    private final int rowsOfSheet;
    private Optional<TableLooks> looks = Optional.empty();

    TableBook(ExcelWriter writer, int rowsOfSheet) {
        this.writer = writer;
        this.rowsOfSheet = rowsOfSheet;
    }

    /** Adds a table behind those that are there; as many sheets as it needs, at least one. */
    public void sheet(TableLayout layout, Consumer<TableSheet> rows) {
        TableSheet sheet = new TableSheet(this, layout);
        rows.accept(sheet);
        sheet.close();
    }

    ExcelWriter writer() {
        return writer;
    }

    int rowsOfSheet() {
        return rowsOfSheet;
    }

    TableLooks looks() {
        TableLooks made = looks.orElseGet(() -> new TableLooks(workbook(writer)));
        looks = Optional.of(made);
        return made;
    }

    private static Workbook workbook(ExcelWriter writer) {
        return writer.writeContext().writeWorkbookHolder().getWorkbook();
    }
}
