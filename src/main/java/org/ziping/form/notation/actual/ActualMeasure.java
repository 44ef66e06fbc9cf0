package org.ziping.form.notation.actual;

import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.remark.NamedThing;
import org.ziping.form.notation.remark.WordsBefore;
import org.ziping.form.notation.remark.WordsBehind;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.UnitOfTarget;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.wording.Changes;
import org.ziping.form.notation.wording.Denial;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.form.notation.wording.Topics;
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

    /** The actual value; empty if there is no {@link #quantity}. */
    Optional<Actual> actual() {
        boolean approximate = measure.isApproximate() || measure.to().isPresent();
        return quantity().map(reached -> new Actual.Measured(reached, approximate, bound(reached), sign()));
    }

    /** The number reached; empty if it was not reached, or measures something else than the target does. */
    Optional<Quantity> quantity() {
        if (contradictsSign() || isTakenBack() || isOfPart()) {
            return Optional.empty();
        }
        return measure.to().isPresent()
                ? worst(measure.to().get())
                : direction()
                        .map(this::directed)
                        .filter(reached -> !new Vagueness(measure, beside).leavesOpen(reached));
    }

    /** Of 0个（未实施） both parts say that nothing was done. */
    private boolean isTakenBack() {
        boolean nothing =
                measure.quantity().number().signum() == 0 && beside.most().isEmpty();
        String around = measure.lead() + (measure.separated() ? "" : measure.tail());
        boolean rate = measure.quantity().unit().equals(Quantity.PERCENT);
        return new WordsBefore(measure.lead(), rate, beside).takeBack()
                || !around.isEmpty() && isOfOther(around)
                || !nothing && new WordsBehind(measure.tail(), measure.separated(), beside).takeBack();
    }

    /** 租赁50台, 50台显示器 beside 购置电脑50台. */
    private boolean isOfOther(String around) {
        return Topics.differ(around, beside.subject())
                || NamedThing.isOther(around, new UnitOfTarget(beside).of(measure.quantity()), beside);
    }

    /** 0起重大事故 beside 0起 of 事故: there may have been others. */
    private boolean isOfPart() {
        String name = Spelling.squeezed(beside.row().indicatorName());
        return beside.most().isPresent()
                && LessBetter.isOfIncidents(name)
                && (Denial.isNarrower(measure.lead(), name) || Denial.isNarrower(measure.tail(), name));
    }

    /** Of 95%-98% the end that is worth less, if both of them meet the target. */
    private Optional<Quantity> worst(Quantity to) {
        UnitOfTarget unit = new UnitOfTarget(beside);
        Quantity least = unit.of(measure.quantity());
        Quantity most = unit.of(to);
        boolean met = measure.quantity().hasUnit() && beside.isMet(least) && beside.isMet(most);
        boolean rising = least.number().compareTo(most.number()) <= 0;
        return met && rising && Changes.in(measure.lead()) == Change.NONE
                ? Optional.of(beside.least().isPresent() ? least : most)
                : Optional.empty();
    }

    private Quantity directed(int sign) {
        Quantity quantity = new UnitOfTarget(beside).of(measure.quantity());
        return sign > 0 ? quantity : new Quantity(quantity.number().negate(), quantity.unit(), quantity.shift());
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
        return UnitFamilies.bound(quantity.unit(), beside.wantedUnit());
    }

    /** ≤90% under a target ≥95% is more than a copied sign; 达到98万元 under ≤100万元 says what it came to. */
    private boolean contradictsSign() {
        Optional<Sign> written = measure.sign().filter(sign -> !measure.isResult());
        return written.isPresent()
                && beside.measured()
                        .map(Target.Measured::sign)
                        .filter(sign -> sign.isLowerBound() && written.get().isUpperBound()
                                || sign.isUpperBound() && written.get().isLowerBound())
                        .isPresent();
    }

    /** 达到16万元 beside 增加5万元 is what it came to, not by how much it rose. */
    private boolean isTotal() {
        return measure.isResult() && !measure.quantity().unit().equals(Quantity.PERCENT);
    }

    /** +1 if rise or fall are as wanted, −1 if the contrary; empty if they cannot be compared. */
    private Optional<Integer> direction() {
        Change said = Changes.in(measure.lead());
        Optional<Change> wanted =
                beside.measured().map(Target.Measured::change).filter(change -> change != Change.NONE);
        Change asked =
                wanted.orElseGet(() -> Changes.in(Spelling.squeezed(beside.row().indicatorName())));
        boolean fell = wanted.filter(Change.FALL::equals).isPresent()
                && measure.quantity().number().signum() < 0;
        if (fell) {
            // −3.2% is a fall; what 下降-3.2% means, only its author knows.
            return said == Change.NONE ? Optional.of(-1) : Optional.empty();
        }
        if (said == Change.NONE && wanted.isPresent() && isTotal()) {
            return Optional.empty();
        }
        if (said == Change.NONE || said == asked) {
            return Optional.of(1);
        }
        return asked == Change.NONE ? Optional.empty() : Optional.of(-1);
    }
}
