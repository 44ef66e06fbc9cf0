package org.ziping.form;

import org.ziping.form.header.HeaderText;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;

/**
 * What a person sees as one cell: a single one, or a merged area with the cell at its top left.
 *
 * @param text the words of the cell as a header would be read
 */
record Slot(Area area, Cell cell, HeaderText text) {

    /** Whether both are the same place of one page. */
    boolean isSame(Slot other) {
        return area.equals(other.area);
    }

    int firstColumn() {
        return area.firstColumn();
    }

    int lastColumn() {
        return area.lastColumn();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean covers(int column) {
        return area.firstColumn() <= column && column <= area.lastColumn();
    }

    boolean isNumber() {
        return cell.number().isPresent();
    }
}
