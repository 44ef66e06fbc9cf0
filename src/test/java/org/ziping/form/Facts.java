package org.ziping.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ziping.form.GeneratedForm.Money;
import org.ziping.form.GeneratedForm.Row;
import org.ziping.form.GeneratedForm.Truth;

/** Makes up what a form says, with the scores that the plain rule gives. */
final class Facts {

    private static final List<String> UNITS =
            List.of("市交通运输局", "某县教育体育局", "区档案馆", "高新区市场监督管理局", "县水利局（本级）", "市第二人民医院", "XX镇人民政府");
    private static final List<String> PROJECTS =
            List.of("农村公路养护", "学生营养改善计划", "档案数字化", "食品抽检", "中小河流治理（二期）", "设备购置项目", "环境整治“百日”行动");
    private static final List<List<String>> LEVELS = List.of(
            List.of("产出指标", "数量指标", "质量指标", "时效指标", "成本指标"),
            List.of("效益指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
            List.of("满意度指标", "服务对象满意度指标"));
    private static final List<String> COUNTED = List.of("养护里程", "检测批次", "培训人数", "走访户数", "采购设备数量", "完成调查报告数", "整理卷宗数量");
    private static final List<String> COUNT_UNITS = List.of("公里", "批次", "人", "户", "台", "份", "卷");
    private static final List<String> RATES =
            List.of("验收合格率", "资金使用合规率", "覆盖率", "设备完好率", "及时率", "投诉办结率", "公众满意度", "计划完成率");
    private static final List<String> JUDGED =
            List.of("对经济发展的促进作用", "社会影响程度", "生态环境改善情况", "长效机制健全性", "完成及时性", "基层治理能力");
    private static final List<String> COSTS = List.of("项目总成本", "单位成本控制额", "经费支出总额");
    private static final List<String> REASONS = List.of("受降雨影响工期推迟", "因需求减少", "年初目标偏低", "资金年底下达");

    private final Random random;
    private final boolean split;

    /**
     * @param split whether sign and unit have their own columns
     */
    Facts(Random random, boolean split) {
        this.random = random;
        this.split = split;
    }

    Truth truth(boolean wholeUnit) {
        int budgetWeight = random.nextInt(6) == 0 ? 20 : 10;
        List<Money> money = money(wholeUnit, budgetWeight);
        List<Row> rows = rows(100 - budgetWeight);
        boolean printed = random.nextInt(4) > 0;
        BigDecimal total = new BigDecimal(points(money.get(0), budgetWeight));
        for (Row row : rows) {
            total = total.add(new BigDecimal(row.points()));
        }
        List<Row> shown = rows.stream().map(row -> printed ? row : without(row)).toList();
        return new Truth(
                pick(UNITS),
                wholeUnit ? "" : pick(PROJECTS),
                "20" + (18 + random.nextInt(8)),
                printed ? money : money.stream().map(Facts::without).toList(),
                shown,
                random.nextInt(5) == 0 ? "" : "100",
                printed ? total.stripTrailingZeros().toPlainString() : "",
                printed && random.nextInt(3) > 0 ? rating(total) : "");
    }

    private static Row without(Row row) {
        return new Row(
                row.level1(),
                row.level2(),
                row.name(),
                row.target(),
                row.actual(),
                row.weight(),
                "",
                "",
                row.midYear(),
                row.reason(),
                row.measure(),
                row.points(),
                row.sign(),
                row.unit());
    }

    private static Money without(Money row) {
        boolean marked = row.score().equals("—");
        return new Money(
                row.label(),
                row.kind(),
                row.initial(),
                row.adjusted(),
                row.executed(),
                row.weight(),
                marked ? row.rate() : "",
                marked ? row.score() : "");
    }

    private static String rating(BigDecimal total) {
        int points = total.intValue();
        return points >= 90 ? "优" : points >= 80 ? "良" : points >= 60 ? "中" : "差";
    }

    private List<Money> money(boolean wholeUnit, int weight) {
        BigDecimal one = amount(50, 900);
        BigDecimal two = amount(5, 90);
        BigDecimal paid1 = one.multiply(share()).setScale(2, RoundingMode.DOWN);
        BigDecimal paid2 = two.multiply(share()).setScale(2, RoundingMode.DOWN);
        List<Money> rows = new ArrayList<>();
        String[] labels = wholeUnit
                ? new String[] {pick(List.of("资金总额", "年度资金总额", "部门整体支出", "合计", "年度预算总额")), "基本支出", "项目支出"}
                : new String[] {
                    pick(List.of("年度资金总额", "年度资金总额：", "资金总额", "合计", "年度财政资金总额", "总额")),
                    pick(List.of("其中：当年财政拨款", "其中:本年财政拨款", "财政拨款", "其中：财政资金", " 其中：中央补助")),
                    pick(List.of("其他资金", "上年结转资金", "其它资金", "单位资金", "地方资金"))
                };
        String[] kinds = wholeUnit
                ? new String[] {"TOTAL", "BASIC", "PROJECTS"}
                : new String[] {"TOTAL", "APPROPRIATION", labels[2].contains("结转") ? "CARRIED_OVER" : "OTHER"};
        rows.add(money(labels[0], kinds[0], one.add(two), paid1.add(paid2), weight));
        rows.add(money(labels[1], kinds[1], one, paid1, 0));
        rows.add(money(labels[2], kinds[2], two, paid2, 0));
        return rows;
    }

    private Money money(String label, String kind, BigDecimal adjusted, BigDecimal paid, int weight) {
        BigDecimal rate = paid.multiply(BigDecimal.valueOf(100)).divide(adjusted, 2, RoundingMode.HALF_UP);
        String mark = weight > 0 ? String.valueOf(weight) : "—";
        Money row = new Money(
                label,
                kind,
                adjusted.subtract(BigDecimal.ONE).toPlainString(),
                adjusted.toPlainString(),
                paid.toPlainString(),
                mark,
                weight > 0 ? rate + "%" : "",
                "—");
        return weight == 0
                ? row
                : new Money(
                        row.label(),
                        kind,
                        row.initial(),
                        row.adjusted(),
                        row.executed(),
                        mark,
                        row.rate(),
                        points(row, weight));
    }

    private static String points(Money row, int weight) {
        return new BigDecimal(row.executed())
                .multiply(BigDecimal.valueOf(weight))
                .divide(new BigDecimal(row.adjusted()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private BigDecimal amount(int from, int to) {
        return BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2);
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(70 + random.nextInt(31), 2);
    }

    private List<Row> rows(int weights) {
        List<String[]> places = new ArrayList<>();
        for (List<String> level : LEVELS) {
            for (int at = 1; at < level.size(); at++) {
                int rows = at == 1 ? 1 + random.nextInt(2) : random.nextInt(3);
                for (int row = 0; row < rows; row++) {
                    places.add(new String[] {level.get(0), level.get(at)});
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        int left = weights;
        for (int at = 0; at < places.size(); at++) {
            int rest = places.size() - at;
            int weight = rest == 1 ? left : Math.max(1, left / rest + random.nextInt(3) - 1);
            left -= weight;
            rows.add(row(places.get(at), weight, at));
        }
        return rows;
    }

    private Row row(String[] levels, int weight, int at) {
        String number = at == 0 ? "" : "（" + (char) ('A' + at % 26) + "类）";
        return switch (random.nextInt(8)) {
            case 0, 1 -> counted(levels, weight, number);
            case 2, 3, 4 -> rate(levels, weight, number);
            case 5 -> cost(levels, weight, number);
            default -> judged(levels, weight, number);
        };
    }

    private Row counted(String[] levels, int weight, String number) {
        int kind = random.nextInt(COUNTED.size());
        int goal = 2 + random.nextInt(200);
        int done = random.nextInt(3) == 0 ? 1 + random.nextInt(goal) : goal + random.nextInt(20);
        String unit = COUNT_UNITS.get(kind);
        String sign = split ? pick(List.of("≥", "≧", ">=")) : pick(List.of("≥", "≧", ">=", "不少于", "大于等于", "≥ "));
        return measured(
                levels,
                weight,
                COUNTED.get(kind) + number,
                new String[] {sign, String.valueOf(goal), unit},
                done,
                goal);
    }

    private Row rate(String[] levels, int weight, String number) {
        int goal = 80 + random.nextInt(21);
        int done = random.nextInt(3) == 0 ? 50 + random.nextInt(goal - 50) : goal + random.nextInt(101 - goal);
        String sign = split ? pick(List.of("≥", "≧", ">=")) : pick(List.of("≥", "≧", ">=", "不低于", "大于等于"));
        return measured(
                levels, weight, pick(RATES) + number, new String[] {sign, String.valueOf(goal), "%"}, done, goal);
    }

    private Row cost(String[] levels, int weight, String number) {
        int limit = 20 + random.nextInt(300);
        int paid = random.nextInt(4) == 0 ? limit + 1 + random.nextInt(20) : limit - random.nextInt(10);
        String sign = split ? pick(List.of("≤", "≦")) : pick(List.of("≤", "≦", "不超过", "小于等于"));
        String[] parts = {sign, String.valueOf(limit), "万元"};
        return measured(levels, weight, pick(COSTS) + number, parts, limit, paid);
    }

    /** A row with a number; done / goal is what its score is in proportion to. */
    private Row measured(String[] levels, int weight, String name, String[] parts, int done, int goal) {
        boolean cost = parts[2].equals("万元");
        String actual = (cost ? goal : done) + (split && random.nextBoolean() ? "" : parts[2]);
        boolean missed = done < goal;
        String points = BigDecimal.valueOf(Math.min(done, goal))
                .multiply(BigDecimal.valueOf(weight))
                .divide(BigDecimal.valueOf(goal), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        String completion = BigDecimal.valueOf(cost ? goal : done)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal(parts[1]), 2, RoundingMode.HALF_UP)
                + "%";
        return new Row(
                levels[0],
                levels[1],
                name,
                split ? parts[1] : parts[0] + parts[1] + parts[2],
                actual,
                String.valueOf(weight),
                points,
                completion,
                random.nextBoolean() ? "" : (done / 2 + 1) + parts[2],
                missed ? pick(REASONS) : "",
                missed ? "加强管理" : "",
                points,
                split ? parts[0] : "",
                split ? parts[2] : "");
    }

    private Row judged(String[] levels, int weight, String number) {
        String target = pick(List.of("显著提高", "效果明显", "及时", "有效提升", "良好", "健全"));
        String actual = pick(List.of("达成预期指标", "达成年度指标", "已完成", target));
        return new Row(
                levels[0],
                levels[1],
                pick(JUDGED) + number,
                target,
                actual,
                String.valueOf(weight),
                String.valueOf(weight),
                "",
                "",
                "",
                "",
                String.valueOf(weight),
                split ? "定性" : "",
                "");
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
