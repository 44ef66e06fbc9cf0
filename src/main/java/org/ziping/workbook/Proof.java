package org.ziping.workbook;

import java.util.List;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.proof.PackageProof;

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
        return new PackageProof(original, produced, edits).differences();
    }
}
