package org.ziping.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.model.Attainments;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.Target;
import org.ziping.model.grid.CellAddress;

/** The indicators, one by one and by their level 1. */
final class IndicatorValues {

    private final Scorecard card;
    private final Map<FindingCode, Set<CellAddress>> unsaid;

    IndicatorValues(Scorecard card, List<Finding> findings) {
        this.card = card;
        this.unsaid = findings.stream()
                .filter(finding -> finding.cell().isPresent())
                .collect(Collectors.groupingBy(
                        Finding::code,
                        Collectors.mapping(finding -> finding.cell().orElseThrow(), Collectors.toSet())));
    }

    void putInto(Scope scope) {
        List<Scope> all = new ArrayList<>();
        List<Scope> unmet = new ArrayList<>();
        Map<String, List<Integer>> levels = new LinkedHashMap<>();
        for (IndicatorScore row : card.indicators()) {
            Scope item = scope.within();
            indicator(item, row, all.size() + 1);
            levels.computeIfAbsent(Levels.group(row.indicator()), name -> new ArrayList<>())
                    .add(all.size());
            all.add(item);
            if (card.isUnmet(row)) {
                unmet.add(item);
            }
        }
        scope.put("指标", all).put("指标表", all).put("未达满分的指标", unmet).put("有未达满分的指标", !unmet.isEmpty());
        scope.put("指标类别", levels(scope, levels));
        scope.put("指标数", Optional.of(String.valueOf(all.size())));
        scope.put("得分图", card.form().isScored() ? ScoreBars.of(card) : List.of());
        attained(scope);
    }

    /** What is said of a form without points in the place of a total. */
    private void attained(Scope scope) {
        scope.put("计分", card.form().isScored());
        scope.put("不计分", !card.form().isScored());
        Optional<Attainments> attained = card.grade().attained();
        scope.put("参评指标数", attained.map(Attainments::all).map(String::valueOf));
        scope.put("完成指标数", attained.map(Attainments::met).map(String::valueOf));
        scope.put("未完成指标数", attained.flatMap(counts -> some(counts.missed())));
        scope.put("需人工判断指标数", attained.flatMap(counts -> some(counts.unclear())));
        scope.put("指标完成率", attained.flatMap(Attainments::share).map(Ratio::toPercent));
        scope.put("完成图", AttainmentBars.of(card));
    }

    private static Optional<String> some(int count) {
        return Optional.of(count).filter(number -> number > 0).map(String::valueOf);
    }

    /** Of an indicator of a form without points. */
    private Optional<String> attainment(IndicatorScore row) {
        return card.form().isScored()
                ? Optional.empty()
                : Optional.of(
                        switch (row.attainment()) {
                            case MET -> "已完成";
                            case MISSED -> "未完成";
                            case UNCLEAR, NOT_ASSESSED -> row.attainment().title();
                        });
    }

    private void indicator(Scope item, IndicatorScore row, int number) {
        Indicator indicator = row.indicator();
        Indicator.Plan plan = indicator.plan();
        item.put("序号", Optional.of(String.valueOf(number)));
        item.put("序号汉字", Optional.of(Wording.chinese(number)));
        item.put("一级指标", Levels.name(indicator.level1()));
        item.put("二级指标", Levels.name(indicator.level2()));
        item.put("指标名称", FreeText.name("指标名称", indicator.name().map(Levels::unweighted)));
        item.put("指标值", Wording.target(plan.target()));
        item.put("调整后指标值", Wording.target(plan.adjusted()));
        change(item, plan);
        item.put("指标值原文", Optional.of(Wording.typed(plan.inForce())).filter(typed -> !typed.isEmpty()));
        item.put("年中完成值", Wording.actual(indicator.result().midYear(), plan.inForce()));
        item.put("实际完成值", Wording.actual(indicator.result().actual(), plan.inForce()));
        item.put("完成率", row.completion().map(Ratio::toPercent));
        item.put("分值", indicator.marks().weight().find().map(Wording::points));
        item.put("得分", row.score().map(Wording::points));
        item.put("完成情况", attainment(row));
        FromCell<String> reason = indicator.remark().reason();
        item.put(
                "偏差原因",
                remark("偏差原因", reason, isWanted(FindingCode.REASON_MISSING, reason) || hasNoPlaceForReason(row)));
        FromCell<String> measure = indicator.remark().measure();
        item.put("指标改进措施", remark("改进措施", measure, isWanted(FindingCode.MEASURE_MISSING, measure)));
    }

