package org.ziping.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.LevelLabel;
import org.ziping.model.Points;
import org.ziping.model.grid.CellAddress;

/** The levels of the indicator block: which rows stand under a label, and what points the label names. */
final class Levels {

    private Levels() {}

    /**
     * A label with the rows under it, at least one.
     *
     * @param label as the first of the rows has it
     * @param tables its rows by the cells that hold the label; several where each goal has a table of its own
     * @param ofBudget what the budget's own row among them is worth, zero if it stands elsewhere
     */
    record Level(FromCell<String> label, List<Indicator> rows, Collection<List<Indicator>> tables, Points ofBudget) {

        /** What the label says its rows are worth: 50 for 产出指标(50分). */
        Optional<Points> points() {
            return new LevelLabel(label.typed()).points();
        }

        Points sum() {
            return sum(rows);
        }

        private static Points sum(List<Indicator> rows) {
            return Points.sum(rows.stream()
                    .flatMap(row -> row.marks().weight().find().stream())
                    .toList());
        }

        boolean isOut() {
            boolean known = rows.stream().allMatch(row -> row.marks().weight().is(FromCell.State.GIVEN));
            return known && points().filter(points -> !isMadeUp(points)).isPresent();
        }

        private boolean isMadeUp(Points points) {
            return points.equals(sum())
                    || points.equals(Points.sum(List.of(sum(), ofBudget)))
                    || tables.stream().allMatch(table -> points.equals(sum(table)));
        }

        /** Its name without points and without the word 指标: 产出. */
        String name() {
            return new LevelLabel(label.typed()).name().replace("指标", "");
        }

        String said() {
            return "“" + Wording.unspaced(label.typed().strip()) + "”";
        }
    }

    /** The level-1 groups, in the order of the form. */
    static List<Level> first(Form form) {
        return grouped(form, form.indicators(), Indicator::level1);
    }

    /** The labels whose points the rows below do not make up; of a level-1 label only if no level-2 label under it is out. */
    static Stream<Level> out(Form form) {
        return first(form).stream().flatMap(level -> {
            List<Level> inner = grouped(form, level.rows(), Indicator::level2).stream()
                    .filter(Level::isOut)
                    .toList();
            return inner.isEmpty() ? Stream.of(level).filter(Level::isOut) : inner.stream();
        });
    }

    /** Where a wrong sum of weights is best shown: the printed sum, else the first weight. */
    static CellAddress place(Form form) {
        return form.closing()
                .weights()
                .source()
                .or(() -> form.indicators().stream()
                        .flatMap(row -> row.marks().weight().source().stream())
                        .findFirst())
                .orElseThrow();
    }

    private static List<Level> grouped(Form form, List<Indicator> rows, Function<Indicator, FromCell<String>> label) {
        Map<String, List<Indicator>> byLabel = new LinkedHashMap<>();
        for (Indicator row : rows) {
            if (label.apply(row).is(FromCell.State.GIVEN)) {
                byLabel.computeIfAbsent(label.apply(row).typed(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return byLabel.values().stream()
                .map(group -> new Level(
                        label.apply(group.get(0)),
                        List.copyOf(group),
                        tables(group, label),
                        ofBudget(form, label.apply(group.get(0)).cell(), group)))
                .toList();
    }

    /** What the budget is worth, if its row stands beside a label or between the rows that the label is for. */
    private static Points ofBudget(Form form, CellAddress label, List<Indicator> rows) {
        int last = rows.get(rows.size() - 1).row();
        return Points.sum(form.budget().scored().stream()
                .map(row -> row.marks().weight())
                .filter(weight -> weight.is(FromCell.State.GIVEN))
                .filter(weight ->
                        weight.cell().row() >= label.row() && weight.cell().row() <= last)
                .map(FromCell::require)
                .toList());
    }

    private static Collection<List<Indicator>> tables(
            List<Indicator> rows, Function<Indicator, FromCell<String>> label) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> label.apply(row).cell()))
                .values();
    }
}
