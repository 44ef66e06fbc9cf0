package org.ziping.workbook;

import java.util.List;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.patch.Host;

/**
 * Writes into a workbook as a patch: parts that nothing is planned for are copied as they lie in the file, in an edited sheet
 * only the planned cells differ, and new looks are appended to the style table.
 *
 * <p>The same input gives the same bytes, and patching a patched workbook again with the same plan gives it once more.
 */
public final class Patch {

    private Patch() {}

    /**
     * The bytes of a new .xlsx or .xlsm with the edits written and the supplements' sheets behind the last sheet.
     *
     * @param original a package that could be opened; never changed
     * @param edits what to write; a cell inside a merged area means the one at its top left
     * @param supplements workbooks of our own; sheets of ours from an earlier run are taken away first
     * @throws Unwritable if the workbook cannot be written into without losing something
     */
    public static byte[] apply(byte[] original, Edits edits, List<Supplement> supplements) {
        return Host.patched(
                original, edits, supplements.stream().map(Supplement::workbook).toList());
    }
}
