package org.ziping.summary.page;

import java.util.List;

/**
 * One row of a page.
 *
 * @param height in points
 * @param slots from left to right, none over another
 */
public record Line(double height, List<Slot> slots) {

    public Line {
        slots = List.copyOf(slots);
    }
}
