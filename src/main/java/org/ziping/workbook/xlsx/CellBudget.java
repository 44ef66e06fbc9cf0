package org.ziping.workbook.xlsx;

import org.ziping.workbook.intake.Refusal;

/** How many more cells a workbook may hold. */
final class CellBudget {

    private final int most;
    private int left;

    CellBudget(int most) {
        this.most = most;
        this.left = most;
    }

    /**
     * Takes one cell more.
     *
     * @throws Refusal if that is too many
     */
    void spend() {
        if (--left < 0) {
            throw Refusal.tooLarge("单元格超过" + most / 10_000 + "万个");
        }
    }
}
