package org.ziping.workbook;

import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Sheets of our own that are to stand behind the last sheet of a unit's workbook, as the parts of a small workbook that holds
 * nothing else.
 *
 * <p>Its formulas may name sheets of the unit's workbook; they carry their stored values. A sheet of the same name that an
 * earlier run added is replaced. It is written only when the unit's workbook is known, so that its cells name their looks by the
 * numbers that these have there.
 */
public interface Supplement {

    /** The style table of the small workbook, as XML. */
    String styles();

    /**
     * All parts of the small workbook but {@link #styles}, as XML by their names; words stand in the cells, every cell names a
     * look, no sheet is selected.
     *
     * @param looks the number that a cell is to write for each number of a cell format in {@link #styles}
     */
    Map<String, String> parts(IntUnaryOperator looks);

    /** The bytes of the small workbook as an .xlsx of its own. */
    byte[] workbook();
}
