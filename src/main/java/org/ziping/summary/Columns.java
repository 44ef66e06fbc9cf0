package org.ziping.summary;

import java.util.List;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Page;

/** The columns of the summary sheet, shared by all its tables. */
final class Columns {

    static final int NUMBER = 0;
    static final int LEVEL = 1;
    static final int NAME = 2;
    static final int NAME_SPAN = 2;
    static final int WEIGHT = 4;
    static final int SCORE = 5;
    static final int RATE = 6;
    static final int COMPLETION = 7;
    static final int BASIS = 8;
    static final int LAST = 11;
    /** Short names for the charts, out of sight. */
    static final int CHART_NAME = 12;

    static final int ALL = LAST + 1;
    static final int BASIS_SPAN = ALL - BASIS;

    static final List<Page.Column> WIDTHS = List.of(
            Page.Column.wide(40),
            Page.Column.wide(96),
            Page.Column.wide(96),
            Page.Column.wide(96),
            Page.Column.wide(66),
            Page.Column.wide(66),
            Page.Column.wide(74),
            Page.Column.wide(100),
            Page.Column.wide(106),
            Page.Column.wide(106),
            Page.Column.wide(106),
            Page.Column.wide(78),
            new Page.Column(150, true));

    private Columns() {}

    /** A cell of the sheet as its own formulas name it, row counted from 0. */
    static String cell(int column, int row) {
        return CellAddress.columnLetters(column) + (row + 1);
    }
}
