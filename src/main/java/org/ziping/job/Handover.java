package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ziping.workbook.Delivery;
import org.ziping.workbook.Difference;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Patch;
import org.ziping.workbook.Proof;
import org.ziping.workbook.WorkbookFile;

/** Hands a result over: written, proven, and only then moved into place. */
final class Handover {

    private static final String BESIDE = "-汇总.xlsx";

    private Handover() {}

    /**
     * Writes the result of a workbook: the workbook itself last, so that all that belongs to it is there when it appears.
     *
     * @throws Unproven if it differs from the original where it should not; then nothing is written
     * @throws IOException if the place cannot be written to
     */
    static void write(WorkbookFile workbook, Result result, Path target) throws IOException {
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
        if (!isPackage) {
            Delivery.write(Patch.beside(result.sheets()), beside(target));
        }
        for (Reports.Document report : result.reports()) {
            Delivery.write(report.content(), report.place());
        }
        Delivery.write(produced, target);
    }

    /** An .xls cannot hold sheets with such charts; they stand in a workbook of their own next to it. */
    private static Path beside(Path target) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + BESIDE);
    }
}
