package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ziping.workbook.Difference;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Patch;
import org.ziping.workbook.Proof;
import org.ziping.workbook.WorkbookFile;

/**
 * A result handed over: written, proven, and only then moved into place.
 *
 * @param written the workbook and all that belongs to it
 * @param kept what to know of what stood in its place and was not ours to replace
 */
record Handover(List<Written> written, List<String> kept) {

    /** Nothing to hand over. */
    static final Handover NONE = new Handover(List.of(), List.of());

    Handover {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }

    /**
     * Writes the result of a workbook: the workbook itself last, so that all that belongs to it is there when it appears.
     *
     * @throws Unproven if it differs from the original where it should not; then nothing is written
     * @throws IOException if the place cannot be written to
     */
    static Handover write(WorkbookFile workbook, Result result, Path target) throws IOException {
        byte[] original = workbook.original();
        boolean isPackage = workbook.format().isPackage();
        Marks marks = isPackage ? result.marks() : Marks.NONE;
        byte[] produced = isPackage
                ? Patch.apply(original, result.edits(), result.sheets(), marks)
                : Patch.apply(workbook, result.edits(), List.of());
        List<Difference> differences = Proof.compare(original, produced, result.edits(), marks);
        if (!differences.isEmpty()) {
            throw new Unproven(differences);
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        List<Written> written = new ArrayList<>();
        if (!isPackage) {
            written.add(Written.write(Patch.beside(result.sheets()), Beside.summary(target)));
        }
        for (Reports.Document report : result.reports()) {
            written.add(Written.write(report.content(), report.place()));
        }
        List<String> kept = Earlier.keep(target);
        written.add(Written.write(produced, target));
        return new Handover(written, kept);
    }
}
