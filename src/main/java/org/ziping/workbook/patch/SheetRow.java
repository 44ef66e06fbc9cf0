package org.ziping.workbook.patch;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** One row of a worksheet: where it and its cells stand in the text. */
final class SheetRow {

    private static final int LETTERS = 26;

    private final int number;
    private final int start;
    private final int tagEnd;
    private final StartTag tag;
    private final OptionalInt style;
    private final NavigableMap<Integer, Integer> cells = new TreeMap<>();
    private int end;

    /** The row whose tag the cursor stands on; one that tells no number follows {@code before}. */
    SheetRow(Tags tags, int before) {
        this.number = tags.find("r").map(r -> Integer.parseInt(r) - 1).orElse(before + 1);
        this.start = tags.start();
        this.tagEnd = tags.end();
        this.tag = tags.tag();
        this.style = tags.find("customFormat").filter(SheetRow::isTrue).isPresent()
                ? tags.find("s").map(s -> OptionalInt.of(Integer.parseInt(s))).orElse(OptionalInt.empty())
                : OptionalInt.empty();
        this.end = tagEnd;
    }

    private SheetRow(int number) {
        this.number = number;
        this.start = 0;
        this.tagEnd = 0;
        this.tag = new StartTag("<row/>");
        this.style = OptionalInt.empty();
    }

    /** A row that is not there. */
    static SheetRow absent(int number) {
        return new SheetRow(number);
    }

    /** The column that the letters of a cell's address name, counted from 0. */
    static int column(String a1) {
        int column = 0;
        for (int i = 0; i < a1.length() && Character.isLetter(a1.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(a1.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static boolean isTrue(String word) {
        return word.equals("1") || word.equals("true");
    }

    int number() {
        return number;
    }

    int start() {
        return start;
    }

    /** The look that cells of this row have unless told otherwise, if it has one. */
    OptionalInt style() {
        return style;
    }

    void cellAt(int column, int at) {
        cells.putIfAbsent(column, at);
    }

    void endsAt(int at) {
        end = at;
    }

    /** Puts cells in at the places of their columns. */
    void put(Collection<Integer> columns, IntFunction<String> cell, Splices splices, String prefix) {
        if (columns.isEmpty()) {
            return;
        }
        StartTag wide = spanning(columns).opened();
        if (!wide.equals(tag)) {
            splices.replace(start, tagEnd, wide.text());
        }
        for (int column : columns) {
            Map.Entry<Integer, Integer> right = cells.higherEntry(column);
            splices.insert(right == null ? end : right.getValue(), cell.apply(column));
        }
        if (tag.isEmpty()) {
            splices.insert(end, "</" + prefix + "row>");
        }
    }

    /** Excel may look for cells within the columns that a row says it spans. */
    private StartTag spanning(Collection<Integer> columns) {
        Tags tags = new Tags(tag.text());
        tags.next();
        String spans = tags.find("spans").orElse("").strip();
        if (spans.isEmpty()) {
            return tag;
        }
        int first = Integer.parseInt(spans.substring(0, spans.indexOf(':')));
        int last = Integer.parseInt(spans.substring(spans.lastIndexOf(':') + 1));
        int left = columns.stream().mapToInt(column -> column + 1).min().orElse(first);
        int right = columns.stream().mapToInt(column -> column + 1).max().orElse(last);
        return left >= first && right <= last
                ? tag
                : tag.with("spans", Math.min(left, first) + ":" + Math.max(right, last));
    }
}
