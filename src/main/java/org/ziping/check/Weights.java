package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Points;

/** Whether the weights are there and add up. */
final class Weights {

    private Weights() {}

    /** All weights with the budget's make up what the rules say; names the level that is out, if its label tells. */
    static Stream<Finding> sum(Subject subject) {
        Points should = subject.thresholds().weightsSum();
        return ofIndicators(subject.form())
                .map(indicators -> Points.sum(List.of(indicators, ofBudget(subject))))
                .filter(sum -> sum.compareTo(should) != 0)
                .map(sum -> Finding.at(
                        Levels.place(subject.form()),
                        FindingCode.WEIGHTS_SUM,
                        "分值合计为 " + sum + parts(subject) + "，应为 " + should + levelsOut(subject.form()) + "，请调整分值"))
                .stream();
    }

    /** A level whose label names its points holds rows that make them up. */
    static Stream<Finding> ofLevels(Subject subject) {
        if (sum(subject).findAny().isPresent()) {
            return Stream.empty();
        }
        return Levels.out(subject.form())
                .map(level -> Finding.at(
                        level.label().cell(),
                        FindingCode.WEIGHTS_OF_LEVEL,
                        level.said() + "下各指标的分值合计为 " + level.sum() + "，与标明的 "
                                + level.points().orElseThrow() + " 分不符，请核对该级指标的分值"));
    }

    /** The printed sum of the weights is that of the rows, with or without the budget's. */
    static Stream<Finding> printedSum(Subject subject) {
        FromCell<Points> printed = subject.form().closing().weights();
        Optional<Points> indicators = ofIndicators(subject.form());
        if (indicators.isEmpty()
                || !printed.is(State.GIVEN)
                || sum(subject).findAny().isPresent()) {
            return Stream.empty();
        }
        Points whole = Points.sum(List.of(indicators.get(), ofBudget(subject)));
        if (printed.require().equals(whole) || printed.require().equals(indicators.get())) {
            return Stream.empty();
        }
        return Stream.of(Finding.at(
                printed.cell(),
                FindingCode.PRINTED_WEIGHTS_DIFFER,
                "分值合计填为 " + printed.typed().strip() + "，各项分值相加为 " + whole + "，请核对"));
    }

    private static Optional<Points> ofIndicators(Form form) {
        boolean known = form.indicators().stream()
                .map(row -> row.marks().weight())
                .allMatch(weight -> weight.is(State.GIVEN) || weight.is(State.NOT_APPLICABLE));
        List<Points> weights = form.indicators().stream()
                .flatMap(row -> row.marks().weight().find().stream())
                .toList();
        return known && !weights.isEmpty() ? Optional.of(Points.sum(weights)) : Optional.empty();
    }

    private static Points ofBudget(Subject subject) {
        return subject.card().budget().weight().orElse(Points.ZERO);
    }

    private static String parts(Subject subject) {
        return ofBudget(subject).equals(Points.ZERO)
                ? ""
                : "（预算执行 " + ofBudget(subject) + "，指标 "
                        + ofIndicators(subject.form()).orElseThrow() + "）";
    }

    private static String levelsOut(Form form) {
        StringBuilder said = new StringBuilder();
        Levels.out(form)
                .forEach(level ->
                        said.append("，").append(level.said()).append("下合计为 ").append(level.sum()));
        return said.toString();
    }
}
