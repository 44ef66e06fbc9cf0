package org.ziping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ziping.model.Form;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Scorecard;
import org.ziping.scoring.Scoring;

/** A form made by chance in which everything agrees; scores are printed last, so that a mistake may be made before. */
final class GeneratedForm {

    static final int FIRST_ROW = 14;

    private static final List<String[]> COUNTS = List.of(
            new String[] {"培训基层干部", "人"},
            new String[] {"修建村道里程", "公里"},
            new String[] {"印制宣传手册", "册"},
            new String[] {"新增绿化面积", "亩"},
            new String[] {"抽检食品样品", "批次"},
            new String[] {"走访困难职工家庭", "户"});
    private static final List<String> RATES = List.of("竣工验收合格率", "资料归档完整率", "问题整改到位率", "补助发放准确率");
    private static final List<String> EFFECTS = List.of("居民环保意识", "营商环境", "基层治理能力", "公共服务水平");

    final Draft draft = new Draft();
    final Random random;
    final boolean whole;
    final int year;
    final List<Integer> counts = new ArrayList<>();
    final List<Integer> unmet = new ArrayList<>();
    private int row = FIRST_ROW;

    GeneratedForm(long seed) {
        random = new Random(seed);
        whole = random.nextBoolean();
        year = 2018 + random.nextInt(8);
        draft.row(1, whole ? "部门整体支出绩效自评表" : "项目支出绩效自评表").row(2, "（" + year + "年度）");
        draft.row(3, whole ? new String[] {"部门名称", "某局"} : new String[] {"实施单位", "某局", "项目名称", "某项目"});
        if (whole) {
            wholeUnitMoney();
        } else {
            projectMoney();
        }
        indicators();
        if (whole) {
            profile();
        }
    }

    int rows() {
        return row - FIRST_ROW;
    }

    /** Some row that has a number of pieces as its target. */
    int someCount() {
        return counts.get(random.nextInt(counts.size()));
    }

    String text(String a1) {
        return draft.text(Draft.FORM, a1);
    }

    int number(String a1) {
        return Integer.parseInt(text(a1).replaceAll("\\D", ""));
    }

    /** Prints what is computed: rates, completions, scores, total, rating; and says the first counts in words. */
    GeneratedForm printed() {
        Form form = draft.reading().forms().get(0);
        Scorecard card = new Scoring(Draft.RULES).score(form);
        card.budget().rate().ifPresent(rate -> draft.put("F6", rate.toPercent()));
        card.budget().score().ifPresent(score -> draft.put("G6", score.toString()));
        for (IndicatorScore scored : card.indicators()) {
            int at = scored.indicator().row() + 1;
            scored.completion().ifPresent(rate -> draft.put("H" + at, rate.toShortPercent()));
            scored.score().ifPresent(score -> draft.put("J" + at, score.toString()));
        }
        draft.put("J30", card.total().map(Object::toString).orElse(""));
        draft.put("L30", card.rating().map(Object::toString).orElse(""));
        if (whole) {
            draft.topic(
                    Topic.KEY_WORK,
                    counts.stream()
                            .limit(2)
                            .map(at -> "全年" + text("C" + at) + text("G" + at))
                            .collect(Collectors.joining("，")));
        }
        return this;
    }

    private void wholeUnitMoney() {
        draft.row(6, "资金总额", "", "", "", "10", "", "");
        draft.row(7, "基本支出").row(8, "其中：人员经费").row(9, "公用经费").row(10, "项目支出");
        BigDecimal[][] leaves = {amounts(), amounts(), amounts()};
        for (int column = 0; column < 3; column++) {
            BigDecimal basic = leaves[0][column].add(leaves[1][column]);
            BigDecimal[] values = {
                basic.add(leaves[2][column]), basic, leaves[0][column], leaves[1][column], leaves[2][column]
            };
            for (int at = 0; at < values.length; at++) {
                draft.put((char) ('B' + column) + "" + (6 + at), values[at].toPlainString());
            }
        }
    }

