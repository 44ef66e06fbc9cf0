package org.ziping.table;

import java.util.Objects;

/**
 * A column of a table that is written.
 *
 * @param head its words
 * @param kind how its values are shown
 * @param widest how many letters it may become wide, a Chinese one counting as two
 */
public record TableColumn(String head, Kind kind, int widest) {

    private static final int USUAL = 40;
    private static final int SENTENCE = 90;

    /** How values are shown. */
    public enum Kind {
        WORDS("@"),
        /** Words in the middle of the cell, such as a rating or a year. */
        MARK("@"),
        /** A year, without a mark between thousands. */
        YEAR("0"),
        COUNT("#,##0"),
        /** Points of a form. */
        POINTS("0.00;[Red]-0.00"),
        /** A change of points, its sign always shown. */
        CHANGE("+0.00;[Red]-0.00;0.00"),
        /** 万元. */
        MONEY("#,##0.00##;[Red]-#,##0.00##"),
        RATE("0.00%;[Red]-0.00%"),
        MOMENT("yyyy-mm-dd hh:mm");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    public TableColumn {
        Objects.requireNonNull(head);
        Objects.requireNonNull(kind);
    }

    public static TableColumn of(String head, Kind kind) {
        return new TableColumn(head, kind, USUAL);
    }

    public static TableColumn words(String head) {
        return of(head, Kind.WORDS);
    }

    /** A column of whole sentences; best the last one. */
    public static TableColumn sentence(String head) {
        return new TableColumn(head, Kind.WORDS, SENTENCE);
    }
}
