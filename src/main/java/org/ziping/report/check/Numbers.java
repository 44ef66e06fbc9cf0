package org.ziping.report.check;

import java.util.List;
import java.util.Optional;

/**
 * The numbers of a line that may be quantities, found by their places.
 *
 * @param all in their order
 */
record Numbers(List<Printed> all) {

    Numbers {
        all = List.copyOf(all);
    }

    static Numbers of(Line line) {
        return new Numbers(Printed.in(line.plain()));
    }

    /** Those that stand wholly between two places. */
    List<Printed> within(Line.Span span) {
        int from = firstFrom(span.start());
        int to = firstFrom(span.end());
        boolean reachesOut = to > from && all.get(to - 1).end() > span.end();
        return from < to ? all.subList(from, reachesOut ? to - 1 : to) : List.of();
    }

    /** The one that begins there. */
    Optional<Printed> at(int start) {
        int found = firstFrom(start);
        return found < all.size() && all.get(found).start() == start ? Optional.of(all.get(found)) : Optional.empty();
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
