package org.ziping.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.Points;
import org.ziping.model.grid.CellAddress;

/** Whether the weights are there and add up. */
final class Weights {

    private Weights() {}

    /** A row without a weight cannot be scored. */
    static Stream<Finding> missing(Subject subject) {
        Form form = subject.form();
        if (form.indicators().stream().noneMatch(row -> row.marks().weight().is(State.GIVEN))) {
            return Stream.empty();
        }
        return form.indicators().stream()
                .filter(row -> row.marks().weight().is(State.BLANK))
                .filter(row -> !subject.isSpokenOf(row.marks().weight()))
                .map(row -> Finding.at(
                        row.marks().weight().cell(),
                        FindingCode.WEIGHT_MISSING,
                        Wording.indicator(row) + "没有填写分值，请填写"));
    }

    /** Without any weight there is nothing to score by; said once, not once per row. */
    static Stream<Finding> noneAtAll(Subject subject) {
        Form form = subject.form();
        boolean anyWeight = form.indicators().stream()
                .anyMatch(row -> row.marks().weight().is(State.GIVEN)
                        || row.marks().weight().is(State.UNREADABLE));
        boolean anyLabel =
                Levels.first(form).stream().anyMatch(level -> level.points().isPresent());
        if (form.indicators().isEmpty()
                || anyWeight
                || anyLabel
                || subject.isRaisedOnSheet(FindingCode.FORM_WITHOUT_WEIGHTS)
                || subject.isRaisedOnSheet(FindingCode.COLUMN_MISSING)) {
            return Stream.empty();
        }
        Indicator first = form.indicators().get(0);
        CellAddress place = first.marks().weight().source().orElseGet(() -> Wording.place(first));
        return Stream.of(Finding.at(place, FindingCode.FORM_WITHOUT_WEIGHTS, "各项指标都没有分值，无法计算得分，请填写各指标的分值"));
    }

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
