package org.ziping.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.PrintedCompletion;
import org.ziping.model.PrintedRatio;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;

/** Whether the rates, completions and scores that the form prints are the computed ones; a blank cell is no difference. */
final class Printed {

    private Printed() {}

    /** 执行率 of every money row is executed by adjusted. */
    static Stream<Finding> rate(Subject subject) {
        return subject.form().budget().rows().stream()
                .filter(row -> row.marks().rate().is(State.GIVEN) && !isForgotten(row, subject))
                .flatMap(row -> rate(row, subject)
                        .filter(computed -> computed.fraction().signum() >= 0)
                        .filter(computed -> !isSame(row.marks().rate(), computed, subject))
                        .map(computed -> Finding.at(
                                row.marks().rate().cell(),
                                FindingCode.PRINTED_RATE_DIFFERS,
                                "“" + Wording.name(row) + "”的执行率填为 "
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

    /** The score of the money block. */
    static Stream<Finding> budgetScore(Subject subject) {
        if (RoundedScores.isHabit(subject)) {
            return Stream.empty();
        }
        return subject.form().budget().total().filter(row -> !isForgotten(row, subject)).stream()
                .flatMap(row -> subject
                        .card()
                        .budget()
                        .score()
                        .filter(computed -> differs(row.marks().score(), computed, subject))
                        .map(computed -> Finding.at(
                                row.marks().score().cell(),
                                FindingCode.PRINTED_SCORE_DIFFERS,
                                "预算执行得分填为 " + Wording.typed(row.marks().score()) + "，计算为 " + computed + "，请核对"))
                        .stream());
    }

    /** The score of every row; where all differ in the way they are rounded alone, that is said once. */
    static Stream<Finding> score(Subject subject) {
        Optional<Finding> habit = RoundedScores.habit(subject);
        if (habit.isPresent()) {
            return habit.stream();
        }
        return subject.card().indicators().stream()
                .flatMap(scored -> scored
                        .score()
                        .filter(computed -> differs(scored.indicator().marks().score(), computed, subject))
                        .filter(computed ->
                                !subject.isSpokenOf(scored.indicator().marks().score()))
                        .map(computed -> Finding.at(
                                scored.indicator().marks().score().cell(),
                                FindingCode.PRINTED_SCORE_DIFFERS,
                                Wording.indicator(scored.indicator()) + "得分填为 "
                                        + Wording.typed(
                                                scored.indicator().marks().score()) + "，计算为 " + computed
                                        + "，请核对"))
                        .stream());
    }

    /**
     * 总分 is the sum; where only rows differ and the sum follows them, the rows have been named. A template's own formula adds
     * up the few scores that are there before the others are computed.
     */
    static Stream<Finding> total(Subject subject) {
        FromCell<Points> printed = subject.form().closing().total();
        if (!printed.is(State.GIVEN)) {
            return Stream.empty();
        }
        Optional<Points> ofPrinted = PrintedScores.sum(subject);
        boolean follows = Stream.of(ofPrinted, PrintedScores.sumOfFew(subject))
                .flatMap(Optional::stream)
                .anyMatch(sum -> isSame(printed, sum, subject));
        Optional<Points> should = subject.card().total().or(() -> ofPrinted);
        return should.filter(sum -> !follows && !isSame(printed, sum, subject)).stream()
                .map(sum -> Finding.at(
                        printed.cell(),
                        FindingCode.PRINTED_TOTAL_DIFFERS,
                        "总分填为 " + Wording.typed(printed) + "，各项得分相加为 " + sum
                                + PrintedScores.withoutBudget(subject, printed.require()) + "，请核对"));
    }

    /** 等级 is that of the total; where it follows a total that differs, the total has been named. */
    static Stream<Finding> rating(Subject subject) {
        FromCell<String> printed = subject.form().closing().rating();
        return subject
                .card()
                .rating()
                .filter(computed -> printed.is(State.GIVEN) && !isSame(printed.require(), computed))
                .filter(computed -> !followsPrintedTotal(subject, printed.require()))
                .map(computed -> Finding.at(
                        printed.cell(),
                        FindingCode.PRINTED_RATING_DIFFERS,
                        "等级填为“" + Wording.typed(printed) + "”，总分 "
                                + subject.card().total().orElseThrow() + " 对应“" + computed + "”，请核对"))
                .stream();
    }

    private static boolean followsPrintedTotal(Subject subject, String rating) {
        return subject.form()
                .closing()
                .total()
                .find()
                .flatMap(subject.rules().closing().ratings()::of)
                .filter(ofPrinted -> isSame(rating, ofPrinted))
                .isPresent();
    }

    /** The rate of the scored row is the scorecard's; of the others their own amounts'. */
    private static Optional<Ratio> rate(MoneyRow row, Subject subject) {
        return subject.form().budget().total().filter(row::equals).isPresent()
                ? subject.card().budget().rate()
                : ratio(row);
    }

    private static Optional<Ratio> ratio(MoneyRow row) {
        return row.adjusted()
                .find()
                .filter(budget -> budget.signum() > 0)
                .flatMap(budget -> row.executed().find().map(paid -> Ratio.of(paid, budget)));
    }

    /** The division, where it is the one of the row's own amounts. */
    private static String division(MoneyRow row, Ratio computed) {
        return ratio(row).filter(computed::equals).isPresent()
                ? "按 " + Wording.typed(row.executed()) + " ÷ " + Wording.typed(row.adjusted()) + " "
                : "";
    }

    /** Whether the row is a total of zero above rows with amounts: then rate and score are wrong for that cause. */
    static boolean isForgotten(MoneyRow row, Subject subject) {
        return row.kind() == MoneyRow.Kind.TOTAL && subject.isRaisedOnSheet(FindingCode.MONEY_TOTAL_ZERO);
    }

    private static boolean isSame(FromCell<Ratio> printed, Ratio computed, Subject subject) {
        return PrintedRatio.is(printed, computed, subject.thresholds().rateTolerance());
    }

    static boolean differs(FromCell<Points> printed, Points computed, Subject subject) {
        return printed.is(State.GIVEN) && !isSame(printed, computed, subject);
    }

    private static boolean isSame(FromCell<Points> printed, Points computed, Subject subject) {
        return printed.require()
                        .value()
                        .subtract(computed.value())
                        .abs()
                        .compareTo(subject.thresholds().pointsTolerance())
                <= 0;
    }

    /** 优秀 and 优 are one grade. */
    private static boolean isSame(String printed, Rating computed) {
        return printed.startsWith(computed.label()) || computed.label().startsWith(printed);
    }
}
