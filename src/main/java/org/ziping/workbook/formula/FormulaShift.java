package org.ziping.workbook.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.CellAddress;

/** A formula as it reads some rows down and some columns to the right: what Excel does when it fills a formula down. */
public final class FormulaShift {

    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})");
    private static final Pattern COLUMN = Pattern.compile("(\\$?)([A-Za-z]{1,3})");
    private static final Pattern ROW = Pattern.compile("(\\$?)([1-9]\\d{0,6})");

    private final String formula;
    private final int down;
    private final int right;
    private final StringBuilder out;

    private FormulaShift(String formula, int down, int right) {
        this.formula = formula;
        this.down = down;
        this.right = right;
        this.out = new StringBuilder(formula.length() + 8);
    }

    /** The formula moved; its absolute references stay, and what leaves the sheet comes in again on the other side. */
    public static String of(String formula, int down, int right) {
        return new FormulaShift(formula, down, right).shifted();
    }

    private String shifted() {
        int at = 0;
        while (at < formula.length()) {
            char c = formula.charAt(at);
            int end = switch (c) {
                case '"', '\'' -> afterQuoted(at, c);
                case '[' -> afterBrackets(at);
                default -> isWord(c) ? afterWord(at) : at + 1;
            };
            String piece = formula.substring(at, end);
            out.append(isWord(c) ? word(piece, at, end) : piece);
            at = end;
        }
        return out.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c == '.' || c == '\\' || c == '?';
    }

    private int afterWord(int from) {
        int at = from;
        while (at < formula.length() && isWord(formula.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterQuoted(int from, char quote) {
        int at = formula.indexOf(quote, from + 1);
        while (at >= 0 && at + 1 < formula.length() && formula.charAt(at + 1) == quote) {
            at = formula.indexOf(quote, at + 2);
        }
        return at < 0 ? formula.length() : at + 1;
    }

    private int afterBrackets(int from) {
        int depth = 0;
        for (int at = from; at < formula.length(); at++) {
            depth += formula.charAt(at) == '[' ? 1 : formula.charAt(at) == ']' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return formula.length();
    }

    private String word(String word, int from, int end) {
        char next = end < formula.length() ? formula.charAt(end) : ' ';
        if (next == '(' || next == '!' || next == '[') {
            return word;
        }
        Matcher cell = CELL.matcher(word);
        if (cell.matches() && column(cell.group(2)) < CellAddress.COLUMNS && row(cell.group(4)) < CellAddress.ROWS) {
            return moveColumn(cell.group(1), cell.group(2)) + moveRow(cell.group(3), cell.group(4));
        }
        if (next == ':' || from > 0 && formula.charAt(from - 1) == ':') {
            Matcher column = COLUMN.matcher(word);
            if (column.matches() && column(column.group(2)) < CellAddress.COLUMNS) {
                return moveColumn(column.group(1), column.group(2));
            }
            Matcher row = ROW.matcher(word);
            if (row.matches()) {
                return moveRow(row.group(1), row.group(2));
            }
        }
        return word;
    }

    private String moveColumn(String dollar, String letters) {
        return dollar.isEmpty()
                ? CellAddress.columnLetters(Math.floorMod(column(letters) + right, CellAddress.COLUMNS))
                : dollar + letters;
    }

    private String moveRow(String dollar, String digits) {
        return dollar.isEmpty()
                ? Integer.toString(Math.floorMod(row(digits) + down, CellAddress.ROWS) + 1)
                : dollar + digits;
    }

    private static int row(String digits) {
        return Integer.parseInt(digits) - 1;
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
