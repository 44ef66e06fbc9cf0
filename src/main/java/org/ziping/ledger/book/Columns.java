package org.ziping.ledger.book;

import java.util.List;
import java.util.stream.IntStream;
import org.ziping.summary.page.Page;

/** The columns of 总览: three tables side by side, with gaps. */
final class Columns {

    /** The left table. */
    static final int LEFT = 0;
    /** The middle one. */
    static final int MIDDLE = 5;
    /** The right one. */
    static final int RIGHT = 9;
    /** Behind the last. */
    static final int END = 14;

    static final List<Page.Column> WIDTHS = IntStream.of(110, 80, 80, 80, 20, 130, 100, 100, 20, 110, 125, 125, 125, 90)
            .mapToObj(Page.Column::wide)
            .toList();

    private Columns() {}
}
