package org.ziping.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziping.model.grid.Area;
import org.ziping.templates.FormDraft.MoneyLine;
import org.ziping.templates.FormDraft.MoneyLine.Role;

/**
 * The money block, in 万元.
 *
 * <p>The sum is a formula over its parts, so that a clerk can neither forget it nor add up wrongly; whoever has only the sum types over it.
 */
final class MoneyBlock {

    private static final BigDecimal WEIGHT = BigDecimal.TEN;
    private static final List<String> HEADERS = List.of("年初预算数", "全年预算数", "全年执行数");

    private final Canvas canvas;
    private final List<MoneyLine> lines;
    private final int header;

    private MoneyBlock(Canvas canvas, List<MoneyLine> lines, int header) {
        this.canvas = canvas;
        this.lines = lines;
        this.header = header;
    }

    /** Draws it from this row on. Gives the row of the sum, which carries weight and score. */
    static int draw(Canvas canvas, List<MoneyLine> lines, int row) {
        MoneyBlock block = new MoneyBlock(canvas, lines, row);
        block.drawHeader();
        IntStream.range(0, lines.size()).forEach(block::drawLine);
        return row + 1;
    }

    private void drawHeader() {
        canvas.text(Column.LEVEL1.in(header, lines.size() + 1), Look.LABEL, "预算执行\n情况\n（万元）");
        canvas.text(Column.LEVEL2.to(Column.NAME, header), Look.HEADER, "资金类别");
        for (int amount = 0; amount < HEADERS.size(); amount++) {
            canvas.text(amountArea(header, amount), Look.HEADER, HEADERS.get(amount));
        }
        canvas.text(Column.SCORE.in(header), Look.HEADER, "分值");
        canvas.text(Column.REASON.in(header), Look.HEADER, "执行率");
        canvas.text(Column.MEASURE.in(header), Look.HEADER, "得分");
        canvas.height(header, 24);
    }

    private static Area amountArea(int row, int amount) {
        return switch (amount) {
            case 0 -> Column.TARGET.to(Column.ADJUSTED, row);
            case 1 -> Column.MID_YEAR.to(Column.ACTUAL, row);
            default -> Column.COMPLETION.to(Column.WEIGHT, row);
        };
    }

    private void drawLine(int index) {
        MoneyLine line = lines.get(index);
        int row = header + 1 + index;
        canvas.text(Column.LEVEL2.to(Column.NAME, row), Look.LABEL_LEFT, line.label());
        for (int amount = 0; amount < HEADERS.size(); amount++) {
            drawAmount(line, row, amount);
        }
        drawMarks(line, row);
        canvas.height(row, 21);
    }

    private void drawAmount(MoneyLine line, int row, int amount) {
        Area area = amountArea(row, amount);
        if (line.role() == Role.TOTAL) {
            canvas.formula(area, Look.MONEY_TOTAL, sumFormula(area), sum(amount));
            canvas.hints().amount(area, HEADERS.get(amount) + "合计", "由公式自动合计：" + partLabels() + "。没有明细时可直接填写合计数");
            return;
        }
        Optional<BigDecimal> value = line.amounts().all().get(amount);
        value.ifPresentOrElse(number -> canvas.number(area, Look.MONEY, number), () -> canvas.blank(area, Look.MONEY));
        canvas.hints().amount(area, HEADERS.get(amount), meaning(amount));
    }

    private static String meaning(int amount) {
        return switch (amount) {
            case 0 -> "年初批复的预算，单位万元，只填数字";
            case 1 -> "年中调整以后的预算，没有调整的与年初预算数相同，单位万元，只填数字";
            default -> "截至年末实际支付的金额，单位万元，只填数字；没有支出填0";
        };
    }

    /** Rounded, because a binary 89.01 + 0.45 is not 89.46. */
    private String sumFormula(Area area) {
        String parts = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).role() == Role.PART)
                .mapToObj(index -> Column.values()[area.firstColumn()].cell(header + 1 + index))
                .collect(Collectors.joining(","));
        return "ROUND(SUM(" + parts + "),6)";
    }

    private BigDecimal sum(int amount) {
        return lines.stream()
                .filter(line -> line.role() == Role.PART)
                .flatMap(line -> line.amounts().all().get(amount).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String partLabels() {
        return lines.stream()
                .filter(line -> line.role() == Role.PART)
                .map(line -> line.label().replace("其中：", "").strip())
                .collect(Collectors.joining("＋"));
    }

    private void drawMarks(MoneyLine line, int row) {
        boolean scored = line.role() == Role.TOTAL;
        if (scored) {
            canvas.number(Column.SCORE.in(row), Look.POINTS, WEIGHT);
            canvas.hints().points(Column.SCORE.in(row), "预算执行的分值", "一般为10分，主管部门另有规定的从其规定");
            canvas.blank(Column.MEASURE.in(row), Look.CALCULATED_POINTS);
            canvas.hints().points(Column.MEASURE.in(row), "得分", "由程序填写：执行率×分值，最高不超过分值");
        } else {
            canvas.text(Column.SCORE.in(row), Look.DASH, "—");
            canvas.text(Column.MEASURE.in(row), Look.DASH, "—");
        }
        if (scored || line.scoredRate()) {
            canvas.blank(Column.REASON.in(row), Look.CALCULATED_RATE);
            canvas.hints().say(Column.REASON.in(row), "执行率", "由程序填写：全年执行数÷全年预算数");
        } else {
            canvas.text(Column.REASON.in(row), Look.DASH, "—");
        }
    }
}
