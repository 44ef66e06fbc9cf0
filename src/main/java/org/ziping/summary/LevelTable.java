package org.ziping.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;

/**
 * What each level-1 group weighs and reached, the budget's execution among them.
 *
 * @param head the line of its head, counted from 0
 * @param indicators the table it adds up
 */
record LevelTable(int head, IndicatorTable indicators) implements GroupTables.Levels {

    private static final int NAME_SPAN = 2;
    private static final int WEIGHT = NAME_SPAN;
    private static final int SCORE = WEIGHT + 1;
    static final int RATE = SCORE + 1;
    private static final int COUNT = RATE + 1;
    /** The arguments that a function of Excel takes. */
    private static final int MOST_ARGUMENTS = 255;

    /** The rows of each group by its name, in the order in which the groups begin. */
    private Map<String, List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < indicators.rows().size(); row++) {
            groups.computeIfAbsent(indicators.rows().get(row).listed().level1(), name -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    @Override
    public int size() {
        return groups().size();
    }

    @Override
    public List<Slot> heads() {
        return List.of(
                Slot.words(0, Look.HEAD, "一级指标").over(NAME_SPAN),
                Slot.words(WEIGHT, Look.HEAD, "分值"),
                Slot.words(SCORE, Look.HEAD, "得分"),
                Slot.words(RATE, Look.HEAD, "得分率"),
                Slot.words(COUNT, Look.HEAD, "指标数"));
    }

    @Override
    public List<List<Slot>> rows() {
        List<List<Slot>> rows = new ArrayList<>();
        groups().forEach((name, members) -> rows.add(slots(head + 1 + rows.size(), name, members)));
        return rows;
    }

    private List<Slot> slots(int line, String name, List<Integer> members) {
        Entry weight = sum(Columns.WEIGHT, members, ScoredRow::weight);
        boolean isScored = members.stream()
                .allMatch(row -> indicators.rows().get(row).score().number().isPresent());
        Entry score = isScored ? sum(Columns.SCORE, members, ScoredRow::score) : Entry.NOTHING;
        Entry rate = Cells.quotient(
                new Cells.Term(Columns.cell(SCORE, line), score), new Cells.Term(Columns.cell(WEIGHT, line), weight));
        return List.of(
                Slot.words(0, Look.WORDS, name).over(NAME_SPAN),
                Cells.figure(WEIGHT, Look.POINTS, weight),
                Cells.figure(SCORE, Look.POINTS, score),
                Cells.figure(RATE, Look.RATE, rate),
                Slot.of(COUNT, Look.CENTRED, Entry.figure(BigDecimal.valueOf(members.size()))));
    }

    /** The cells are named one by one or as ranges: a criterion made of a form's words could be read as a pattern. */
    private Entry sum(int column, List<Integer> rows, Function<ScoredRow, Entry> figure) {
        BigDecimal sum = rows.stream()
                .flatMap(row -> figure.apply(indicators.rows().get(row)).number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<int[]> runs = runs(rows);
        if (runs.size() > MOST_ARGUMENTS) {
            return new Entry.Figure(sum);
        }
        String ranges = runs.stream().map(run -> range(column, run)).collect(Collectors.joining(","));
        return new Entry.Live("SUM(" + ranges + ")", sum);
    }

    private String range(int column, int[] run) {
        String from = Columns.cell(column, indicators.line(run[0]));
        return run[0] == run[1] ? from : from + ":" + Columns.cell(column, indicators.line(run[1]));
    }

    private static List<int[]> runs(List<Integer> rows) {
        List<int[]> runs = new ArrayList<>();
        for (int row : rows) {
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[1] == row - 1) {
                last[1] = row;
            } else {
                runs.add(new int[] {row, row});
            }
        }
        return runs;
    }
}
