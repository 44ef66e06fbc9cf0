package org.ziping.form.indicator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/** What the figures of a column say about its meaning. */
final class Arithmetic {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Page page;
    private final BlockRows block;
    private final Optional<BigDecimal> budgetWeight;

    /**
     * @param budgetWeight the points that the money block is worth, if it names them
     */
    Arithmetic(Page page, BlockRows block, Optional<BigDecimal> budgetWeight) {
        this.page = page;
        this.block = block;
        this.budgetWeight = budgetWeight;
    }

    /** Why a column must hold weights, in Chinese: its figures add up to 100, alone or with the budget's weight. */
    Optional<String> weights(HeaderColumn column, ColumnContent content) {
        if (!content.isPoints()) {
            return Optional.empty();
        }
        BigDecimal sum = sum(column);
        if (sum.compareTo(HUNDRED) == 0) {
            return Optional.of("各行数值合计 100");
        }
        return budgetWeight
                .filter(weight -> sum.add(weight).compareTo(HUNDRED) == 0)
                .map(weight -> "各行数值合计 " + sum.toPlainString() + "，加预算执行 " + weight.toPlainString() + " 为 100");
    }

    /** Whether no figure of a column is above the weight of its row, and there are some. */
    boolean areWithin(ColumnContent scores, ColumnContent weights) {
        List<Optional<BigDecimal>> limits = weights.points();
        boolean some = false;
        for (int at = 0; at < limits.size(); at++) {
            Optional<BigDecimal> score = scores.points().get(at);
            Optional<BigDecimal> limit = limits.get(at);
            if (score.isPresent() && (limit.isEmpty() || score.get().compareTo(limit.get()) > 0)) {
                return false;
            }
            some |= score.isPresent();
        }
        return some;
    }

    /** The sum of a column over the rows that may mean an indicator; a merged cell counts once. */
    BigDecimal sum(HeaderColumn column) {
        Set<Object> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : block.rows()) {
            Slot slot = column.slot(page, row);
            if (seen.add(slot.area())) {
                sum = sum.add(PointsNotation.read(slot.cell())
                        .find()
                        .map(points -> points.value())
                        .orElse(BigDecimal.ZERO));
            }
        }
        return sum;
    }
}
