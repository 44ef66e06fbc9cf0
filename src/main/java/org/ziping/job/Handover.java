package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
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
     * Writes the result of a workbook and all that belongs to it, the workbook itself last: when it appears, the rest is there.
     *
     * @throws Unproven if it differs from the original where it should not; then nothing is written
     * @throws IOException if the place cannot be written to; then nothing is written
     */
    static Handover write(WorkbookFile workbook, Result result, Earlier earlier) throws IOException {
        List<Written> files = files(workbook, result, earlier.places());
        Files.createDirectories(earlier.places().result().toAbsolutePath().getParent());
        try (Consignment consignment = Consignment.prepare(files)) {
            List<String> kept = earlier.makeRoom(files, result.verdict());
            consignment.deliver();
            return new Handover(files, kept);
        } catch (IOException undelivered) {
            earlier.takeRoomBack(undelivered);
            throw undelivered;
        }
    }

    private static List<Written> files(WorkbookFile workbook, Result result, Places places) {
        List<Written> files = new ArrayList<>();
        if (!workbook.format().isPackage()) {
            files.add(new Written(places.summary(), Patch.beside(result.sheets())));
        }
        result.reports().forEach(report -> files.add(new Written(report.place(), report.content())));
        files.add(new Written(places.result(), proven(workbook, result)));
        return files;
    }

    private static byte[] proven(WorkbookFile workbook, Result result) {
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
        return produced;
    }
}
