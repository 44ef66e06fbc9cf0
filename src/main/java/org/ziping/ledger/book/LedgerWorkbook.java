package org.ziping.ledger.book;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.ziping.ledger.LedgerRows;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.PageBook;
import org.ziping.table.TableBook;
import org.ziping.table.TableWriter;

/** Writes 汇总台账. */
public final class LedgerWorkbook {

    private final Path folder;
    private final Clock clock;
    private final int rowsOfSheet;

    private LedgerWorkbook(Path folder, Clock clock, int rowsOfSheet) {
        this.folder = folder;
        this.clock = clock;
        this.rowsOfSheet = rowsOfSheet;
    }

    /**
     * The ledger of a served folder.
     *
     * @param folder below which the completed workbooks lie
     * @param clock says when, and in which zone moments are told
     */
    public LedgerWorkbook(Path folder, Clock clock) {
        this(folder, clock, CellAddress.ROWS);
    }

    /** The same with sheets that are full sooner, counted with their head. */
    LedgerWorkbook rowsOfSheet(int rows) {
        return new LedgerWorkbook(folder, clock, rows);
    }

    /**
     * Writes all rows, however many; the workbook takes its place only when it is whole.
     *
     * @param rows read twice: what is added up on 总览 are the rows of the first reading
     * @param target replaced if it is there; its folder must be there
     * @throws IOException if the place cannot be written to; then the old file is still there
     */
    public void write(LedgerRows rows, Path target) throws IOException {
        Statistics statistics = Statistics.of(rows);
        LocalDateTime now = LocalDateTime.now(clock);
        Page overview = new Overview(statistics, this::rowOfForm).page(now);
        FormSheet forms = new FormSheet(statistics.years(), new Places(folder, target)::of, clock.getZone());
        new TableWriter()
                .behind(new PageBook(List.of(overview)).workbook())
                .rowsOfSheet(rowsOfSheet)
                .write(target, book -> fill(book, rows, forms));
    }

    private void fill(TableBook book, LedgerRows rows, FormSheet forms) {
        book.sheet(FormSheet.LAYOUT, sheet -> rows.forms(form -> sheet.row(forms.row(form))));
        book.sheet(DetailSheets.INDICATORS, sheet -> rows.indicators(row -> sheet.row(DetailSheets.row(row))));
        book.sheet(DetailSheets.FINDINGS, sheet -> rows.findings(row -> sheet.row(DetailSheets.row(row))));
        book.sheet(
                DetailSheets.FAILURES,
                sheet -> rows.failures(row -> sheet.row(DetailSheets.row(row, clock.getZone()))));
    }

    private CellAddress rowOfForm(int index) {
        return FormSheet.LAYOUT.place(index, rowsOfSheet);
    }
}
