package org.ziping.form.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.form.header.HeaderText;
import org.ziping.model.grid.Cell;

/**
 * One column under a header, as wide as its header cell.
 *
 * @param first its leftmost column of the sheet
 * @param last its rightmost column of the sheet
 * @param path the header cells above it from top to bottom; none if its header is blank
 * @param header the cell that a finding about the column names
 */
public record HeaderColumn(int first, int last, List<Slot> path, Cell header) {

    public HeaderColumn {
        path = List.copyOf(path);
    }

    /** The same header over one column of the sheet only. */
    public HeaderColumn only(int column) {
        return new HeaderColumn(column, column, path, header);
    }

    /** Whether both stand over the same columns of one sheet. */
    public boolean isSame(HeaderColumn other) {
        return first == other.first && last == other.last;
    }

    /** Over how many columns of the sheet it goes. */
    public int width() {
        return last - first + 1;
    }

    /** Whether any of its cells says something. */
    public boolean hasWords() {
        return !path.isEmpty();
    }

    /** The header as a person reads it, from top to bottom. */
    public String words() {
        return path.stream().map(slot -> slot.text().plain()).collect(Collectors.joining("/"));
    }

    /** The header cells above it from bottom to top. */
    public Stream<Slot> upwards() {
        return IntStream.rangeClosed(1, path.size()).mapToObj(up -> path.get(path.size() - up));
    }

    /** The words right above its values. */
    public HeaderText lowest() {
        return path.isEmpty() ? HeaderText.NONE : path.get(path.size() - 1).text();
    }

    /** All of the header's words read as one. */
    public HeaderText joined() {
        return HeaderText.of(path.stream().map(slot -> slot.text().plain()).collect(Collectors.joining()));
    }

    /** The slot of this column in a row: the first that shows something, else the leftmost, blank one. */
    public Slot slot(Page page, int row) {
        for (int column = first; column <= last; column++) {
            Slot slot = page.at(row, column);
            if (!slot.isBlank()) {
                return slot;
            }
        }
        return page.at(row, first);
    }
}
