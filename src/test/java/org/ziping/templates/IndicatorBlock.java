package org.ziping.templates;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.model.grid.Area;
import org.ziping.templates.FormDraft.Level1;
import org.ziping.templates.FormDraft.Level2;
import org.ziping.templates.FormDraft.Row;

/** The indicators by level, one in a row. */
final class IndicatorBlock {

    private static final float ROOM = 30;
    private static final float ROOM_TO_FILL_IN = 35;
    private static final List<Column> TYPED = List.of(
            Column.NAME, Column.TARGET, Column.ADJUSTED, Column.MID_YEAR, Column.ACTUAL, Column.REASON, Column.MEASURE);
    private static final List<Column> LEFT = List.of(Column.NAME, Column.REASON, Column.MEASURE);

    private IndicatorBlock() {}

    /** Draws it from this row on, headers first. Gives the first row below it. */
    static int draw(Canvas canvas, List<Level1> levels, int header) {
        for (Column column : Column.values()) {
            canvas.text(column.in(header), Look.HEADER, column.header());
        }
        canvas.height(header, 27);
        int row = header + 1;
        for (Level1 level : levels) {
            canvas.text(Column.LEVEL1.in(row, level.height()), Look.LABEL, level.label());
            for (Level2 part : level.parts()) {
                drawPart(canvas, part, row);
                row += part.rows().size();
            }
        }
        hint(canvas.hints(), header + 1, row - header - 1);
        return row;
    }

    private static void drawPart(Canvas canvas, Level2 part, int first) {
        canvas.text(Column.LEVEL2.in(first, part.rows().size()), Look.LABEL, part.label());
        for (int index = 0; index < part.rows().size(); index++) {
            drawRow(canvas, part.rows().get(index), first + index);
        }
    }

    private static void drawRow(Canvas canvas, Row indicator, int row) {
        TYPED.forEach(column -> canvas.text(
                column.in(row), LEFT.contains(column) ? Look.TEXT : Look.TEXT_CENTRED, typed(indicator, column)));
        canvas.blank(Column.COMPLETION.in(row), Look.CALCULATED_RATE);
        indicator
                .weight()
                .ifPresentOrElse(
                        weight -> canvas.number(Column.WEIGHT.in(row), Look.POINTS, weight),
                        () -> canvas.blank(Column.WEIGHT.in(row), Look.POINTS));
        canvas.blank(Column.SCORE.in(row), Look.CALCULATED_POINTS);
        canvas.height(row, height(canvas, indicator));
    }

    private static String typed(Row indicator, Column column) {
        return switch (column) {
            case NAME -> indicator.name();
            case TARGET -> indicator.plan().target();
            case ADJUSTED -> indicator.plan().adjusted();
            case MID_YEAR -> indicator.result().midYear();
            case ACTUAL -> indicator.result().actual();
            case REASON -> indicator.remark().reason();
            case MEASURE -> indicator.remark().measure();
            case LEVEL1, LEVEL2, COMPLETION, WEIGHT, SCORE ->
                throw new IllegalArgumentException("nobody types words into " + column);
        };
    }

    private static float height(Canvas canvas, Row indicator) {
        float highest = indicator.equals(Row.BLANK) ? ROOM_TO_FILL_IN : ROOM;
        for (Column column : TYPED) {
            double width = canvas.widthOf(column.in(0));
            highest = Math.max(highest, TextHeight.of(typed(indicator, column), width, Look.Font.BODY));
        }
        return highest;
    }

    private static void hint(Hints hints, int first, int rows) {
        Function<Column, Area> all = column -> column.in(first, rows);
        hints.say(all.apply(Column.NAME), "三级指标", "一行一个指标，名称写明对象和内容，如“应急救护培训人数”。不用的行可以空着，也可以整行删除");
        hints.say(
                all.apply(Column.TARGET),
                "指标值",
                "符号＋数值＋单位，如 ≥95%、≤95.81万元、=100%、≥60份；日期如 2023年12月31日前；定性指标直接写文字，如 及时、效果明显");
        hints.say(all.apply(Column.ADJUSTED), "调整后指标值", "年中调整过目标的才填，写法与指标值相同；填写后以调整后指标值为准");
        hints.say(all.apply(Column.MID_YEAR), "年中监控完成值", "年中绩效监控时的完成数，带单位，如 90户；没有开展监控的可以空着");
        hints.say(all.apply(Column.ACTUAL), "实际完成值", "全年实际完成数，带单位，如 447户、97%；定性指标填 达成、部分达成 或 未达成；没有发生填 无");
        hints.say(all.apply(Column.COMPLETION), "完成率", "由程序填写：实际完成值÷指标值；定性指标不填");
        hints.points(all.apply(Column.WEIGHT), "分值", "只填数字；全部指标与预算执行的分值合计应为100分");
        hints.points(all.apply(Column.SCORE), "得分", "由程序填写；只有部分达成或未达成的定性指标，需要填报人按档次填写得分");
        Stream.of(Column.REASON, Column.MEASURE)
                .forEach(column -> hints.say(all.apply(column), column.header(), "未达到指标值，或超出指标值较多时填写，写明具体原因和做法"));
    }
}
