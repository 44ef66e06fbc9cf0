package org.ziping.model.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * Which indicator a count in words speaks of, and whether it agrees.
 *
 * <p>A text speaks of an indicator if a count in it has the indicator's unit and its clause shares a telling word with the
 * indicator's name. Rather silent than wrong: nothing is said where two indicators have that unit and fit, where the text has
 * several different counts of it, or where any of them agrees.
 */
public final class SpokenCounts {

    /** Pairs of characters that say nothing about what is counted. */
    private static final Set<String> COMMON = Set.of(
            "开展", "完成", "活动", "工作", "人员", "组织", "全年", "年度", "单位", "项目", "数量", "次数", "人数", "户数", "个数", "件数", "份数", "场次",
            "人次", "情况", "指标", "实际", "进行", "实施", "相关", "全区", "全县", "全市", "群众", "服务", "达到", "资金", "举办");

    private static final Set<String> NOT_COUNTED =
            Set.of("", Quantity.PERCENT, "元", "分", "年", "月", "日", "天", "小时", "分钟");

    /** How much more than a text's 440余 the figure may be. */
    private static final BigDecimal ABOUT = new BigDecimal("1.2");

    private SpokenCounts() {}

    /**
     * The one count in a text that speaks of the indicator and differs from it.
     *
     * @param rows all indicators of the form
     * @param values what of an indicator the text is held against: {@link #reached} or {@link #aimedAt}
     */
    public static Optional<TextCounts.Count> contradicting(
            String text, Indicator row, List<Indicator> rows, Function<Indicator, List<Quantity>> values) {
        List<Quantity> stated = values.apply(row);
        if (stated.isEmpty() || NOT_COUNTED.contains(stated.get(0).unit())) {
            return Optional.empty();
        }
        String unit = stated.get(0).unit();
        List<TextCounts.Count> all = TextCounts.of(text, unit).counts();
        boolean agrees = all.stream().anyMatch(count -> stated.stream().anyMatch(value -> agrees(count, value)));
        List<TextCounts.Count> ofRow = all.stream()
                .filter(count -> speaksOnlyOf(row, count, rows, values))
                .toList();
        boolean alone = ofRow.size() == 1 && ofRow.get(0).isOfWholeYear();
        return alone && !agrees ? Optional.of(ofRow.get(0)) : Optional.empty();
    }

    private static boolean speaksOnlyOf(
            Indicator row, TextCounts.Count count, List<Indicator> rows, Function<Indicator, List<Quantity>> values) {
        String unit = values.apply(row).get(0).unit();
        List<Indicator> spokenOf = rows.stream()
                .filter(each -> values.apply(each).stream()
                        .anyMatch(value -> value.unit().equals(unit)))
                .filter(each -> sharesWord(each.name().typed(), count.clause(), unit))
                .toList();
        return spokenOf.equals(List.of(row));
    }

    private static boolean sharesWord(String name, String clause, String unit) {
        Set<String> telling = pairs(name).stream()
                .filter(pair -> !COMMON.contains(pair) && !pair.contains(unit))
                .collect(Collectors.toSet());
        return pairs(clause).stream().anyMatch(telling::contains);
    }

    private static List<String> pairs(String words) {
        String chinese = words.replaceAll("[^\\p{IsHan}]+", " ");
        return IntStream.range(0, Math.max(0, chinese.length() - 1))
                .mapToObj(at -> chinese.substring(at, at + 2))
                .filter(pair -> !pair.contains(" "))
                .toList();
    }

    private static boolean agrees(TextCounts.Count count, Quantity value) {
        BigDecimal said = count.number();
        if (!count.approximate()) {
            return said.compareTo(value.number()) == 0;
        }
        return said.compareTo(value.number()) <= 0 && said.multiply(ABOUT).compareTo(value.number()) >= 0;
    }

    /** The actual value, if it is an exact number; without its unit in that of the target. */
    public static List<Quantity> reached(Indicator row) {
        return row
                .result()
                .actual()
                .find()
                .filter(actual -> actual instanceof Actual.Measured number && !number.approximate())
                .map(actual -> ((Actual.Measured) actual).quantity())
                .map(quantity -> quantity.hasUnit()
                        ? quantity
                        : quantity.inUnit(aimedAt(row).stream()
                                .map(Quantity::unit)
                                .findFirst()
                                .orElse("")))
                .stream()
                .toList();
    }

    /** The targets, first and adjusted, if they are numbers. */
    public static List<Quantity> aimedAt(Indicator row) {
        List<Quantity> targets = new ArrayList<>();
        for (FromCell<Target> target : List.of(row.plan().target(), row.plan().adjusted())) {
            target.find()
                    .filter(Target.Measured.class::isInstance)
                    .map(measured -> ((Target.Measured) measured).quantity())
                    .ifPresent(targets::add);
        }
        return targets;
    }
}
