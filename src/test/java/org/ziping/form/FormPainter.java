package org.ziping.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ziping.form.GeneratedForm.Money;
import org.ziping.form.GeneratedForm.Row;
import org.ziping.form.GeneratedForm.Truth;
import org.ziping.form.header.MoneyColumn;

/** Draws what a form says in a layout of its own, with the nuisances of real forms. */
final class FormPainter {

    private final Random random;
    private final Wordings words;
    private final Canvas canvas;
    private final Truth truth;
    private final boolean split;
    private final List<String> layout = new ArrayList<>();

    private final int left;
    private final boolean side;
    private final boolean level1;
    private final boolean level2;
    private final int nameWidth;
    private final int levelStyle;
    private final List<GeneratedColumn> columns;
    private final boolean totalOnTop;
    private int row;

    FormPainter(Random random, Canvas canvas, Truth truth, boolean split, int firstRow) {
        this.random = random;
        this.words = new Wordings(random);
        this.canvas = canvas;
        this.truth = truth;
        this.split = split;
        this.row = firstRow;
        this.left = chance(4) ? 1 + random.nextInt(2) : 0;
        this.side = chance(2);
        this.level1 = !chance(12);
        this.level2 = !chance(12);
        this.nameWidth = chance(4) ? 2 : 1;
        this.levelStyle = random.nextInt(3);
        this.columns = columns();
        this.totalOnTop = chance(8);
        say(
                "margin " + left,
                "side " + side,
                "levels " + level1 + level2 + " style " + levelStyle,
                "columns " + columns,
                "split " + split,
                "name " + nameWidth);
    }

    private void say(String... choices) {
        layout.addAll(List.of(choices));
    }