    /** By how much the target itself was changed, if both are numbers of one kind. */
    private static void change(Scope item, Indicator.Plan plan) {
        Optional<Quantity> change = measured(plan.adjusted())
                .flatMap(adjusted -> measured(plan.target())
                        .filter(first -> first.unit().equals(adjusted.unit()))
                        .map(first ->
                                new Quantity(adjusted.number().subtract(first.number()), first.unit(), first.shift())))
                .filter(difference -> difference.number().signum() != 0);
        item.put("指标值调整方向", change.map(difference -> Wording.direction(difference.number())));
        item.put(
                "指标值调整额",
                change.map(difference ->
                        new Quantity(difference.number().abs(), difference.unit(), difference.shift()).asWritten()));
    }

    private static Optional<Quantity> measured(FromCell<Target> target) {
        return target.find()
                .filter(Target.Measured.class::isInstance)
                .map(measured -> ((Target.Measured) measured).quantity());
    }

    private boolean isWanted(FindingCode missing, FromCell<String> remark) {
        return remark.source()
                .filter(cell -> unsaid.getOrDefault(missing, Set.of()).contains(cell))
                .isPresent();
    }

    /** A form without a column for reasons leaves them to the report, unless it tells its problems in one place. */
    private boolean hasNoPlaceForReason(IndicatorScore row) {
        return row.indicator().remark().reason().is(FromCell.State.ABSENT)
                && card.isUnmet(row)
                && !card.form().narrative().texts().containsKey(Topic.PROBLEMS);
    }

    /** What was said; a request where it is wanted; else nothing, and its sentence goes. */
    private static Object remark(String label, FromCell<String> said, boolean isWanted) {
        FreeText text = FreeText.prose(label, said);
        if (Indicator.Remark.isSaid(said) && !text.isMissing()) {
            return text;
        }
        return isWanted ? FreeText.prose(label, FromCell.absent()).known() : Scope.GAP;
    }

    private List<Scope> levels(Scope scope, Map<String, List<Integer>> levels) {
        List<Scope> items = new ArrayList<>();
        levels.forEach((name, members) -> {
            Scope level = scope.within();
            List<Scope> rows = new ArrayList<>();
            for (int member : members) {
                Scope row = level.within();
                indicator(row, card.indicators().get(member), rows.size() + 1);
                rows.add(row);
            }
            items.add(level.put("类别序号", Optional.of(String.valueOf(items.size() + 1)))
                    .put("类别名称", Optional.of(name))
                    .put(
                            "类别分值",
                            sum(members, row -> row.indicator().marks().weight().find()))
                    .put("类别得分", sum(members, IndicatorScore::score))
                    .put("类别指标数", attained(members, Attainments::all))
                    .put("类别完成数", attained(members, Attainments::met))
                    .put("指标", rows));
        });
        return items;
    }

    private Optional<String> attained(List<Integer> members, Function<Attainments, Integer> count) {
        Attainments attained =
                Attainments.of(members.stream().map(card.indicators()::get).toList());
        return Optional.of(count.apply(attained))
                .filter(number -> !card.form().isScored())
                .map(String::valueOf);
    }

    /** Nothing if one of them is missing: part of a sum is no sum. */
    private Optional<String> sum(List<Integer> members, Function<IndicatorScore, Optional<Points>> points) {
        List<Points> known = members.stream()
                .flatMap(member -> points.apply(card.indicators().get(member)).stream())
                .toList();
        return known.size() == members.size() ? Optional.of(Points.sum(known).toString()) : Optional.empty();
    }
}