    private void projectMoney() {
        draft.row(6, "年度资金总额", "", "", "", "10", "", "");
        draft.row(7, "其中：当年财政拨款").row(8, "上年结转资金").row(9, "其他资金");
        BigDecimal[] appropriation = amounts();
        BigDecimal[] other = random.nextBoolean() ? amounts() : new BigDecimal[] {zero(), zero(), zero()};
        for (int column = 0; column < 3; column++) {
            char letter = (char) ('B' + column);
            draft.put(letter + "6", appropriation[column].add(other[column]).toPlainString());
            draft.put(letter + "7", appropriation[column].toPlainString());
            draft.put(letter + "8", "0");
            draft.put(letter + "9", other[column].toPlainString());
        }
    }

    /** Initial, adjusted by less than a fifth, executed to at least 92 %. */
    private BigDecimal[] amounts() {
        BigDecimal initial = BigDecimal.valueOf(10_000 + random.nextInt(900_000), 2);
        BigDecimal adjusted = share(initial, 82, 118);
        return new BigDecimal[] {initial, adjusted, share(adjusted, 92, 100)};
    }

    private BigDecimal share(BigDecimal amount, int from, int to) {
        return amount.multiply(BigDecimal.valueOf(from + random.nextInt(to - from + 1), 2))
                .setScale(2, RoundingMode.DOWN);
    }

    private static BigDecimal zero() {
        return new BigDecimal("0.00");
    }

    private void indicators() {
        List<String[]> pool = new ArrayList<>(COUNTS);
        Collections.shuffle(pool, random);
        int pieces = 2 + random.nextInt(3);
        String label = random.nextBoolean() ? "（50分）" : "";
        for (int at = 0; at < pieces; at++) {
            count(label, pool.get(at), at == 0 ? 30 - 5 * (pieces - 1) : 5);
        }
        rate("产出指标" + label, "质量指标", RATES.get(random.nextInt(RATES.size())), "20");
        draft.indicator(
                row, "效益指标", "社会效益指标", EFFECTS.get(random.nextInt(EFFECTS.size())), "提高", "达成预期指标", "", "30", "");
        row++;
        rate("满意度指标", "服务对象满意度指标", "服务对象满意度", "10");
    }

    private void count(String label, String[] named, int weight) {
        int target = 100 + random.nextInt(400);
        int actual = target * (70 + random.nextInt(55)) / 100;
        draft.indicator(
                row, "产出指标" + label, "数量指标", named[0], "≥" + target + named[1], actual + named[1], "", "" + weight, "");
        if (random.nextBoolean()) {
            draft.put("F" + row, actual * random.nextInt(101) / 100 + named[1]);
        }
        counts.add(row);
        explained(actual < target);
    }

    private void rate(String level1, String level2, String name, String weight) {
        int target = 85 + random.nextInt(15);
        int actual = 80 + random.nextInt(21);
        draft.indicator(row, level1, level2, name, "≥" + target + "%", actual + "%", "", weight, "");
        explained(actual < target);
    }

    private void explained(boolean missed) {
        if (missed) {
            unmet.add(row);
            draft.put("K" + row, "招标推迟").put("L" + row, "提前启动招标");
        }
        row++;
    }

    private void profile() {
        int posts = 3 + random.nextInt(50);
        draft.topic(Topic.ADMINISTRATIVE_POSTS, "" + posts)
                .topic(Topic.INSTITUTION_POSTS, "0")
                .topic(Topic.STAFF, "" + (posts - random.nextInt(3)))
                .topic(Topic.PROJECT_SPENDING_USE, "完成年度任务")
                .topic(Topic.COMPLIANCE, "资金不存在闲置")
                .topic(Topic.FILLED_IN_ON, year + 1 + "年3月" + (1 + random.nextInt(28)) + "日");
        BigDecimal budget = new BigDecimal(text("C10"));
        BigDecimal executed = new BigDecimal(text("D10"));
        int part = 30 + random.nextInt(31);
        BigDecimal first = share(budget, part, part);
        BigDecimal paid = share(executed, part, part);
        draft.project(22, "甲项目", "本级财力", first.toPlainString(), paid.toPlainString(), "改善办事条件");
        BigDecimal rest = executed.subtract(paid);
        draft.project(23, "乙项目", "上级资金", budget.subtract(first).toPlainString(), rest.toPlainString(), "方便群众");
    }
}
