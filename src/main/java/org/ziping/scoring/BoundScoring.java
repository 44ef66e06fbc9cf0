package org.ziping.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.rules.OtherTargets;
import org.ziping.model.rules.RuleKey;

/** Ranges and deadlines. */
final class BoundScoring {

    private final OtherTargets rule;
    private final MeasuredScoring measured;

    BoundScoring(OtherTargets rule, MeasuredScoring measured) {
        this.rule = rule;
        this.measured = measured;
    }

    /** A number against two bounds. */
    Judgement judge(Indicator row, Target.Range target, Actual.Measured actual) {
        Quantity upper = new Quantity(target.to(), target.unit(), target.shift());
        Optional<Amounts> amounts = Amounts.of(upper, actual.quantity());
        if (amounts.isEmpty()) {
            return actual.bound().isPresent()
                    ? new NearUnits(row, upper, actual.quantity()).asked()
                    : MeasuredScoring.unitsDiffer(row, upper, actual.quantity());
        }
        return Judgement.of(Facts.of(row, target, amounts.get().shownActual()), verdict(target, amounts.get()));
    }

    private Verdict verdict(Target.Range target, Amounts upper) {
        Amounts lower = new Amounts(target.from(), upper.actual(), upper.shownActual());
        boolean below = upper.actual().compareTo(target.from()) < 0;
        boolean above = upper.actual().compareTo(upper.target()) > 0;
        if (!below && !above) {
            return new Verdict.Computed(Share.FULL, "在指标值范围内，得满分", RuleKey.MEASURED_MET);
        }
        if (rule.outside() == OtherTargets.Outside.PERSON) {
            return Verdict.person("超出指标值范围", RuleKey.RANGE_OUTSIDE);
        }
        return below
                ? measured.verdict(Sign.AT_LEAST, lower, Optional.empty())
                : measured.verdict(Sign.AT_MOST, upper, Optional.empty());
    }

    /** A day against the day by which something was to be done. */
    Judgement judge(Indicator row, Target.Deadline target, LocalDate done) {
        Verdict verdict = done.isAfter(target.day())
                ? late()
                : new Verdict.Computed(Share.FULL, "按期完成，得满分", RuleKey.MEASURED_MET);
        return Judgement.of(Facts.of(row, target.day(), done), verdict);
    }

    private Verdict late() {
        return rule.late() == OtherTargets.Late.PERSON
                ? Verdict.missed("逾期完成", Optional.of(RuleKey.DEADLINE_LATE))
                : new Verdict.Computed(Share.NOTHING, "逾期完成，得", RuleKey.DEADLINE_LATE);
    }
}
