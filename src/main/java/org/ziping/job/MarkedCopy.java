package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ziping.model.Finding;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.Delivery;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Patch;
import org.ziping.workbook.Unwritable;
import org.ziping.workbook.WorkbookFile;

/** A copy of a workbook that shows at the cells what is wrong; for tables that are no forms. */
public final class MarkedCopy {

    private MarkedCopy() {}

    /**
     * Writes the copy; without findings an earlier one is taken away.
     *
     * @param original an .xlsx; never changed
     * @param findings those at a cell are shown there
     * @return whether there is a copy now: one cannot be made of a workbook that takes no marks, such as an .xls
     * @throws IOException if the place cannot be written to
     */
    public static boolean write(Path original, List<Finding> findings, Path target) throws IOException {
        List<Marks.Mark> marks = findings.stream()
                .flatMap(finding -> finding.cell().stream()
                        .map(cell -> new Marks.Mark(cell, finding.severity(), finding.messageAtCell())))
                .toList();
        if (marks.isEmpty()) {
            Files.deleteIfExists(target);
            return false;
        }
        if (WorkbookFile.open(original) instanceof Opening.Opened opened
                && opened.file().format().isPackage()) {
            return deliver(opened.file(), new Marks(marks), target);
        }
        return false;
    }

    private static boolean deliver(WorkbookFile workbook, Marks marks, Path target) throws IOException {
        try {
            byte[] marked = Patch.apply(workbook.original(), Edits.NONE, List.of(), marks);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Delivery.write(marked, target);
            return true;
        } catch (Unwritable takesNoMarks) {
            return false;
        }
    }
}
