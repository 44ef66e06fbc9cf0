package org.ziping.scoring;

import java.math.BigDecimal;
import org.ziping.model.Points;
import org.ziping.model.Ratio;

/**
 * A range in points of a row: 8至10分.
 *
 * @param range which part of the weight
 * @param weight the weight of the row
 */
record Limits(Verdict.Range range, Points weight) {

    /** Whether points lie in it; the upper end belongs to it only where it is the whole weight. */
    boolean hold(Points points) {
        BigDecimal value = points.value();
        boolean aboveLower = value.compareTo(least()) >= 0;
        return aboveLower && (isClosed() ? value.compareTo(most()) <= 0 : value.compareTo(most()) < 0);
    }

    @Override
    public String toString() {
        String most = Facts.plain(most());
        return Facts.plain(least()) + "至" + most + "分" + (isClosed() ? "" : "（不含" + most + "分）");
    }

    private BigDecimal least() {
        return weight.value().multiply(range.from().fraction());
    }

    private BigDecimal most() {
        return weight.value().multiply(range.to().fraction());
    }

    private boolean isClosed() {
        return range.to().equals(Ratio.ONE);
    }
}
