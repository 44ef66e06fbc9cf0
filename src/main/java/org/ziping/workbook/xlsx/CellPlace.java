package org.ziping.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;

/** Cell references as the parts write them: {@code F12}, {@code A1:C3}. */
final class CellPlace {

    private static final int LETTERS = 26;

    private CellPlace() {}

    /** Row in the upper half, column in the lower, both counted from 0; −1 if the bytes name no cell of a sheet. */
    static long of(byte[] xml, int from, int to) {
        int column = 0;
        int at = from;
        while (at < to && (letter(xml[at]) > 0 || xml[at] == '$')) {
            column = xml[at] == '$' ? column : column * LETTERS + letter(xml[at]);
            if (column > CellAddress.COLUMNS) {
                return -1;
            }
            at++;
        }
        int row = XmlBytes.number(xml, at, to, 0);
        return row < 1 || row > CellAddress.ROWS || column < 1 ? -1 : (long) (row - 1) << Integer.SIZE | column - 1;
    }

    private static int letter(byte b) {
        return b >= 'A' && b <= 'Z' ? b - 'A' + 1 : b >= 'a' && b <= 'z' ? b - 'a' + 1 : 0;
    }

    static int row(long place) {
        return (int) (place >> Integer.SIZE);
    }

    static int column(long place) {
        return (int) place;
    }

    /** The area, its corners in any order; empty if the words name none. */
    static Optional<Area> area(String reference) {
        byte[] bytes = reference.replace("$", "").getBytes(StandardCharsets.UTF_8);
        int colon = XmlBytes.indexOf(bytes, ':', 0);
        long first = of(bytes, 0, colon < 0 ? bytes.length : colon);
        long last = colon < 0 ? first : of(bytes, colon + 1, bytes.length);
        if (first < 0 || last < 0) {
            return Optional.empty();
        }
        return Optional.of(new Area(
                Math.min(row(first), row(last)),
                Math.min(column(first), column(last)),
                Math.max(row(first), row(last)),
                Math.max(column(first), column(last))));
    }
}
