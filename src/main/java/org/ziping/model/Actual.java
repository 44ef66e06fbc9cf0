package org.ziping.model;

import java.time.LocalDate;
import java.util.Optional;

/** What an indicator reached. */
public sealed interface Actual {

    /**
     * A number.
     *
     * @param approximate whether the form says 余, 约, 左右: the number is then the least that is claimed
     * @param bound of a number in a unit near the target's whether it is at least or at most as many of that: 3天 are at most
     *     3工作日; empty of all others
     * @param sign on which side of the number the form says that it lies: ≥300人, 300余人; empty of a number that stands alone
     */
    record Measured(Quantity quantity, boolean approximate, Optional<Sign> bound, Optional<Sign> sign)
            implements Actual {

        /** A number in the unit of its target, or in one that has nothing to do with it. */
        public Measured(Quantity quantity, boolean approximate) {
            this(quantity, approximate, Optional.empty(), Optional.empty());
        }
    }

    /** The day on which something was done; of a month or year its last day. */
    record Done(LocalDate day) implements Actual {}

    /** Words that say how far the target was reached. */
    record Achieved(Band band, String words) implements Actual {}

    /** Other words; what they are worth only a person can say. */
    record Described(String words) implements Actual {}

    /** How far a qualitative target was reached. */
    enum Band {
        /** 达成预期指标. */
        MET,
        /** 部分达成预期指标并具有一定效果. */
        PARTLY,
        /** 未达成预期指标且效果较差. */
        MISSED
    }
}
