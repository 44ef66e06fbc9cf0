package org.ziping.scoring;

import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.rules.RuleKey;

/**
 * A target and an actual value in units that count nearly the same, 工作日 and 天, 人次 and 人: as far as their numbers decide the
 * target is met, all else is the person's.
 */
record NearUnits(Indicator row, Quantity target, Quantity actual) {

    /**
     * Full marks where no reading of the units would give less.
     *
     * @param sign of the target
     * @param bound whether the actual number is at least or at most as many of the target's unit
     */
    Judgement judge(Sign sign, Sign bound) {
        int order = actual.number().compareTo(target.number());
        boolean notMore = bound == Sign.AT_MOST && sign == Sign.AT_MOST && order <= 0;
        boolean notLess = bound == Sign.AT_LEAST && sign == Sign.AT_LEAST && order >= 0;
        if (!notMore && !notLess) {
            return asked();
        }
        String how = notMore ? "未超过指标值，得满分" : "达到指标值，得满分";
        return Judgement.of(Facts.typed(row), new Verdict.Computed(Share.FULL, how, RuleKey.MEASURED_MET))
                .with(new UnitFindings(row, target, actual).compared(notMore ? "不会多于" : "不会少于"));
    }

    /** What the units leave open only the person can say. */
    Judgement asked() {
        String units = "指标值的单位是“" + target.unit() + "”，完成值的单位是“" + actual.unit() + "”，不能直接比较";
        return Judgement.of(Facts.typed(row), Verdict.person(units));
    }
}
