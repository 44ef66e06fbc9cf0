package org.ziping.workbook;

import java.util.List;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.proof.PackageProof;
import org.ziping.workbook.xls.XlsProof;

/**
 * Proves that a produced workbook is the original with the planned cells written and sheets of ours behind its last, and
 * nothing else.
 *
 * <p>It reads both files anew, by other means than they were written with, and trusts no word of the writer.
 */
public final class Proof {

    private Proof() {}

    /**
     * What is otherwise than it should be; nothing if the proof is given.
     *
     * @param edits the plan: exactly these cells may differ, and must hold what was planned
     */
    public static List<Difference> compare(byte[] original, byte[] produced, Edits edits) {
        return compare(original, produced, edits, Marks.NONE);
    }

    /**
     * The same for a copy that carries marks: exactly these must be there, and none of an earlier run.
     *
     * @param edits the plan: exactly these cells may differ, and must hold what was planned
     * @throws Unwritable if a part of the original is no well-formed XML
     */
    public static List<Difference> compare(byte[] original, byte[] produced, Edits edits, Marks marks) {
        if (isContainer(original)) {
            return XlsProof.compare(original, produced, edits);
        }
        return PackageProof.compare(original, produced, edits, marks);
    }

    private static boolean isContainer(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    }
}
