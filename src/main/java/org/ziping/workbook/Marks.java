package org.ziping.workbook;

import java.util.List;
import java.util.Objects;
import org.ziping.model.Severity;
import org.ziping.model.grid.CellAddress;

/**
 * What is to be shown to the author at the cells of their own workbook: a light fill and a comment. Marks of an earlier run are
 * replaced; a comment that somebody else wrote stays, and its cell gets the fill alone.
 *
 * @param all in any order; several at one cell share a comment
 */
public record Marks(List<Mark> all) {

    /** Nothing to show. */
    public static final Marks NONE = new Marks(List.of());

    /** Who the comments are by. */
    public static final String AUTHOR = "ziping";

    /**
     * One mark.
     *
     * @param cell where; inside a merged area it means the top left cell
     * @param severity tells the colour
     * @param text what the comment says
     */
    public record Mark(CellAddress cell, Severity severity, String text) {

        public Mark {
            Objects.requireNonNull(cell);
            Objects.requireNonNull(severity);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a mark without words at " + cell);
            }
        }
    }

    public Marks {
        all = List.copyOf(all);
    }
}
