package org.ziping.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Attainment;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.Target;
import org.ziping.model.grid.CellAddress;

/** Whether deviations are explained, and only they. */
final class Remarks {

    /** Words that say there is no deviation are no reason for one. */
    private static final Pattern NO_DEVIATION = Pattern.compile("无偏差|没有偏差|不存在偏差|已?(按|如|全部)?[期时计划]*(完成|达成|达标|达到)");

    private Remarks() {}

    /** A score below its weight needs a reason, and so does a missed target of a form without points. */
    static Stream<Finding> reasonMissing(Subject subject) {
        return subject.card().indicators().stream()
                .filter(subject.card()::isUnmet)
                .filter(scored -> isUnsaid(scored.indicator().remark().reason()))
                .map(scored -> Finding.at(
                        scored.indicator().remark().reason().cell(),
                        FindingCode.REASON_MISSING,
                        Wording.indicator(scored.indicator()) + unmet(scored) + "，没有说明原因，请填写偏差原因和改进措施"));
    }

    private static String unmet(IndicatorScore scored) {
        return scored.score()
                .map(score -> "分值 " + scored.indicator().marks().weight().require() + "，得分 " + score)
                .orElseGet(() -> Wording.values(scored.indicator()) + "，没有完成");
    }

    /** A deadline that was missed needs a reason, whatever the person gave for it. */
    static Stream<Finding> lateWithoutReason(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> isLate(scored.indicator()) && !subject.card().isUnmet(scored))
                .filter(scored -> scored.score().isPresent() && !isExplained(scored.indicator()))
                .map(scored -> Finding.at(
                        place(scored.indicator()),
                        FindingCode.REASON_MISSING,
                        Wording.indicator(scored.indicator()) + "期限为“"
                                + Wording.typed(scored.indicator().plan().inForce()) + "”，实际完成于“"
                                + Wording.typed(scored.indicator().result().actual()) + "”，逾期而得满分 "
                                + scored.score().orElseThrow() + "，没有说明原因，请核对得分，填写偏差原因和改进措施"));
    }

    private static boolean isLate(Indicator row) {
        Optional<Target> due = row.plan().inForce().find();
        Optional<Actual> done = row.result().actual().find();
        return due.isPresent()
                && done.isPresent()
                && due.get() instanceof Target.Deadline deadline
                && done.get() instanceof Actual.Done day
                && day.day().isAfter(deadline.day());
    }

    private static CellAddress place(Indicator row) {
        return row.remark()
                .reason()
                .source()
                .orElseGet(() -> row.result().actual().cell());
    }

    /** Whether the row says why it deviates; that it does not is no reason. */
    static boolean isExplained(Indicator row) {
        FromCell<String> reason = row.remark().reason();
        return Indicator.Remark.isSaid(reason)
                && !NO_DEVIATION.matcher(reason.typed()).lookingAt();
    }

    /** Who names a reason names what will be done, if the form asks for it in a column of its own. */
    static Stream<Finding> measureMissing(Subject subject) {
        return subject.form().indicators().stream()
                .filter(row -> isExplained(row) && isUnsaid(row.remark().measure()))
                .map(row -> Finding.at(
                        row.remark().measure().cell(),
                        FindingCode.MEASURE_MISSING,
                        Wording.indicator(row) + "写了偏差原因而没有改进措施，请填写改进措施"));
    }

    /** A row that reached its target exactly has no deviation to explain. */
    static Stream<Finding> reasonNotNeeded(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> isExactlyMet(subject.card(), scored))
                .map(IndicatorScore::indicator)
                .filter(row -> Indicator.Remark.isSaid(row.remark().reason()))
                .filter(row ->
                        !NO_DEVIATION.matcher(row.remark().reason().typed()).find())
                .map(row -> Finding.at(
                        row.remark().reason().cell(),
                        FindingCode.REASON_NOT_NEEDED,
                        Wording.indicator(row) + "完成值与指标值一致，"
                                + (subject.form().isScored() ? "得满分，" : "") + "却写了偏差原因“"
                                + Wording.typed(row.remark().reason()) + "”，请核对该行"));
    }

    private static boolean isExactlyMet(Scorecard card, IndicatorScore scored) {
        boolean full = card.form().isScored()
                ? scored.score().isPresent()
                        && scored.score()
                                .equals(scored.indicator().marks().weight().find())
                : scored.attainment() == Attainment.MET;
        boolean measured = scored.completion().filter(Ratio.ONE::equals).isPresent();
        boolean approximate = scored.indicator()
                .result()
                .actual()
                .find()
                .filter(actual -> actual instanceof Actual.Measured number && number.approximate())
                .isPresent();
        return full && measured && !approximate;
    }

    /** Whether there is a cell for it that says nothing. */
    private static boolean isUnsaid(FromCell<String> remark) {
        return !remark.is(State.ABSENT) && !Indicator.Remark.isSaid(remark);
    }
}
