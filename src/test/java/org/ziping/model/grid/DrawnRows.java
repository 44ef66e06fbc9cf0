package org.ziping.model.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows drawn as text, cells separated by |, {@code <} merged with the cell to the left, {@code ^} with the cell above.
 *
 * @param rows the texts of the cells without blanks around them
 */
public record DrawnRows(List<String[]> rows) {

    /** The cells of a line. */
    public static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    /** Whether a cell holds nothing of its own. */
    public static boolean isJoined(String text) {
        return text.equals("<") || text.equals("^");
    }

    /** What is merged with the cell; empty if nothing is, or the cell itself belongs to another. */
    public Optional<Area> merged(int row, int column) {
        if (isJoined(at(row, column))) {
            return Optional.empty();
        }
        int right = column;
        while (at(row, right + 1).equals("<")) {
            right++;
        }
        int below = row;
        while (at(below + 1, column).equals("^")) {
            below++;
        }
        return right > column || below > row ? Optional.of(new Area(row, column, below, right)) : Optional.empty();
    }

    private String at(int row, int column) {
        return row < rows.size() && column < rows.get(row).length ? rows.get(row)[column] : "";
    }
}