    List<String> layout() {
        return layout;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private List<GeneratedColumn> columns() {
        List<GeneratedColumn> chosen = new ArrayList<>(
                List.of(GeneratedColumn.TARGET, GeneratedColumn.ACTUAL, GeneratedColumn.WEIGHT, GeneratedColumn.SCORE));
        boolean weightFirst = chance(4);
        if (weightFirst) {
            chosen.remove(GeneratedColumn.WEIGHT);
            chosen.add(0, GeneratedColumn.WEIGHT);
        }
        addSometimes(chosen, GeneratedColumn.COMPLETION, 3);
        addSometimes(chosen, GeneratedColumn.MID_YEAR, 4);
        addSometimes(chosen, GeneratedColumn.LAST_YEAR, 6);
        addSometimes(chosen, GeneratedColumn.REVIEW, 5);
        addSometimes(chosen, GeneratedColumn.FOREIGN, 3);
        if (chance(6)) {
            Collections.shuffle(chosen, random);
        }
        if (!chance(5)) {
            chosen.add(GeneratedColumn.REASON);
            if (chance(3)) {
                chosen.add(GeneratedColumn.MEASURE);
            }
        }
        return chosen;
    }

    private void addSometimes(List<GeneratedColumn> chosen, GeneratedColumn column, int oneIn) {
        if (chance(oneIn)) {
            chosen.add(random.nextInt(chosen.size() + 1), column);
        }
    }

    private int firstName() {
        return left + (side ? 1 : 0);
    }

    private int nameColumn() {
        return firstName() + (level1 ? 1 : 0) + (level2 ? 1 : 0);
    }

    private int firstValue() {
        return nameColumn() + nameWidth;
    }

    private int width(GeneratedColumn column) {
        return column == GeneratedColumn.TARGET && split ? 3 : 1;
    }

    private int columnOf(GeneratedColumn wanted) {
        int at = firstValue();
        for (GeneratedColumn column : columns) {
            if (column == wanted) {
                return at;
            }
            at += width(column);
        }
        return -1;
    }

    private int last() {
        int at = firstValue();
        for (GeneratedColumn column : columns) {
            at += width(column);
        }
        return at - 1;
    }

    /** The truth without what this layout has no cell for. */
    Truth seen() {
        List<Row> rows = truth.rows().stream()
                .map(row -> new Row(
                        level1 ? row.level1() : "",
                        level2 ? row.level2() : "",
                        row.name(),
                        row.target(),
                        row.actual(),
                        row.weight(),
                        row.score(),
                        has(GeneratedColumn.COMPLETION) ? row.completion() : "",
                        has(GeneratedColumn.MID_YEAR) ? row.midYear() : "",
                        has(GeneratedColumn.REASON) ? row.reason() : "",
                        has(GeneratedColumn.MEASURE) ? row.measure() : "",
                        row.points(),
                        row.sign(),
                        row.unit()))
                .toList();
        String weights = totalOnTop ? "" : truth.weights();
        return new Truth(
                truth.unit(),
                truth.project(),
                truth.year(),
                truth.money(),
                rows,
                weights,
                truth.total(),
                truth.rating());
    }

    private boolean has(GeneratedColumn column) {
        return columns.contains(column);
    }

    /** Draws the form and gives the row below it. */
    int paint(boolean yearInSheetName) {
        heading(yearInSheetName);
        boolean moneyLast = chance(8);
        say("money last " + moneyLast);
        say("total on top " + totalOnTop);
        if (totalOnTop) {
            closing(true);
        }
        if (!moneyLast) {
            money();
            goals();
        }
        indicators(!totalOnTop);
        if (moneyLast) {
            money();
        }
        footer();
        return row;
    }

    private void line(String text) {
        canvas.text(row, left, text);
        canvas.merge(row, left, row, last());
        row++;
    }

    private void heading(boolean yearInSheetName) {
        int yearAt = yearInSheetName ? 3 : random.nextInt(3);
        say("year " + yearAt);
        String title = truth.project().isEmpty()
                ? "部门整体支出绩效自评表"
                : words.pick(List.of("项目支出绩效自评表", "项目绩效自评表", truth.project() + "项目支出绩效自评表"));
        line(yearAt == 0 ? truth.year() + "年度" + title : title);
        if (yearAt == 1) {
            line(words.pick(List.of("（" + truth.year() + "年度）", "(" + truth.year() + " 年度)", truth.year() + "年")));
        }
        if (chance(3)) {
            row++;
        }
        if (!truth.project().isEmpty()) {
            labelled(words.pick(List.of("项目名称", "项目名称：", "项 目 名 称")), truth.project());
        }
        labelled(
                truth.project().isEmpty()
                        ? words.pick(List.of("部门名称", "部门（单位）名称", "单位名称", "部门单位名称"))
                        : words.pick(List.of("实施单位", "项目实施单位", "项目单位", "单位名称", "预算单位")),
                truth.unit());
        if (yearAt == 2) {
            labelled(words.pick(List.of("年度", "预算年度", "评价年度")), truth.year() + "年");
        }
    }

    private void labelled(String label, String value) {
        if (chance(5)) {
            line(label.replace("：", "") + "：" + value);
            return;
        }
        int to = firstValue() - 1;
        canvas.text(row, left, label);
        canvas.merge(row, left, row, to);
        canvas.text(row, to + 1, value);
        canvas.merge(row, to + 1, row, last());
        row++;
    }

    private void money() {
        List<MoneyColumn> shown = new ArrayList<>(List.of(
                MoneyColumn.INITIAL,
                MoneyColumn.ADJUSTED,
                MoneyColumn.EXECUTED,
                MoneyColumn.WEIGHT,
                MoneyColumn.RATE,
                MoneyColumn.SCORE));
        if (chance(5)) {
            Collections.shuffle(shown, random);
        }
        say("money " + shown);
        int unitAt = random.nextInt(3);
        if (unitAt == 2) {
            canvas.text(row, last(), "单位：万元");
            row++;
        }
        int first = firstValue();
        int top = row;
        canvas.text(
                row,
                left,
                words.pick(List.of("项目资金", "资金情况", "预算执行情况", "年度预算执行情况"))
                        + (unitAt == 0 ? "（万元）" : unitAt == 1 ? "\n(万元)" : ""));
        if (!side) {
            canvas.merge(row, left, row, first - 1);
        }
        for (int at = 0; at < shown.size(); at++) {
            canvas.text(row, first + at, words.money(shown.get(at)));
        }
        row++;
        for (Money money : truth.money()) {
            canvas.text(row, firstName(), money.label());
            canvas.merge(row, firstName(), row, first - 1);
            for (int at = 0; at < shown.size(); at++) {
                amount(first + at, value(money, shown.get(at)));
            }
            row++;
        }
        if (side && chance(2)) {
            canvas.merge(top, left, row - 1, left);
        }
    }

    private static String value(Money money, MoneyColumn column) {
        return switch (column) {
            case INITIAL -> money.initial();
            case ADJUSTED -> money.adjusted();
            case EXECUTED -> money.executed();
            case WEIGHT -> money.weight();
            case RATE -> money.rate();
            case SCORE -> money.score();
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    private void amount(int column, String value) {
        if (value.isEmpty() || value.equals("—") || chance(3)) {
            canvas.text(row, column, value);
        } else {
            canvas.number(row, column, value);
        }
    }

    private void goals() {
        if (chance(3)) {
            return;
        }
        int middle = (left + last() + 1) / 2;
        canvas.text(row, left, words.pick(List.of("年度总体目标", "年度绩效目标完成情况", "年度目标")));
        canvas.merge(row, left, row + 1, left);
        canvas.text(row, left + 1, words.pick(List.of("预期目标", "年初设定目标")));
        canvas.merge(row, left + 1, row, middle);
        canvas.text(row, middle + 1, words.pick(List.of("实际完成情况", "全年实际完成情况")));
        canvas.merge(row, middle + 1, row, last());
        canvas.text(row + 1, left + 1, "目标1：完成年度任务；\n目标2：≥95%的群众满意。");
        canvas.merge(row + 1, left + 1, row + 1, middle);
        canvas.text(row + 1, middle + 1, "目标1：已完成；\n目标2：满意度97%。");
        canvas.merge(row + 1, middle + 1, row + 1, last());
        row += 2;
    }

    private void indicators(boolean withClosing) {
        boolean twoRows = split && chance(2);
        int height = twoRows ? 2 : 1;
        say("two rows " + twoRows);
        int top = row;
        if (side) {
            canvas.text(row, left, words.pick(List.of("绩效指标", "年度绩效指标", "绩效指标完成情况")));
        }
        int at = firstName();
        if (level1) {
            header(at++, words.level1(), height);
        }
        if (level2) {
            header(at++, words.level2(), height);
        }
        canvas.text(row, at, words.indicatorName());
        canvas.merge(row, at, row + height - 1, at + nameWidth - 1);
        at += nameWidth;
        boolean merged = chance(2);
        for (GeneratedColumn column : columns) {
            if (width(column) == 1) {
                if (merged || !twoRows) {
                    header(at, words.indicator(column), height);
                } else {
                    canvas.text(row, at, words.indicator(column));
                }
            } else if (twoRows) {
                canvas.text(row, at, words.indicator(column));
                canvas.merge(row, at, row, at + 2);
                canvas.text(row + 1, at, words.sign());
                canvas.text(row + 1, at + 1, words.pick(List.of("指标值", "数值", "目标值")));
                canvas.text(row + 1, at + 2, words.unit());
            } else {
                canvas.text(row, at, words.sign());
                canvas.text(row, at + 1, words.indicator(column));
                canvas.text(row, at + 2, words.unit());
            }
            at += width(column);
        }
        row += height;
        rows();
        if (withClosing) {
            closing(false);
        }
        if (side && chance(2)) {
            canvas.merge(top, left, row - 1, left);
        }
    }

    private void header(int column, String words, int height) {
        canvas.text(row, column, words);
        canvas.merge(row, column, row + height - 1, column);
    }

    private void rows() {
        int first = row;
        boolean points = chance(4);
        for (int at = 0; at < truth.rows().size(); at++) {
            Row fact = truth.rows().get(at);
            Row before = at == 0 ? null : truth.rows().get(at - 1);
            boolean new1 = before == null || !before.level1().equals(fact.level1());
            boolean new2 = new1 || !before.level2().equals(fact.level2());
            if (new1 && chance(6) && at > 0) {
                leftover(truth.rows().get(at - 1));
            }
            levels(fact, new1, new2, points);
            canvas.text(row, nameColumn(), fact.name());
            canvas.merge(row, nameColumn(), row, nameColumn() + nameWidth - 1);
            values(fact);
            row++;
        }
        if (levelStyle == 0) {
            mergeDown(first);
        }
    }

    /** What a template left: a level-2 row with nothing in it, or 指标2 and dots. */
    private void leftover(Row above) {
        if (levelStyle == 1 && level1) {
            canvas.text(row, firstName(), above.level1());
        }
        if (level2) {
            canvas.text(row, nameColumn() - 1, words.pick(List.of("生态效益指标", "成本指标")));
        }
        canvas.text(row, nameColumn(), words.pick(List.of("指标2", "……", "", "…")));
        canvas.merge(row, nameColumn(), row, nameColumn() + nameWidth - 1);
        row++;
    }

    private void levels(Row fact, boolean new1, boolean new2, boolean points) {
        int at = firstName();
        if (level1) {
            if (new1 || levelStyle == 1) {
                int sum = truth.rows().stream()
                        .filter(other -> other.level1().equals(fact.level1()))
                        .mapToInt(other -> Integer.parseInt(other.weight()))
                        .sum();
                canvas.text(row, at, fact.level1() + (points ? "（" + sum + "分）" : ""));
            }
            at++;
        }
        if (level2 && (new2 || levelStyle == 1)) {
            canvas.text(row, at, fact.level2());
        }
    }

    private void mergeDown(int first) {
        for (int column = firstName(); column < nameColumn(); column++) {
            int from = first;
            for (int at = first + 1; at <= row; at++) {
                boolean begins = at == row || !canvas.isBlank(at, column);
                if (begins) {
                    canvas.merge(from, column, at - 1, column);
                    from = at;
                }
            }
        }
    }

    private void values(Row fact) {
        int at = firstValue();
        for (GeneratedColumn column : columns) {
            switch (column) {
                case TARGET -> target(at, fact);
                case ACTUAL -> any(at, fact.actual());
                case WEIGHT -> amount(at, fact.weight());
                case SCORE -> amount(at, fact.score());
                case COMPLETION -> any(at, fact.completion());
                case MID_YEAR -> canvas.text(row, at, fact.midYear());
                case LAST_YEAR -> canvas.text(row, at, fact.midYear());
                case REVIEW -> canvas.text(row, at, chance(2) ? fact.score() : "");
                case REASON -> canvas.text(row, at, fact.reason());
                case MEASURE -> canvas.text(row, at, fact.measure());
                case FOREIGN -> canvas.text(row, at, chance(2) ? "见附件" + random.nextInt(9) : "");
            }
            at += width(column);
        }
    }

    private void target(int at, Row fact) {
        if (split) {
            canvas.text(row, at, fact.sign());
            any(at + 1, fact.target());
            canvas.text(row, at + 2, fact.unit());
        } else {
            any(at, fact.target());
        }
    }

    private void any(int column, String value) {
        if (value.matches("[0-9.]+%?") && chance(2)) {
            canvas.number(row, column, value);
        } else {
            canvas.text(row, column, value);
        }
    }

    private void closing(boolean top) {
        int rating = random.nextInt(3);
        if (top) {
            pair("自评得分", truth.total());
            pair(words.rating(), truth.rating());
            return;
        }
        int first = Math.min(columnOf(GeneratedColumn.WEIGHT), columnOf(GeneratedColumn.SCORE));
        canvas.text(row, left, words.total());
        canvas.merge(row, left, row, chance(2) ? nameColumn() : Math.max(nameColumn(), first - 1));
        amount(columnOf(GeneratedColumn.WEIGHT), truth.weights());
        amount(columnOf(GeneratedColumn.SCORE), truth.total());
        say("rating " + rating);
        row++;
        pair(words.rating(), truth.rating());
    }

    private void pair(String label, String value) {
        canvas.text(row, left, label);
        canvas.merge(row, left, row, nameColumn());
        if (value.matches("[0-9.]+")) {
            amount(nameColumn() + nameWidth, value);
        } else {
            canvas.text(row, nameColumn() + nameWidth, value);
        }
        row++;
    }

    private void footer() {
        if (chance(2)) {
            line(words.pick(List.of(
                    "注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。",
                    "备注：得分一档最高不能超过该指标分值上限。",
                    "说明：定量指标达到指标值得满分。")));
        }
        if (chance(2)) {
            canvas.text(row, left, "填报人：");
            canvas.text(row, nameColumn() + nameWidth, "联系电话：");
            canvas.text(row, last(), "填报日期：2024年3月5日");
            row++;
        }
    }
}
