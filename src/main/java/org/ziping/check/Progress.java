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
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Target;
import org.ziping.model.rules.MeasuredRule;

/** Whether what was reached is believable beside the target and the middle of the year. */
final class Progress {

    /** Rates that only grow during the year; others, such as pass rates, may fall. */
    private static final Pattern GROWING_RATE = Pattern.compile("执行率|支出率|支付率|拨付率|到位率|兑现率|完成率|竣工率|开工率|进度");

    /** Numbers that are a state, a mean or a standard: they may fall during the year. */
    private static final Pattern MAY_FALL = Pattern.compile(
            "平均|均|标准|单价|单位成本|在册|在校|在岗|在职|在编|存量|保有|库存|余额|结存|满意|排名|位次|时间|时长|响应|指数|浓度|温度|比例|比率|占比|水平|规模|增长|同比");

    /** Nothing but that work has begun or goes on: beside 显著提升 it tells no effect. */
    private static final Pattern ONLY_BEGUN =
            Pattern.compile("\\s*(已|已经|正在|均已|全面|有序|积极|正常|稳步|持续)*(开展|启动|推进|实施|进行|安排|部署|组织|办理|建设|筹备|着手)(中|了)?[。.]?\\s*");

    private Progress() {}

    /** A target that was passed by far was set too low, unless the rules let that pass; who has said why is not asked again. */
    static Stream<Finding> overFulfilment(Subject subject) {
        if (subject.rules().measured().overFulfilment().effect() == MeasuredRule.OverFulfilment.Effect.NONE) {
            return Stream.empty();
        }
        Ratio from = subject.thresholds().overFulfilment();
        return subject.card().indicators().stream()
                .filter(scored -> wantsMore(scored.indicator()))
                .filter(scored -> scored.completion()
                        .filter(completion -> completion.compareTo(from) >= 0)
                        .isPresent())
                .map(scored -> Finding.at(
                        scored.indicator().result().actual().cell(),
                        FindingCode.OVER_FULFILMENT,
                        overFulfilled(scored, from)));
    }

    private static String overFulfilled(IndicatorScore scored, Ratio from) {
        Indicator row = scored.indicator();
        return Wording.indicator(row) + "指标值 " + Wording.typed(row.plan().inForce()) + "，完成 "
                + Wording.typed(row.result().actual()) + "，完成率 "
                + scored.completion().orElseThrow().toShortPercent() + "，不低于 " + from.toShortPercent()
                + (Remarks.isExplained(row) ? "，指标值可能偏低，原因已写明，请合理制定指标值" : "，指标值可能偏低，请说明原因并合理制定指标值");
    }

    /** Of a form without points only a person can say of some rows whether they were met; who has said why not is not asked again. */
    static Stream<Finding> unclear(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> !subject.form().isScored() && scored.attainment() == Attainment.UNCLEAR)
                .map(IndicatorScore::indicator)
                .filter(row -> row.result().actual().source().isPresent())
                .filter(row -> !isAskedFor(row.plan().inForce(), subject)
                        && !isAskedFor(row.result().actual(), subject)
                        && !Remarks.isExplained(row))
                .map(row -> Finding.at(
                        row.result().actual().cell(),
                        FindingCode.ATTAINMENT_UNCLEAR,
                        Wording.indicator(row) + Wording.values(row) + "，看不出是否完成，请核对，没有完成的写明原因和改进措施"));
    }

    /** Full marks for what could not be held against the target, or was only begun where words were wanted. */
    static Stream<Finding> fullMarksKept(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> subject.form().isScored()
                        && scored.attainment() == Attainment.UNCLEAR
                        && scored.completion().isEmpty()
                        && scored.score().isPresent()
                        && !scored.isBelowWeight())
                .map(IndicatorScore::indicator)
                .filter(row -> row.plan().ownRule().isEmpty()
                        && isDoubtful(row)
                        && !isAskedFor(row.result().actual(), subject))
                .map(row -> Finding.at(
                        row.result().actual().cell(),
                        FindingCode.ATTAINMENT_UNCLEAR,
                        Wording.indicator(row) + Wording.values(row) + "，不能直接比较，而得分填了满分，请核对是否全部完成，没有完成的写明原因"));
    }

    /** Words where a number was wanted, or numbers on both sides; words for words are the unit's to judge, unless work only began. */
    private static boolean isDoubtful(Indicator row) {
        FromCell<Target> target = row.plan().inForce();
        FromCell<Actual> actual = row.result().actual();
        return actual.find().isPresent()
                && (target.find().filter(Progress::isOfNumberOrDay).isPresent()
                        || hasNumber(target) && hasNumber(actual)
                        || ONLY_BEGUN.matcher(actual.typed()).matches());
    }

    private static boolean isOfNumberOrDay(Target target) {
        return target instanceof Target.Measured || target instanceof Target.Range || target instanceof Target.Deadline;
    }

    private static boolean hasNumber(FromCell<?> value) {
        return value.typed().chars().anyMatch(Character::isDigit);
    }

    /** Whether another finding asks for the value already. */
    private static boolean isAskedFor(FromCell<?> value, Subject subject) {
        return value.is(State.BLANK) || subject.isSpokenOf(value);
    }

    /** What adds up over the year is not less at its end than in its middle. */
    static Stream<Finding> midYearAboveYearEnd(Subject subject) {
        return subject.form().indicators().stream()
                .filter(Progress::hasFallen)
                .map(row -> Finding.at(
                        row.result().midYear().cell(),
                        FindingCode.MIDYEAR_ABOVE_YEAREND,
                        Wording.indicator(row) + "年中监控完成值为 "
                                + Wording.typed(row.result().midYear()) + "，年末实际完成值为 "
                                + Wording.typed(row.result().actual()) + "，累计数不应减少，请核对两处数字"));
    }

    private static boolean wantsMore(Indicator row) {
        return row.plan()
                .inForce()
                .find()
                .filter(target -> target instanceof Target.Measured measured
                        && !measured.sign().isUpperBound())
                .isPresent();
    }

    private static boolean hasFallen(Indicator row) {
        Optional<Quantity> midYear = measured(row.result().midYear());
        Optional<Quantity> actual = measured(row.result().actual());
        return midYear.isPresent()
                && actual.isPresent()
                && isSameUnit(midYear.get(), actual.get())
                && midYear.get().number().compareTo(actual.get().number()) > 0
                && isCumulative(row.name().typed(), unit(row, midYear.get(), actual.get()));
    }

    private static String unit(Indicator row, Quantity midYear, Quantity actual) {
        Optional<String> ofTarget = row.plan()
                .inForce()
                .find()
                .filter(Target.Measured.class::isInstance)
                .map(target -> ((Target.Measured) target).quantity().unit());
        return Stream.of(actual.unit(), midYear.unit(), ofTarget.orElse(""))
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isCumulative(String name, String unit) {
        if (unit.equals(Quantity.PERCENT)) {
            return GROWING_RATE.matcher(name).find();
        }
        return !unit.isEmpty()
                && !unit.contains("/")
                && !unit.equals("分")
                && !MAY_FALL.matcher(name).find();
    }

    private static boolean isSameUnit(Quantity one, Quantity other) {
        return one.unit().equals(other.unit()) || !one.hasUnit() || !other.hasUnit();
    }

    private static Optional<Quantity> measured(FromCell<Actual> value) {
        return value.find()
                .filter(Actual.Measured.class::isInstance)
                .map(actual -> ((Actual.Measured) actual).quantity());
    }
}
