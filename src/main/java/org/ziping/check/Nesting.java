package org.ziping.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.model.MoneyRow;

/**
 * Which rows only tell what the row above them is made of: 财政拨款 with 中央, 省级 and 市级 below it, beside 其他资金.
 *
 * @param groups from top to bottom
 */
record Nesting(List<Group> groups) {

    static final Nesting NONE = new Nesting(List.of());

    /** With more rows it is not worth while to try all ways, and no form has so many. */
    private static final int MOST_ROWS = 10;

    /**
     * A row with what it is made of.
     *
     * @param details none if the form does not say
     */
    record Group(MoneyRow whole, List<MoneyRow> details) {

        static Group of(List<MoneyRow> rows) {
            return new Group(rows.get(0), rows.subList(1, rows.size()));
        }
    }

    /** The one that adds up in most columns, the simplest of several; where none does, the one that the words tell. */
    static Nesting of(MoneyRow total, List<MoneyRow> rows, List<ColumnSums> columns) {
        Nesting told = byWords(rows);
        return rows.size() > MOST_ROWS
                ? told
                : all(rows).stream()
                        .filter(nesting -> nesting.columns(total, columns) > 0 && nesting.isMeant(columns))
                        .max(Comparator.comparingLong((Nesting nesting) -> nesting.columns(total, columns))
                                .thenComparingInt(nesting -> nesting.groups().size()))
                        .orElse(told);
    }

    private static List<Nesting> all(List<MoneyRow> rows) {
        if (rows.isEmpty()) {
            return List.of(NONE);
        }
        List<Nesting> all = new ArrayList<>();
        for (int end = 1; end <= rows.size(); end++) {
            Group first = Group.of(rows.subList(0, end));
            all(rows.subList(end, rows.size())).forEach(rest -> all.add(rest.behind(first)));
        }
        return all;
    }

    private Nesting behind(Group first) {
        return new Nesting(Stream.concat(Stream.of(first), groups.stream()).toList());
    }

    /** 其中 below a row of the same kind begins its details, which are of that kind; 其中 before every row speaks of the total. */
    private static Nesting byWords(List<MoneyRow> rows) {
        boolean ofTotal = rows.stream().allMatch(MoneyRow::isThereof);
        List<List<MoneyRow>> groups = new ArrayList<>();
        for (MoneyRow row : rows) {
            List<MoneyRow> open = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean same = !open.isEmpty() && open.get(0).kind() == row.kind();
            if (same && !ofTotal && (open.size() > 1 || row.isThereof())) {
                open.add(row);
            } else {
                groups.add(new ArrayList<>(List.of(row)));
            }
        }
        return new Nesting(groups.stream().map(Group::of).toList());
    }

    private long columns(MoneyRow total, List<ColumnSums> columns) {
        return columns.stream().filter(column -> isMadeUp(total, column)).count();
    }

    /** Whether every row with details has an amount at all: zeros are made of any zeros. */
    private boolean isMeant(List<ColumnSums> columns) {
        return groups.stream()
                .filter(group -> !group.details().isEmpty())
                .allMatch(group -> columns.stream()
                        .anyMatch(column -> column.makeUp(group.whole(), group.details())
                                && column.amount(group.whole()).signum() != 0));
    }

    /** Whether all amounts of a column are there and add up on every level. */
    boolean isMadeUp(MoneyRow total, ColumnSums column) {
        return column.makeUp(total, outermost())
                && groups.stream()
                        .filter(group -> !group.details().isEmpty())
                        .allMatch(group -> column.makeUp(group.whole(), group.details()));
    }

    /** The rows that make the total. */
    List<MoneyRow> outermost() {
        return groups.stream().map(Group::whole).toList();
    }

    /** The rows that make the total if what contains others is left out. */
    List<MoneyRow> innermost() {
        return groups.stream()
                .flatMap(group -> group.details().isEmpty() ? Stream.of(group.whole()) : group.details().stream())
                .toList();
    }
}
