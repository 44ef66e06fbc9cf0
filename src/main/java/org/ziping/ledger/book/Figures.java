package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Ratio;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;

/** Numbers and heads as slots of a table. */
final class Figures {

    private static final String NONE = "—";

    private Figures() {}

    static Slot count(int column, int count) {
        return Slot.of(column, Look.COUNT, Entry.figure(BigDecimal.valueOf(count)));
    }

    /** How much one count is of all. */
    static Slot share(int column, int part, int all) {
        return of(column, Look.RATE, share(part, all));
    }

    static Optional<BigDecimal> share(int part, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(BigDecimal.valueOf(part), BigDecimal.valueOf(all))
                        .rounded());
    }

    /** A number, a dash where there is none. */
    static Slot of(int column, Look look, Optional<BigDecimal> number) {
        return number.map(value -> Slot.of(column, look, Entry.figure(value)))
                .orElseGet(() -> Slot.words(column, look.withoutFigure(), NONE));
    }

    /** The head of a table, a column each. */
    static List<Slot> heads(int column, String... words) {
        List<Slot> heads = new ArrayList<>();
        for (String word : words) {
            heads.add(Slot.words(column + heads.size(), Look.HEAD, word));
        }
        return heads;
    }
}
