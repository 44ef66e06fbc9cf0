package org.ziping.summary.page;

import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.CellAddress;

/**
 * One cell of a line, or several merged.
 *
 * @param column the first column, counted from 0
 * @param span how many columns it takes
 * @param look how it looks
 * @param entry what it shows
 * @param link the cell that a click on it leads to
 */
public record Slot(int column, int span, Look look, Entry entry, Optional<CellAddress> link) {

    public Slot {
        if (column < 0 || span < 1) {
            throw new IllegalArgumentException("no such place: " + column + ", " + span);
        }
        Objects.requireNonNull(look);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(link);
    }

    public static Slot of(int column, Look look, Entry entry) {
        return new Slot(column, 1, look, entry, Optional.empty());
    }

    public static Slot words(int column, Look look, String words) {
        return of(column, look, Entry.words(words));
    }

    /** The same over several columns. */
    public Slot over(int columns) {
        return new Slot(column, columns, look, entry, link);
    }

    /** The same with a link. */
    public Slot linkedTo(Optional<CellAddress> target) {
        return new Slot(column, span, look, entry, target);
    }

    int lastColumn() {
        return column + span - 1;
    }
}
