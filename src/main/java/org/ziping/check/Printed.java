package org.ziping.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.grid.CellAddress;

/** Whether the scores, the total and the rating that the form prints are the computed ones; a blank cell is no difference. */
final class Printed {

    private Printed() {}

    /** The scores of the money block; of a total that follows its rows only these. */
    static Stream<Finding> budgetScore(Subject subject) {
        if (RoundedScores.isHabit(subject)) {
            return Stream.empty();
        }
        BudgetScore budget = subject.card().budget();
        Stream<Finding> ofRows = budget.rows().stream()
                .flatMap(row -> budgetScore("“" + row.row().name() + "”的得分", row.row(), row.score(), subject));
        Stream<Finding> ofWhole = subject.form().budget().total().stream()
                .filter(row -> !subject.isForgotten(row) && !PrintedScores.areSum(row, budget.rows()))
                .flatMap(row -> budgetScore("预算执行得分", row, budget.score(), subject));
        return Stream.concat(ofRows, ofWhole);
    }

    private static Stream<Finding> budgetScore(String what, MoneyRow row, Optional<Points> score, Subject subject) {
        return score
                .filter(computed -> differs(row.marks().score(), computed, subject))
                .map(computed -> Finding.at(
                        row.marks().score().cell(),
                        FindingCode.PRINTED_SCORE_DIFFERS,
                        what + "填为 " + Wording.typed(row.marks().score()) + "，计算为 " + computed + "，请核对"))
                .stream();
    }

    /** The score of every row; where all differ in the way they are rounded alone, that is said once. */
    static Stream<Finding> score(Subject subject) {
        Optional<Finding> habit = RoundedScores.habit(subject);
        if (habit.isPresent()) {
            return habit.stream();
        }
        return byScoreCell(subject)
                .filter(group -> !subject.isSpokenOf(printed(group.get(0))))
                .flatMap(group -> score(group, subject).stream());
    }

    /** The rows, those together that share one cell of scores, which holds their sum. */
    private static Stream<List<IndicatorScore>> byScoreCell(Subject subject) {
        Map<CellAddress, List<IndicatorScore>> groups = subject.card().indicators().stream()
                .filter(scored -> printed(scored).is(State.GIVEN))
                .collect(Collectors.groupingBy(
                        scored -> printed(scored).cell(), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream();
    }

    private static FromCell<Points> printed(IndicatorScore scored) {
        return scored.indicator().marks().score();
    }

    private static Optional<Finding> score(List<IndicatorScore> group, Subject subject) {
        List<Points> computed =
                group.stream().flatMap(scored -> scored.score().stream()).toList();
        Points sum = Points.sum(computed);
        FromCell<Points> stated = printed(group.get(0))
                .map(any -> Points.sum(
                        group.stream().map(scored -> printed(scored).require()).toList()));
        String rows = group.size() == 1 ? "" : "等 " + group.size() + " 行共用的";
        return Optional.of(stated)
                .filter(points -> computed.size() == group.size() && differs(points, sum, subject))
                .map(points -> Finding.at(
                        points.cell(),
                        FindingCode.PRINTED_SCORE_DIFFERS,
                        Wording.indicator(group.get(0).indicator()) + rows + "得分填为 " + Wording.typed(points) + "，计算为 "
                                + sum + "，请核对"));
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
                        "总分填为 " + said(printed) + "，各项得分相加为 " + sum
                                + PrintedScores.withoutBudget(subject, printed.require()) + "，请核对"));
    }

    /** 自评得分 at the top of a form is the total that its last row prints, else the computed one. */
    static Stream<Finding> repeatedTotal(Subject subject) {
        FromCell<Points> repeated = subject.form().closing().repeated();
        FromCell<Points> total = subject.form().closing().total();
        Optional<Points> should = total.find().or(() -> subject.card().total());
        return should.filter(sum -> differs(repeated, sum, subject)).stream()
                .map(sum -> Finding.at(
                        repeated.cell(),
                        FindingCode.PRINTED_TOTAL_DIFFERS,
                        "自评得分填为 " + repeated.require() + "，合计行的总分" + (total.is(State.GIVEN) ? "填为 " : "计算为 ") + sum
                                + "，请核对两处"));
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
                        "等级填为“" + said(printed) + "”，总分 "
                                + subject.card().total().orElseThrow() + " 对应“" + computed + "”，请核对"))
                .stream();
    }

    /** As typed; of what stands behind its label in one cell only the value: 自评总分：99分 自评等级：良. */
    private static String said(FromCell<?> printed) {
        boolean labelled = printed.typed().matches("(?s).*[:：].*");
        return labelled ? printed.require().toString() : Wording.typed(printed);
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
