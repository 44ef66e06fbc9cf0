package org.ziping.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table of a report hold by the words of its header.
 *
 * @param aspects what a number of an indicator is, by the number of its cell
 * @param columns what a number of money is, by the number of its cell
 * @param unit the unit of money it names
 */
record TableHeader(Map<Integer, Aspect> aspects, Map<Integer, Column> columns, Optional<String> unit) {

    /** Of a table whose header has not come. */
    static final TableHeader NONE = new TableHeader(Map.of(), Map.of(), Optional.empty());

    private static final Pattern UNIT = Pattern.compile("(?:单位|\\(|金额).{0,4}?((?:万|亿)?元)");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*$");
    private static final int LEAST_COLUMNS = 2;

    TableHeader {
        aspects = Map.copyOf(aspects);
        columns = Map.copyOf(columns);
    }

    /** The header that these cells are; empty if they are none: names of two columns, and no number. */
    static Optional<TableHeader> of(List<String> cells) {
        Map<Integer, Aspect> aspects = new HashMap<>();
        Map<Integer, Column> columns = new HashMap<>();
        Optional<String> unit = Optional.empty();
        for (int cell = 0; cell < cells.size(); cell++) {
            String words = BRACKETS.matcher(TableRows.label(cells.get(cell))).replaceFirst("");
            aspect(cell, words, aspects);
            column(cell, words, columns);
            unit = unit.or(() -> unitIn(words));
        }
        boolean isHeader = aspects.size() + columns.size() >= LEAST_COLUMNS
                && Printed.in(String.join("，", cells)).isEmpty();
        return isHeader ? Optional.of(new TableHeader(aspects, columns, unit)) : Optional.empty();
    }

    private static void aspect(int cell, String words, Map<Integer, Aspect> aspects) {
        for (Aspect aspect : Aspect.values()) {
            if (aspect.words().matcher(words).matches()) {
                aspects.put(cell, aspect);
            }
        }
    }

    private static void column(int cell, String words, Map<Integer, Column> columns) {
        for (Column column : Column.values()) {
            if (MoneyWords.isColumn(words, column)) {
                columns.put(cell, column);
            }
        }
    }

    Optional<Aspect> aspect(int cell) {
        return Optional.ofNullable(aspects.get(cell));
    }

    Optional<Column> column(int cell) {
        return Optional.ofNullable(columns.get(cell));
    }

    /** The unit of money that words in front of or in a table give. */
    static Optional<String> unitIn(String words) {
        Matcher found = UNIT.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
