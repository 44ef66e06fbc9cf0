package org.ziping.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/** What goes into a cell. */
public sealed interface TableValue {

    TableValue BLANK = new Blank();

    /** Nothing. */
    record Blank() implements TableValue {}

    /** Words, shown as they are whatever they look like: never a formula. */
    record Words(String text) implements TableValue {

        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** A number; its column says how it is shown. */
    record Figure(BigDecimal value) implements TableValue {

        public Figure {
            Objects.requireNonNull(value);
        }
    }

    /** A day and a time of day on the clock of whoever reads. */
    record Moment(LocalDateTime at) implements TableValue {

        public Moment {
            Objects.requireNonNull(at);
        }
    }

    /**
     * Words that open a file, as a HYPERLINK formula with its stored value: a sheet may hold more of them than of real links.
     *
     * @param target the file's place seen from the folder of the workbook, with {@code /}
     * @param shown the words
     */
    record Link(String target, String shown) implements TableValue {

        public Link {
            Objects.requireNonNull(target);
            Objects.requireNonNull(shown);
        }
    }

    /** Words, or nothing where they are blank. */
    static TableValue words(String text) {
        return text.isBlank() ? BLANK : new Words(text);
    }

    /** A year as a number, so that it sorts and filters as one; other words as they are. */
    static TableValue year(String year) {
        boolean isNumber = year.length() == 4 && year.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return isNumber ? figure(new BigDecimal(year)) : words(year);
    }

    static TableValue figure(BigDecimal value) {
        return new Figure(value);
    }

    static TableValue figure(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /** A number, or nothing. */
    static TableValue figure(Optional<BigDecimal> value) {
        return value.<TableValue>map(Figure::new).orElse(BLANK);
    }
}
