package org.ziping.table;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/** How wide the columns have to be for what was written, a Chinese letter counting as two; no font is asked. */
final class ColumnWidths {

    private static final int NARROWEST = 6;
    /** The arrow of the filter beside the head. */
    private static final int ARROW = 3;

    private static final int MARGIN = 3;
    private static final int UNITS = 256;
    private static final char FIRST_WIDE = '\u1100';
    private static final int MOMENT = "2026-01-01 00:00".length();

    private final int[] letters;
    private final List<TableColumn> columns;

    ColumnWidths(List<TableColumn> columns) {
        this.columns = columns;
        letters = columns.stream()
                .mapToInt(column -> Math.max(NARROWEST, letters(column.head()) + ARROW))
                .toArray();
    }

    void see(int column, TableValue value) {
        letters[column] = Math.max(
                letters[column], Math.min(letters(value), columns.get(column).widest()));
    }

    void set(Sheet sheet) {
        for (int column = 0; column < letters.length; column++) {
            sheet.setColumnWidth(column, (letters[column] + MARGIN) * UNITS);
        }
    }

    private static int letters(TableValue value) {
        if (value instanceof TableValue.Words words) {
            return letters(words.text());
        }
        if (value instanceof TableValue.Link link) {
            return letters(link.shown());
        }
        if (value instanceof TableValue.Figure figure) {
            int whole = Math.max(1, figure.value().precision() - figure.value().scale());
            return whole + whole / 3 + Math.min(4, Math.max(2, figure.value().scale())) + 2;
        }
        return value instanceof TableValue.Moment ? MOMENT : 0;
    }

    private static int letters(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += text.charAt(at) >= FIRST_WIDE ? 2 : 1;
        }
        return count;
    }
}
