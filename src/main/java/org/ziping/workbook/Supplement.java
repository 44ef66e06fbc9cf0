package org.ziping.workbook;

/**
 * Sheets of our own that are to stand behind the last sheet of a unit's workbook, as a small workbook that holds nothing else.
 *
 * <p>Its formulas may name sheets of the unit's workbook; they carry their stored values. A sheet of the same name that an
 * earlier run added is replaced.
 *
 * @param workbook the bytes of an .xlsx
 */
public record Supplement(byte[] workbook) {

    public Supplement {
        workbook = workbook.clone();
    }

    @Override
    public byte[] workbook() {
        return workbook.clone();
    }
}
