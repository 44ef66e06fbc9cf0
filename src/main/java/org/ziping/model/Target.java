package org.ziping.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What an indicator is to reach. */
public sealed interface Target {

    /**
     * A number to be held against.
     *
     * @param sign how; of a bare number what the name and unit of the indicator suggest
     * @param basis what says so
     * @param change whether the number says by how much something is to rise or fall
     */
    record Measured(Sign sign, Quantity quantity, SignBasis basis, Change change) implements Target {

        /** A number with its sign that is itself to be reached. */
        public Measured(Sign sign, Quantity quantity) {
            this(sign, quantity, SignBasis.WRITTEN, Change.NONE);
        }

        /** Whether the sign stood in the form. */
        public boolean signWritten() {
            return basis.isWritten();
        }
    }

    /** What a number is the measure of. */
    enum Change {
        /** 95%: of what is reached. */
        NONE,
        /** 增长5%: of a rise. */
        RISE,
        /** 下降5%: of a fall. */
        FALL
    }

    /**
     * Two bounds, both belonging to it.
     *
     * @param from the lower bound, factors taken out
     * @param to the upper bound, factors taken out
     * @param unit of both, blank if none is written
     * @param shift the power of ten taken out of both, as in {@link Quantity}
     */
    record Range(BigDecimal from, BigDecimal to, String unit, int shift) implements Target {

        public Range {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("empty range: " + from + " to " + to);
            }
        }

        /** Bounds written without a factor. */
        public Range(BigDecimal from, BigDecimal to, String unit) {
            this(from, to, unit, 0);
        }
    }

    /**
     * A day by which something is to be done; of a month or a year its last day.
     *
     * @param day in the year of the form where none stood there
     * @param yearWritten whether the year stood there
     * @param step what is to be done by then if it is less than all: 开工, 上报
     */
    record Deadline(LocalDate day, boolean yearWritten, Optional<String> step) implements Target {

        /** A day by which all is to be done. */
        public Deadline(LocalDate day, boolean yearWritten) {
            this(day, yearWritten, Optional.empty());
        }
    }

    /** Words that a person has to judge by: 及时, 效果明显. */
    record Qualitative(String words) implements Target {}

    /** A scoring rule instead of a target: 90分以上得15分，80-89分得12分. */
    record RuleWords(String words, ScoringWords meaning) implements Target {

        /** A rule that is not understood. */
        public RuleWords(String words) {
            this(words, new ScoringWords.Unclear());
        }
    }
}
