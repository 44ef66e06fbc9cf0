package org.ziping.workbook.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.CellAddress;

/** Formulas said relative to their cell, so that a shared one reads the same in every cell that shares it. */
final class SharedOnes {

    /** Words, quoted sheets, brackets; then references to cells, to columns, to rows; names and functions between them. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]"
                    + "|(?<cc>\\$?)(?<cl>[A-Za-z]{1,3})(?<rc>\\$?)(?<rn>[1-9][0-9]{0,6})(?![\\p{L}\\p{N}_.(!\\[])"
                    + "|(?<fc>\\$?)(?<fl>[A-Za-z]{1,3}):(?<tc>\\$?)(?<tl>[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!\\[])"
                    + "|(?<fr>\\$?)(?<fn>[1-9][0-9]{0,6}):(?<tr>\\$?)(?<tn>[1-9][0-9]{0,6})(?![\\p{L}\\p{N}_.(!\\[])"
                    + "|[\\p{L}\\p{N}_.$\\\\?]+");

    private final Map<String, String> groups = new HashMap<>();

    /** Takes in the formula that a group shares, relative to its cell. */
    void learn(String group, String relative) {
        groups.put(group, relative);
    }

    /** What the group's formula says, relative to any of its cells. */
    String of(String group) {
        return groups.getOrDefault(group, "?" + group);
    }

    /** A formula with each reference as its distance from the cell, {@code $} ones as they are. */
    static String relative(String formula, int row, int column) {
        Matcher tokens = TOKEN.matcher(formula);
        return tokens.replaceAll(found -> Matcher.quoteReplacement(token(tokens, found, row, column)));
    }

    private static String token(Matcher tokens, MatchResult found, int row, int column) {
        if (tokens.group("cl") != null) {
            return column(tokens.group("cc"), tokens.group("cl"), column)
                    + row(tokens.group("rc"), tokens.group("rn"), row);
        }
        if (tokens.group("fl") != null) {
            return column(tokens.group("fc"), tokens.group("fl"), column) + ":"
                    + column(tokens.group("tc"), tokens.group("tl"), column);
        }
        if (tokens.group("fn") != null) {
            return row(tokens.group("fr"), tokens.group("fn"), row) + ":"
                    + row(tokens.group("tr"), tokens.group("tn"), row);
        }
        return found.group();
    }

    private static String column(String dollar, String letters, int from) {
        int column = CellAddress.of("", letters.toUpperCase(java.util.Locale.ROOT) + "1")
                .column();
        return dollar.isEmpty() ? "{c" + distance(column - from, CellAddress.COLUMNS) + "}" : "{C" + column + "}";
    }

    private static String row(String dollar, String digits, int from) {
        int row = Integer.parseInt(digits) - 1;
        return dollar.isEmpty() ? "{r" + distance(row - from, CellAddress.ROWS) + "}" : "{R" + row + "}";
    }

    /** The shorter way round: what leaves the sheet comes in again on the other side. */
    private static int distance(int steps, int size) {
        return Math.floorMod(steps + size / 2, size) - size / 2;
    }
}
