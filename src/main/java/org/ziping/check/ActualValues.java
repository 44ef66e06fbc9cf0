package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/** Whether an actual value can be one, and is one. */
final class ActualValues {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Shares of a whole: none is above 100 %. What is done beyond a plan, such as 完成率 and 执行率, may be. */
    private static final Pattern SHARE =
            Pattern.compile("(合格|覆盖|满意|及时|准确|正确|优良|优秀|达标|知晓|合规|通过|出勤|完好|普及|入学|就业|成活|存活|公开|准时|治愈|好评|有效|安全)率|满意度");

    /** Of a share too it is said by how much it grew. */
    private static final Pattern CHANGE = Pattern.compile("增长|增幅|提高|提升|增加|上升|下降|降低|同比|上年");

    /** Signs of a target; an equals sign leaves no doubt of the number. */
    private static final Pattern SIGN = Pattern.compile(
            "^\\s*(?:[≥≧⩾＞>≤≦⩽＜<》]|《(?!\\p{IsHan})|大于|高于|多于|超过|不少于|不低于|不小于|至少|小于|低于|少于|不超过|不高于|不大于|至多)");

    /** The whole, told as a rate. */
    private static final Pattern SHARE_DONE = Pattern.compile("[%％]|百分");

    private ActualValues() {}

    /** A share is not above the whole. */
    static Stream<Finding> shareAboveWhole(Subject subject) {
        return subject.form().indicators().stream()
                .flatMap(row -> share(row)
                        .filter(share -> isAboveWhole(row))
                        .map(share -> Finding.at(
                                row.result().actual().cell(),
                                FindingCode.SHARE_ABOVE_WHOLE,
                                Wording.indicator(row) + "的实际完成值 "
                                        + Wording.typed(row.result().actual()) + " 超过 100%，" + share + "不会高于 100%，请核对"))
                        .stream());
    }

    private static Optional<String> share(Indicator row) {
        String name = Wording.unspaced(row.name().typed());
        Matcher found = SHARE.matcher(name);
        return found.find() && !CHANGE.matcher(name).find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static boolean isAboveWhole(Indicator row) {
        return measured(row)
                .map(Actual.Measured::quantity)
                .filter(reached -> reached.unit().equals(Quantity.PERCENT)
                        && reached.number().compareTo(WHOLE) > 0)
                .isPresent();
    }

    /** What was reached is known exactly when the year is over; the target's sign or 余 says that nobody looked. */
    static Stream<Finding> notExact(Subject subject) {
        return subject.form().indicators().stream()
                .flatMap(row -> measured(row)
                        .flatMap(actual -> vagueness(row, actual)
                                .map(vague -> Finding.at(
                                        row.result().actual().cell(),
                                        FindingCode.ACTUAL_NOT_EXACT,
                                        Wording.indicator(row) + "的实际完成值“"
                                                + Wording.typed(row.result().actual()) + "”" + vague + "，已按 "
                                                + actual.quantity().asWritten() + " 计分，请填写确切的数")))
                        .stream());
    }

    private static Optional<String> vagueness(Indicator row, Actual.Measured actual) {
        if (SIGN.matcher(row.result().actual().typed()).find()) {
            return Optional.of("带有指标值的符号");
        }
        return actual.approximate() ? Optional.of("是约数") : Optional.empty();
    }

    /** 完成率100% beside ≥50场 counts as done, but nobody knows how many there were. */
    static Stream<Finding> notCounted(Subject subject) {
        return subject.form().indicators().stream()
                .filter(ActualValues::isShareOfCount)
                .map(row -> Finding.at(
                        row.result().actual().cell(),
                        FindingCode.ACTUAL_NOT_EXACT,
                        Wording.indicator(row) + "的实际完成值“"
                                + Wording.typed(row.result().actual()) + "”没有写明数量，已按完成指标值 "
                                + Wording.typed(row.plan().inForce()) + " 计算，请填写确切的数"));
    }

    private static boolean isShareOfCount(Indicator row) {
        boolean countWanted = row.plan()
                .inForce()
                .find()
                .filter(target -> target instanceof Target.Measured wanted
                        && !wanted.quantity().unit().equals(Quantity.PERCENT))
                .isPresent();
        return countWanted
                && row.result()
                        .actual()
                        .find()
                        .filter(actual -> actual instanceof Actual.Achieved done
                                && done.band() == Actual.Band.MET
                                && SHARE_DONE.matcher(done.words()).find())
                        .isPresent();
    }

    private static Optional<Actual.Measured> measured(Indicator row) {
        return row.result()
                .actual()
                .find()
                .filter(Actual.Measured.class::isInstance)
                .map(Actual.Measured.class::cast);
    }
}
