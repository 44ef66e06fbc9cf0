package org.ziping.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an indicator is to reach. */
public sealed interface Target {

    /**
     * A number to be held against.
     *
     * @param sign how; of a bare number what the name and unit of the indicator suggest
     * @param signWritten whether the sign stood in the form
     */
    record Measured(Sign sign, Quantity quantity, boolean signWritten) implements Target {}

    /** Two bounds, both belonging to it. */
    record Range(BigDecimal from, BigDecimal to, String unit) implements Target {

        public Range {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("empty range: " + from + " to " + to);
            }
        }
    }

    /**
     * A day by which something is to be done; of a month or a year its last day.
     *
     * @param yearWritten whether the year stood in the form; if not it is the form's year
     */
    record Deadline(LocalDate day, boolean yearWritten) implements Target {}

    /** Words that a person has to judge by: 及时, 效果明显. */
    record Qualitative(String words) implements Target {}

    /** A scoring rule instead of a target: 90分以上得15分，80-89分得12分. */
    record RuleWords(String words) implements Target {}
}
