package org.ziping.model.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    private static final Pattern NOT_CHINESE = Pattern.compile("[^\\p{IsHan}]+");

    private final List<Row> rows = new ArrayList<>();

    /**
     * What texts are held against.
     *
     * @param indicators all of the form
     * @param values what of an indicator counts: {@link #reached} or {@link #aimedAt}
     */
    public SpokenCounts(List<Indicator> indicators, Function<Indicator, List<Quantity>> values) {
        for (Indicator indicator : indicators) {
            rows.add(new Row(indicator, values.apply(indicator)));
        }
    }

    /** An indicator with what it says in numbers. */
    private record Row(Indicator indicator, List<Quantity> stated) {

        boolean isCounted() {
            return !stated.isEmpty() && !NOT_COUNTED.contains(unit());
        }

        String unit() {
            return stated.get(0).unit();
        }
    }

    /**
     * A count in a text that is not what the indicator says.
     *
     * @param row the indicator that it speaks of
     */
    public record Contradiction(Indicator row, TextCounts.Count count) {}

    /** The counts in a text that each speak of one indicator and differ from it, in the order of the indicators. */
    public List<Contradiction> contradicting(String text) {
        TextCounts said = TextCounts.of(text);
        List<Contradiction> contradictions = new ArrayList<>();
        for (Row row : rows) {
            List<TextCounts.Count> counts = row.isCounted() ? said.in(row.unit()) : List.of();
            if (!counts.isEmpty() && counts.stream().noneMatch(count -> agrees(count, row))) {
                only(counts, row).ifPresent(count -> contradictions.add(new Contradiction(row.indicator(), count)));
            }
        }
        return contradictions;
    }

    /** The one count that speaks of the row and of no other, if it is of the whole year. */
    private Optional<TextCounts.Count> only(List<TextCounts.Count> counts, Row row) {
        Map<String, Boolean> speakOnlyOf = new HashMap<>();
        List<TextCounts.Count> ofRow = counts.stream()
                .filter(count -> speakOnlyOf.computeIfAbsent(count.clause(), clause -> speaksOnlyOf(row, clause)))
                .toList();
        return ofRow.size() == 1 && ofRow.get(0).isOfWholeYear() ? Optional.of(ofRow.get(0)) : Optional.empty();
    }

    private boolean speaksOnlyOf(Row row, String clause) {
        List<Row> spokenOf = rows.stream()
                .filter(each ->
                        each.stated().stream().anyMatch(value -> value.unit().equals(row.unit())))
                .filter(each -> sharesWord(each.indicator().name().typed(), clause, row.unit()))
                .toList();
        return spokenOf.equals(List.of(row));
    }

    private static boolean agrees(TextCounts.Count count, Row row) {
        return row.stated().stream().anyMatch(value -> agrees(count, value));
    }

    private static boolean sharesWord(String name, String clause, String unit) {
        Set<String> telling = pairs(name).stream()
                .filter(pair -> !COMMON.contains(pair) && !pair.contains(unit))
                .collect(Collectors.toSet());
        return pairs(clause).stream().anyMatch(telling::contains);
    }

    private static List<String> pairs(String words) {
        String chinese = NOT_CHINESE.matcher(words).replaceAll(" ");
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
