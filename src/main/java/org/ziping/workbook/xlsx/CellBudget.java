package org.ziping.workbook.xlsx;

import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.intake.Refusal;

/** How many more cells a workbook may hold, and how much text may be made for them that is not in the file as such. */
final class CellBudget {

    /** The most cells; a form has some five hundred. */
    static final int MOST_CELLS = 500_000;

    /** The most characters of formulas spelt out and numbers shown. */
    static final int MOST_CHARACTERS = 30_000_000;

    /** The most characters of one cell, as in Excel. */
    static final int LONGEST_TEXT = 32_767;

    private static final int TEN_THOUSAND = 10_000;

    private int cells = MOST_CELLS;
    private int characters = MOST_CHARACTERS;

    /**
     * Takes one cell more.
     *
     * @throws Refusal if that is too many
     */
    void spendCell() {
        if (--cells < 0) {
            throw Refusal.tooLarge("单元格超过" + MOST_CELLS / TEN_THOUSAND + "万个");
        }
    }

    /**
     * Looks at the text of a cell.
     *
     * @throws Refusal if it is longer than any that Excel or WPS would have written
     */
    void requireWithinExcel(CellAddress address, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.tooLarge(address + " 的文字超过" + LONGEST_TEXT + "字");
        }
    }

    /**
     * Takes text made for a cell.
     *
     * @throws Refusal if that is too much
     */
    void spendText(String text) {
        characters -= text.length();
        if (characters < 0) {
            throw Refusal.tooLarge("公式和数字展开后超过" + MOST_CHARACTERS / TEN_THOUSAND + "万字");
        }
    }
}
