package org.ziping.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Points;
import org.ziping.model.rules.LevelWeight;

/** Whether the weights add up; where one is missing they cannot, and reading has said so. */
final class Weights {

    private final Subject subject;
    private final Form form;
    private final Points should;
    private final Points budget;
    private final Points indicators;

    private Weights(Subject subject, Points indicators) {
        this.subject = subject;
        this.form = subject.form();
        this.should = subject.thresholds().weightsSum();
        this.budget = subject.card().budget().weight().orElse(Points.ZERO);
        this.indicators = indicators;
    }

    /** All weights with the budget's make up what the rules say; names the level that is out, if its label tells. */
    static Stream<Finding> sum(Subject subject) {
        return of(subject)
                .filter(weights -> weights.isSumOut() && !subject.isRaisedOnSheet(FindingCode.WEIGHTS_SUM))
                .map(weights -> Finding.at(Levels.place(weights.form), FindingCode.WEIGHTS_SUM, weights.sentence()))
                .stream();
    }

    /** A form without money block may have 90 points; its total is then one of 90. */
    static Stream<Finding> withoutBudget(Subject subject) {
        return of(subject)
                .filter(Weights::isWholeWithoutBudget)
                .map(weights -> Finding.at(
                        Levels.place(weights.form),
                        FindingCode.WEIGHTS_WITHOUT_BUDGET,
                        "表中没有预算执行情况，指标分值合计为 " + weights.indicators + "，总分按 " + weights.indicators + " 分计，满分 "
                                + weights.should + " 分的请补上资金情况"))
                .stream();
    }

    /** A level whose label names its points holds rows that make them up. */
    static Stream<Finding> ofLevels(Subject subject) {
        return of(subject).filter(weights -> !weights.isSumOut()).stream()
                .flatMap(weights -> Levels.out(weights.form))
                .map(level -> Finding.at(
                        level.label().cell(),
                        FindingCode.WEIGHTS_OF_LEVEL,
                        level.said() + "下各指标的分值合计为 " + level.sum() + "，与标明的 "
                                + level.points().orElseThrow() + " 分不符，请核对该级指标的分值"));
    }

    /** The groups are worth what the authority says, where a project has just those groups. */
    static Stream<Finding> byRule(Subject subject) {
        Map<String, Points> byRule =
                subject.rules().weights().stream().collect(Collectors.toMap(LevelWeight::level, LevelWeight::weight));
        List<Levels.Level> levels = Levels.first(subject.form());
        boolean comparable = subject.form().kind() == FormKind.PROJECT
                && levels.stream()
                        .map(Levels.Level::name)
                        .collect(Collectors.toSet())
                        .equals(byRule.keySet());
        return of(subject)
                .filter(weights -> comparable && !weights.isSumOut())
                .filter(weights -> Levels.out(weights.form).findAny().isEmpty())
                .flatMap(weights -> levels.stream()
                        .filter(level -> !level.sum().equals(byRule.get(level.name())))
                        .findFirst())
                .map(level -> Finding.at(
                        level.label().cell(),
                        FindingCode.WEIGHTS_NOT_BY_RULE,
                        "一级指标的分值为" + listed(levels, Levels.Level::sum) + "，规则一般为"
                                + listed(levels, group -> byRule.get(group.name())) + "，请核对是否按规定设置权重"))
                .stream();
    }

    private static String listed(List<Levels.Level> levels, Function<Levels.Level, Points> points) {
        return levels.stream()
                .map(level -> level.name() + " " + points.apply(level))
                .collect(Collectors.joining("、"));
    }

    /** The printed sum of the weights is that of the rows, with or without the budget's. */
    static Stream<Finding> printedSum(Subject subject) {
        FromCell<Points> printed = subject.form().closing().weights();
        return of(subject)
                .filter(weights -> printed.is(State.GIVEN) && !weights.isSumOut())
                .filter(weights -> !printed.require().equals(weights.whole())
                        && !printed.require().equals(weights.indicators))
                .map(weights -> Finding.at(
                        printed.cell(),
                        FindingCode.PRINTED_WEIGHTS_DIFFER,
                        "分值合计填为 " + Wording.typed(printed) + "，各项分值相加为 " + weights.whole() + "，请核对"))
                .stream();
    }

    /** The weights, if every row that counts has one. */
    private static Optional<Weights> of(Subject subject) {
        List<FromCell<Points>> weights = subject.form().indicators().stream()
                .map(row -> row.marks().weight())
                .toList();
        boolean known = weights.stream().allMatch(weight -> weight.is(State.GIVEN) || weight.is(State.NOT_APPLICABLE));
        List<Points> points =
                weights.stream().flatMap(weight -> weight.find().stream()).toList();
        return known && !points.isEmpty() ? Optional.of(new Weights(subject, Points.sum(points))) : Optional.empty();
    }

    private Points whole() {
        return Points.sum(List.of(indicators, budget));
    }

    private boolean isSumOut() {
        return !whole().equals(should) && !isWholeWithoutBudget();
    }

    private boolean isWholeWithoutBudget() {
        Points full = Points.sum(List.of(indicators, subject.rules().budget().weight()));
        return form.budget().rows().isEmpty() && full.equals(should) && !isPrintedAsWhole();
    }

    /** Whether the form itself counts what is lacking: it prints 100 below rows of 90. */
    private boolean isPrintedAsWhole() {
        return form.closing().weights().find().filter(should::equals).isPresent();
    }

    private String sentence() {
        if (isPrintedAsWhole() && form.budget().rows().isEmpty()) {
            return "分值合计填为 " + should + "，各指标相加为 " + indicators + "，没有读到资金情况，请写清预算数、执行数、分值和得分的表头，或调整分值";
        }
        String parts = budget.equals(Points.ZERO) ? "" : "（预算执行 " + budget + "，指标 " + indicators + "）";
        String levels = Levels.out(form)
                .map(level -> "，" + level.said() + "下合计为 " + level.sum())
                .collect(Collectors.joining());
        return "分值合计为 " + whole() + parts + "，应为 " + should + levels + "，请调整分值";
    }
}
