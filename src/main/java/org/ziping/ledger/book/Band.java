package org.ziping.ledger.book;

import java.util.List;

/**
 * A range of totals.
 *
 * @param title as a person reads it
 * @param from the least that belongs to it
 * @param below what no longer does
 */
record Band(String title, int from, int below) {

    /** From the best to the worst; the best one takes all that is above. */
    static final List<Band> ALL = List.of(
            new Band("≥95", 95, Integer.MAX_VALUE),
            new Band("90～95", 90, 95),
            new Band("85～90", 85, 90),
            new Band("80～85", 80, 85),
            new Band("70～80", 70, 80),
            new Band("60～70", 60, 70),
            new Band("＜60", Integer.MIN_VALUE, 60));
}
