package org.ziping.form.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.form.notation.LabelPoints;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Points;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/**
 * Weights of a form without a column for them: the points in the label of a row, of its level 2 or of its level 1. A label
 * over one row gives that row its points. A label over several gives them equal parts only if the printed scores bear that
 * out: every row has one and none is above its part. If one row stays open, no row gets a weight from a label.
 */
final class LabelWeights {

    private LabelWeights() {}

    /** The rows with the whole points of their label each, for {@link SharedWeights} to divide; empty if that is not sure. */
    static Optional<List<Indicator>> of(List<Indicator> rows, Function<CellAddress, Cell> cells) {
        List<Indicator> weighed = new ArrayList<>();
        Map<CellAddress, List<Indicator>> byLabel = new LinkedHashMap<>();
        for (Indicator row : rows) {
            Optional<FromCell<Points>> weight = points(row.name(), cells)
                    .or(() -> points(row.level2(), cells))
                    .or(() -> points(row.level1(), cells));
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            Indicator own = SharedWeights.withWeight(row, weight.get());
            weighed.add(own);
            byLabel.computeIfAbsent(weight.get().cell(), key -> new ArrayList<>())
                    .add(own);
        }
        return byLabel.values().stream().allMatch(LabelWeights::isSure) ? Optional.of(weighed) : Optional.empty();
    }

    private static Optional<FromCell<Points>> points(FromCell<String> label, Function<CellAddress, Cell> cells) {
        return label.source()
                .flatMap(cell ->
                        LabelPoints.find(label.typed()).map(points -> FromCell.given(cells.apply(cell), points)));
    }

    private static boolean isSure(List<Indicator> group) {
        BigDecimal whole = group.get(0).marks().weight().require().value();
        return group.size() == 1
                || group.stream()
                        .allMatch(row -> row.marks()
                                .score()
                                .find()
                                .filter(score -> score.value()
                                                .multiply(BigDecimal.valueOf(group.size()))
                                                .compareTo(whole)
                                        <= 0)
                                .isPresent());
    }
}
