package org.ziping.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Points;

/**
 * A target missed by so little that the rounded points are the full weight: 94.99% of ≥95%. The points stay those of the rule,
 * and it is said that they are not the whole truth.
 *
 * @param share of the weight that the rule gives
 */
record NearMiss(Indicator row, Share share, Points weight) {

    private static final int DECIMALS = 4;

    /** Whether points rounded from the share hide that it is not the whole. */
    boolean isHiddenBy(Points points) {
        return !share.isFull() && points.equals(weight) && weight.value().signum() > 0;
    }

    Finding finding() {
        BigDecimal exact = weight.value()
                .multiply(share.part())
                .divide(share.whole(), MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.DOWN);
        return Finding.at(
                row.result().actual().cell(),
                FindingCode.ROUNDED_TO_FULL,
                Facts.name(row) + "的指标值" + Facts.quoted(row.plan().inForce()) + "没有达到，实际完成值"
                        + Facts.quoted(row.result().actual()) + "按比例得 " + Facts.plain(exact) + " 分，取舍后是满分 " + weight
                        + " 分，请核对");
    }
}
