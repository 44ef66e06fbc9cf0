package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Severity;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/** Foreign workbooks of every kind: one cell written, a sheet with a chart added, and nothing else changed. */
class PatchCorpusTest {

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int unopened;
    private int proven;

    @Test
    void nothingButTheCellAndTheSheetChanges() throws IOException {
        for (Path file : Corpus.unpackedInto(folder)) {
            if (file.toString().endsWith(".xls")) {
                continue;
            }
            if (WorkbookFile.open(file) instanceof Opening.Opened opened
                    && opened.file().format() != FileFormat.XLS
                    && !opened.file().grid().sheets().isEmpty()) {
                patch(file.getFileName().toString(), opened.file());
            } else {
                unopened++;
            }
        }
        System.out.printf(
                "外来工作簿：%d 个写入并证明无误，%d 个说明原因后退回，%d 个打不开，%d 个有差异%n", proven, refused.size(), unopened, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(refused).isNotEmpty().allMatch(line -> line.contains("请"));
        assertThat(proven).isGreaterThan(500);
    }

    private void patch(String name, WorkbookFile file) {
        Grid grid = file.grid();
        Edits plan = Plan.on(grid.sheets().get(0).name())
                .number("C5", "9.57", "0.00")
                .edits();
        List<Supplement> ours = List.of(Supplements.full("自评表"));
        try {
            byte[] once = Patch.apply(file.original(), plan, ours);
            List<Difference> differences = Proof.compare(file.original(), once, plan);
            if (!differences.isEmpty()) {
                wrong.add(name + ": " + differences);
            } else if (!marksComeAndGo(file.original(), grid.sheets().get(0).name())) {
                wrong.add(name + ": marks leave something behind");
            } else if (!RawBook.of(once).sameAs(RawBook.of(Patch.apply(once, plan, ours)))) {
                wrong.add(name + ": running twice does not give the same");
            } else {
                proven++;
            }
        } catch (Unwritable reason) {
            refused.add(name + ": " + reason.getMessage());
        }
    }

    private static boolean marksComeAndGo(byte[] original, String sheet) {
        Marks marks = new Marks(List.of(
                new Marks.Mark(CellAddress.of(sheet, "A1"), Severity.ERROR, "缺少分值"),
                new Marks.Mark(CellAddress.of(sheet, "D7"), Severity.WARNING, "请核对")));
        byte[] marked = Patch.apply(original, Edits.NONE, List.of(), marks);
        byte[] again = Patch.apply(marked, Edits.NONE, List.of(), marks);
        byte[] clean = Patch.apply(marked, Edits.NONE, List.of());
        return Proof.compare(original, marked, Edits.NONE, marks).isEmpty()
                && RawBook.of(again).sameAs(RawBook.of(marked))
                && Proof.compare(marked, clean, Edits.NONE).isEmpty();
    }
}
