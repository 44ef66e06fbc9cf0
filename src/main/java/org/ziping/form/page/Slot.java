package org.ziping.form.page;

import org.ziping.form.header.HeaderText;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;

/**
 * What a person sees as one cell: a single one, or a merged area with the cell at its top left.
 *
 * @param text the words of the cell as a header would be read
 */
public record Slot(Area area, Cell cell, HeaderText text) {

    /** Whether both are the same place of one page. */
    public boolean isSame(Slot other) {
        return area.equals(other.area);
    }

    /** The column it begins in. */
    public int firstColumn() {
        return area.firstColumn();
    }

    /** The column it ends in. */
    public int lastColumn() {
        return area.lastColumn();
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it goes over a column. */
    public boolean covers(int column) {
        return area.firstColumn() <= column && column <= area.lastColumn();
    }

    /** Whether the cell holds a number. */
    public boolean isNumber() {
        return cell.number().isPresent();
    }
}
