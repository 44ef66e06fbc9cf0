package org.ziping.model.grid;

import java.util.Objects;

/**
 * One cell that is to be written.
 *
 * @param before the cell as the unit left it
 * @param content what it is to hold
 * @param basis why, in one Chinese sentence
 */
public record Edit(Cell before, EditContent content, String basis) {

    public Edit {
        Objects.requireNonNull(before);
        Objects.requireNonNull(content);
        if (basis.isBlank()) {
            throw new IllegalArgumentException("an edit without a basis: " + before.address());
        }
        if (content instanceof EditContent.Result && !before.isFormula()) {
            throw new IllegalArgumentException("no formula to store a result for: " + before.address());
        }
    }

    public CellAddress address() {
        return before.address();
    }
}
