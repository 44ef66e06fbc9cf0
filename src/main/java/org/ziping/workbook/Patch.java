package org.ziping.workbook;

import java.util.List;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.patch.Host;
import org.ziping.workbook.patch.Standalone;
import org.ziping.workbook.xls.XlsPatch;

/**
 * Writes into a workbook as a patch: parts that nothing is planned for are copied as they lie in the file, in an edited sheet
 * only the planned cells differ, and new looks are appended to the style table.
 *
 * <p>The same input gives the same bytes, and patching a patched workbook again with the same plan gives the same parts.
 */
public final class Patch {

    private Patch() {}

    /**
     * The bytes of a new workbook of the same format.
     *
     * @param supplements must be empty for an .xls, which cannot hold the charts: see {@link #beside}
     * @throws Unwritable if the workbook cannot be written into without losing something
     */
    public static byte[] apply(WorkbookFile file, Edits edits, List<Supplement> supplements) {
        if (file.format().isPackage()) {
            return apply(file.original(), edits, supplements);
        }
        if (!supplements.isEmpty()) {
            throw new IllegalArgumentException("sheets of ours for an .xls go beside it");
        }
        return XlsPatch.apply(file.original(), edits);
    }

    /**
     * The bytes of an .xlsx of its own with the sheets that an .xls cannot take. What they refer to in the unit's workbook stands
     * there as a value.
     *
     * @param supplements at least one
     */
    public static byte[] beside(List<Supplement> supplements) {
        return Standalone.of(supplements);
    }

    /**
     * The bytes of a new .xlsx or .xlsm with the edits written and the supplements' sheets behind the last sheet.
     *
     * @param original a package that could be opened; never changed
     * @param edits what to write; a cell inside a merged area means the one at its top left
     * @param supplements workbooks of our own; sheets of ours from an earlier run are taken away first
     * @throws Unwritable if the workbook cannot be written into without losing something
     */
    public static byte[] apply(byte[] original, Edits edits, List<Supplement> supplements) {
        return apply(original, edits, supplements, Marks.NONE);
    }

    /**
     * The same, and marks at the unit's cells in place of those that an earlier run put there.
     *
     * @throws Unwritable if the workbook cannot be written into without losing something
     */
    public static byte[] apply(byte[] original, Edits edits, List<Supplement> supplements, Marks marks) {
        return Host.patched(original, edits, supplements, marks);
    }
}
