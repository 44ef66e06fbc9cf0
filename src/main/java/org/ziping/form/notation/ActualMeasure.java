package org.ziping.form.notation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.Target.Change;

/**
 * A stated number as an actual value, in the unit of the target where it has none.
 *
 * @param measure what the cell states
 * @param beside what stands beside it
 */
record ActualMeasure(Measure measure, Beside beside) {

    private static final Words PLANS = Vocabulary.words("打算·前");
    private static final Words PLANNED_WORK = Vocabulary.words("打算·动词");
    private static final Words UNDONE = Vocabulary.words("没有做成·前");
    private static final Words PAST = Vocabulary.words("往年");
    private static final Words COMPARED = Vocabulary.words("与上年比");
    private static final Words NOT_YET = Vocabulary.words("没有做成·括号");
    private static final Words STEPS = Vocabulary.words("没有做成·后");
    private static final Words FULFILS = Vocabulary.words("达成·动词");

    /** The actual value; empty if there is no {@link #quantity}. */
    Optional<Actual> actual() {
        return quantity().map(reached -> new Actual.Measured(reached, measure.isApproximate(), bound(reached), sign()));
    }

    /** The number reached; empty if it is a range, was not reached, or measures something else than the target does. */
    Optional<Quantity> quantity() {
        if (measure.to().isPresent()
                || contradictsSign()
                || isPlanned()
                || isUndone()
                || isPast()
                || isStepBehind()
                || isTakenBackBehind()) {
            return Optional.empty();
        }
        return direction().map(this::directed).filter(reached -> !isNotQuite(reached) && !isBeyond(reached));
    }

    private Quantity directed(int sign) {
        Quantity quantity = new UnitOfTarget(beside).of(measure.quantity());
        return sign > 0 ? quantity : new Quantity(quantity.number().negate(), quantity.unit(), quantity.shift());
    }

    /** 近300人 has not reached ≥300人, nor ≥300人次, by however little. */
    private boolean isNotQuite(Quantity reached) {
        return measure.nearness() == Nearness.SHORT_OF
                && beside.measured()
                        .filter(wanted -> !wanted.sign().isUpperBound())
                        .filter(wanted -> wanted.quantity().number().compareTo(reached.number()) == 0)
                        .isPresent();
    }

    /** 100余万元 is more than ≤100万元, and 90余万元 may be more than ≤95万元. */
    private boolean isBeyond(Quantity reached) {
        return measure.nearness() == Nearness.BEYOND
                && beside.most()
                        .filter(most -> most(reached).compareTo(most) > 0)
                        .isPresent();
    }

    /** What 余 leaves possible: less than one more of the place of the last digit that is not 0. */
    private BigDecimal most(Quantity reached) {
        BigDecimal stated = measure.quantity().number().stripTrailingZeros();
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-stated.scale());
        return stated.signum() == 0
                ? step
                : reached.number().multiply(stated.add(step)).divide(stated, MathContext.DECIMAL128);
    }

    /** What the cell says itself of the side on which the truth lies: ≥, 余, 近. */
    private Optional<Sign> sign() {
        return switch (measure.nearness()) {
            case BEYOND -> Optional.of(Sign.MORE_THAN);
            case SHORT_OF -> Optional.of(Sign.LESS_THAN);
            case EXACT, AROUND -> measure.sign();
        };
    }

    private Optional<Sign> bound(Quantity quantity) {
        return beside.target().map(UnitOfTarget::unitOf).flatMap(wanted -> UnitFamilies.bound(quantity.unit(), wanted));
    }

    /** 计划采购50台 is what was meant to be, 完成计划50台 what was. */
    private boolean isPlanned() {
        String lead = measure.lead();
        return PLANS.findLast(lead)
                .filter(plan -> PLANNED_WORK.skipFrom(lead, plan.to()) == lead.length())
                .filter(plan -> !isCounted(lead.substring(plan.from(), plan.to())))
                .filter(plan -> !FULFILS.anyIn(lead.substring(0, plan.from())))
                .isPresent();
    }

    /** 取消50台 and 招标50台 are not 50台, unless it is 取消 or 招标 that the indicator counts. */
    private boolean isUndone() {
        return UNDONE.findBefore(measure.lead(), measure.lead().length())
                .filter(word -> !isCounted(word))
                .isPresent();
    }

    /** 上年培训50人 is nothing of this year, 较上年增加50人 is. */
    private boolean isPast() {
        String lead = measure.lead();
        return PAST.findFirst(lead)
                .filter(year -> !isCounted(lead.substring(year.from(), year.to())))
                .filter(year -> !COMPARED.anyIn(lead))
                .isPresent();
    }

    /** 10公里测绘 is only a step towards 10公里, unless it is 测绘 that the indicator counts. */
    private boolean isStepBehind() {
        String tail = measure.tail();
        return STEPS.findFirst(tail)
                .filter(step -> !isCounted(tail.substring(step.from(), step.to())))
                .isPresent();
    }

    /** 20台（预计）, 20台（待安装）, 20台（在建）, 20台（未验收）, 20台（含上年）. */
    private boolean isTakenBackBehind() {
        String remark =
                measure.tail().startsWith("(") ? measure.tail().substring(1).replace(")", "") : "";
        return PLANS.findAt(remark, 0).isPresent()
                || NOT_YET.findAt(remark, 0).isPresent()
                || PAST.anyIn(remark) && !COMPARED.anyIn(remark)
                || Achievement.isUnderWay(remark)
                || Denial.in(remark).filter(Denial::isOfWork).isPresent();
    }

    private boolean isCounted(String word) {
        return Spelling.squeezed(beside.row().indicatorName()).contains(word);
    }

    /** ≤90% under a target ≥95% is more than a copied sign. */
    private boolean contradictsSign() {
        Optional<Sign> written = measure.sign();
        return written.isPresent()
                && beside.measured()
                        .map(Target.Measured::sign)
                        .filter(sign -> sign.isLowerBound() && written.get().isUpperBound()
                                || sign.isUpperBound() && written.get().isLowerBound())
                        .isPresent();
    }

    /** +1 if rise or fall are as wanted, −1 if the contrary; empty if they cannot be compared. */
    private Optional<Integer> direction() {
        Change said = Changes.in(measure.lead());
        Change asked = beside.measured()
                .map(Target.Measured::change)
                .filter(change -> change != Change.NONE)
                .orElseGet(() -> Changes.in(Spelling.squeezed(beside.row().indicatorName())));
        if (said == Change.NONE || said == asked) {
            return Optional.of(1);
        }
        return asked == Change.NONE ? Optional.empty() : Optional.of(-1);
    }
}
