package org.ziping.form.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Page;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Points;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Grid;

/**
 * Gives each row its own part of points that several rows share: one weight or score merged over them, or a weight that only
 * stands in the label of their level. The parts are equal, in hundredths, the last row taking what is left; so the sum stays
 * what the form says. That the form does not say how to divide is a finding.
 */
public final class SharedWeights {

    private static final int DECIMALS = 2;

    private final Page page;
    private final Conclusions conclusions;

    /** The points of the rows of a page; what is concluded on the way is told there. */
    public SharedWeights(Page page, Conclusions conclusions) {
        this.page = page;
        this.conclusions = conclusions;
    }

    /** The rows, each with its own part of what it shares. */
    public List<Indicator> divide(List<Indicator> rows) {
        List<Indicator> divided = divide(labelled(rows), row -> row.marks().weight(), SharedWeights::withWeight);
        return divide(divided, row -> row.marks().score(), SharedWeights::withScore);
    }

    /** Those of a table without a column of weights with the points of their labels; a table above it may have the column. */
    private List<Indicator> labelled(List<Indicator> rows) {
        List<Indicator> open =
                rows.stream().filter(SharedWeights::hasNoWeightColumn).toList();
        Iterator<Indicator> weighed =
                LabelWeights.of(open, this::cell).orElse(open).iterator();
        return rows.stream()
                .map(row -> hasNoWeightColumn(row) ? weighed.next() : row)
                .toList();
    }

    private static boolean hasNoWeightColumn(Indicator row) {
        return row.marks().weight().is(FromCell.State.ABSENT);
    }

    private Cell cell(CellAddress address) {
        return Grid.of(page.sheet()).cell(address);
    }

    private interface Change {
        Indicator with(Indicator row, FromCell<Points> points);
    }

    private List<Indicator> divide(List<Indicator> rows, Function<Indicator, FromCell<Points>> points, Change change) {
        Map<CellAddress, List<Integer>> sharing = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            FromCell<Points> own = points.apply(rows.get(at));
            if (own.is(FromCell.State.GIVEN)) {
                sharing.computeIfAbsent(own.cell(), key -> new ArrayList<>()).add(at);
            }
        }
        List<Indicator> divided = new ArrayList<>(rows);
        for (List<Integer> group : sharing.values()) {
            if (group.size() > 1) {
                divideGroup(divided, group, points, change);
            }
        }
        return divided;
    }

    private void divideGroup(
            List<Indicator> rows, List<Integer> group, Function<Indicator, FromCell<Points>> points, Change change) {
        FromCell<Points> whole = points.apply(rows.get(group.get(0)));
        BigDecimal left = whole.require().value();
        BigDecimal part = left.divide(BigDecimal.valueOf(group.size()), DECIMALS, RoundingMode.DOWN);
        for (int at = 0; at < group.size(); at++) {
            BigDecimal own = at == group.size() - 1 ? left : part;
            left = left.subtract(own);
            int row = group.get(at);
            rows.set(row, change.with(rows.get(row), whole.map(points0 -> new Points(own))));
        }
        if (points.apply(rows.get(group.get(0)))
                .equals(rows.get(group.get(0)).marks().weight())) {
            conclusions.find(
                    cell(whole.cell()),
                    FindingCode.WEIGHTS_SHARED,
                    "分值 " + whole.require() + " 由 " + group.size() + " 行共用，已按行平均分摊，"
                            + advice(rows.get(group.get(0)), whole));
        }
    }

    /** A form whose points stand in labels has no column to fill in. */
    private static String advice(Indicator row, FromCell<Points> whole) {
        boolean label = Stream.of(row.level1(), row.level2(), row.name())
                .anyMatch(words -> words.source().equals(whole.source()));
        return label ? "各行分值不同的，请在指标名称后写明，如“培训人数（10分）”" : "请逐行填写分值";
    }

    static Indicator withWeight(Indicator row, FromCell<Points> weight) {
        return with(row, row.marks().withWeight(weight));
    }

    private static Indicator withScore(Indicator row, FromCell<Points> score) {
        return with(row, row.marks().withScore(score));
    }

    private static Indicator with(Indicator row, Indicator.Marks marks) {
        return new Indicator(
                row.row(), row.level1(), row.level2(), row.name(), row.plan(), row.result(), marks, row.remark());
    }
}
