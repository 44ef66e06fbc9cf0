package org.ziping.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.PrintedCompletion;
import org.ziping.model.PrintedRatio;
import org.ziping.model.Ratio;

/** Whether the rates and completions that the form prints are the computed ones; a blank cell is no difference. */
final class PrintedRates {

    private PrintedRates() {}

    /** 执行率 of every money row is executed by adjusted. */
    static Stream<Finding> rate(Subject subject) {
        Optional<MoneyRow> total = subject.form().budget().total();
        return subject.form().budget().rows().stream()
                .filter(row -> row.marks().rate().is(State.GIVEN) && !subject.isForgotten(row))
                .flatMap(row -> rate(row, total, subject)
                        .filter(computed -> computed.fraction().signum() >= 0)
                        .filter(computed -> !isSame(row.marks().rate(), computed, subject))
                        .map(computed -> Finding.at(
                                row.marks().rate().cell(),
                                FindingCode.PRINTED_RATE_DIFFERS,
                                "“" + row.name() + "”的执行率填为 "
                                        + Wording.typed(row.marks().rate()) + "，" + division(row, computed) + "计算为 "
                                        + computed.toShortPercent() + "，请核对"))
                        .stream());
    }

    /** 完成率 is that of the score, in one of the ways that practice knows. */
    static Stream<Finding> completion(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> scored.indicator().marks().completion().is(State.GIVEN))
                .filter(scored -> !isCompletion(scored.indicator().marks().completion(), scored, subject))
                .map(scored -> Finding.at(
                        scored.indicator().marks().completion().cell(),
                        FindingCode.PRINTED_COMPLETION_DIFFERS,
                        Wording.indicator(scored.indicator()) + "完成率填为 "
                                + Wording.typed(scored.indicator().marks().completion()) + "，计算为 "
                                + scored.completion().orElseThrow().toShortPercent() + "，请核对"));
    }

    /** 得分系数 is score by weight; a completion in its place is as good. */
    static Stream<Finding> coefficient(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> scored.indicator().marks().coefficient().is(State.GIVEN))
                .filter(scored -> scored.coefficient().isPresent() && !isCoefficient(scored, subject))
                .map(scored -> Finding.at(
                        scored.indicator().marks().coefficient().cell(),
                        FindingCode.PRINTED_COMPLETION_DIFFERS,
                        Wording.indicator(scored.indicator()) + "得分系数填为 "
                                + Wording.typed(scored.indicator().marks().coefficient()) + "，按得分 "
                                + scored.score().orElseThrow() + " ÷ 分值 "
                                + scored.indicator().marks().weight().require() + " 计算为 "
                                + scored.coefficient().orElseThrow().toShortPercent() + "，请核对"));
    }

    private static boolean isCoefficient(IndicatorScore scored, Subject subject) {
        FromCell<Ratio> printed = scored.indicator().marks().coefficient();
        return isSame(printed, scored.coefficient().orElseThrow(), subject)
                || scored.completion().isPresent() && isCompletion(printed, scored, subject);
    }

    private static boolean isCompletion(FromCell<Ratio> printed, IndicatorScore scored, Subject subject) {
        return PrintedCompletion.is(printed, scored, subject.thresholds().rateTolerance());
    }

    /** The rate of the scored row is the scorecard's; of the others their own amounts'. */
    private static Optional<Ratio> rate(MoneyRow row, Optional<MoneyRow> total, Subject subject) {
        return total.filter(row::equals).isPresent()
                ? subject.card().budget().rate()
                : subject.card().budget().of(row).map(MoneyRowScore::rate).orElseGet(row::executionRate);
    }

    /** The division, where it is the one of the row's own amounts. */
    private static String division(MoneyRow row, Ratio computed) {
        return row.executionRate().filter(computed::equals).isPresent()
                ? "按 " + Wording.typed(row.executed()) + " ÷ " + Wording.typed(row.adjusted()) + " "
                : "";
    }

    private static boolean isSame(FromCell<Ratio> printed, Ratio computed, Subject subject) {
        return PrintedRatio.is(printed, computed, subject.thresholds().rateTolerance());
    }
}
