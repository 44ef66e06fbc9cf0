package org.ziping.form.page;

/**
 * The rows of a header, counted from 0.
 *
 * @param top the first row
 * @param named the last row with words in it
 * @param bottom the last row, a numbering of the columns among them
 */
public record HeaderSpan(int top, int named, int bottom) {

    /** Whether a slot goes on below the header: it stands beside the block and not above a column of it. */
    boolean isBeside(Slot slot) {
        return slot.area().firstRow() <= bottom && slot.area().lastRow() > bottom;
    }
}
