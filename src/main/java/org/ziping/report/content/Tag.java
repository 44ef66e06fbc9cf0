package org.ziping.report.content;

import java.util.Objects;
import java.util.Optional;

/**
 * A name that a template may use.
 *
 * @param name as it stands between the braces
 * @param sort what it does
 * @param place where it may stand
 * @param opens what it runs over; only loops and tables have it
 * @param meaning one Chinese line for whoever edits a template
 */
public record Tag(String name, Sort sort, Place place, Optional<Place> opens, String meaning) {

    /** What a tag does. */
    public enum Sort {
        /** A figure or a few words within a sentence; where there is none, its part of the sentence is left out. */
        VALUE("数值"),
        /** What the unit has to say; where it is missing, the report asks for it. */
        TEXT("文字"),
        /** Whether what stands between its two marks is shown. */
        CONDITION("条件"),
        /** What stands between its two marks is repeated. */
        LOOP("循环"),
        /** The row of the table is repeated. */
        ROWS("表格"),
        /** A chart. */
        CHART("图表");

        private final String title;

        Sort(String title) {
            this.title = title;
        }

        /** The word people read. */
        public String title() {
            return title;
        }

        /** Whether it has a mark at its begin and one at its end. */
        public boolean isPair() {
            return this == CONDITION || this == LOOP;
        }
    }

    public Tag {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(place);
        if (opens.isPresent() != (sort == Sort.LOOP || sort == Sort.ROWS)) {
            throw new IllegalArgumentException("only a loop opens a place: " + name);
        }
    }

    /** How a template writes it; in the row of a table an indicator's tags stand in square brackets as well. */
    public String spelling() {
        if (place == Place.MONEY_ROW) {
            return "[" + name + "]";
        }
        return sort.isPair() ? "{{?" + name + "}} … {{/" + name + "}}" : "{{" + name + "}}";
    }
}
