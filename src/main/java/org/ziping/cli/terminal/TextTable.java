package org.ziping.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table of words for a terminal, its columns as wide as a terminal shows them: a Chinese character takes two places. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table of columns with these heads. */
    public TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    /** Adds a row, one cell a column; a cell of several lines makes the row as high. */
    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(cells.length + " cells");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Its lines, without blanks at their ends. */
    public List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                for (String line : row.get(column).split("\n")) {
                    widths[column] = Math.max(widths[column], width(line));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private static List<String> lines(List<String> row, int[] widths) {
        int height =
                row.stream().mapToInt(cell -> cell.split("\n").length).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String[] parts = row.get(column).split("\n");
                String part = at < parts.length ? parts[at] : "";
                line.append(part)
                        .append(" ".repeat(widths[column] - width(part)))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How many places a terminal gives these words. */
    static int width(String words) {
        return words.codePoints().map(TextTable::width).sum();
    }

    private static int width(int letter) {
        boolean isWide = letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0xFFE0 && letter <= 0xFFE6
                || letter >= 0x20000 && letter <= 0x3FFFD;
        return isWide ? 2 : 1;
    }
}
