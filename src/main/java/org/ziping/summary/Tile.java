package org.ziping.summary;

import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;

/**
 * One of the three figures that count, large.
 *
 * @param label above it
 * @param look of the figure
 * @param figure itself
 * @param note below it
 */
record Tile(String label, Look look, Entry figure, String note) {

    private static final String NONE = "—";

    /** Words in the place of a figure. */
    static Tile words(String label, String words, String note) {
        return new Tile(label, Look.TILE_WORD, Entry.words(words), note);
    }

    /** A dash where there is no figure. */
    static Tile none(String label, String note) {
        return words(label, NONE, note);
    }
}
