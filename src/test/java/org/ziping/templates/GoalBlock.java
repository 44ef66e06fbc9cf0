package org.ziping.templates;

/** 年度总体目标: what was expected beside what was achieved. */
final class GoalBlock {

    private static final float ROOM = 60;
    private static final float ROOM_TO_FILL_IN = 90;

    private GoalBlock() {}

    /** Draws it from this row on. Gives the first row below it. */
    static int draw(Canvas canvas, FormDraft.Goal goal, int row) {
        var expected = Column.LEVEL2.to(Column.MID_YEAR, row + 1);
        var achieved = Column.ACTUAL.to(Column.MEASURE, row + 1);
        canvas.text(Column.LEVEL1.in(row, 2), Look.LABEL, "年度总体\n目标");
        canvas.text(Column.LEVEL2.to(Column.MID_YEAR, row), Look.HEADER, "预期目标");
        canvas.text(Column.ACTUAL.to(Column.MEASURE, row), Look.HEADER, "实际完成情况");
        canvas.text(expected, Look.TEXT, goal.expected());
        canvas.text(achieved, Look.TEXT, goal.achieved());
        canvas.hints().say(Column.LEVEL2.in(row + 1), "预期目标", "请按年初批复的绩效目标填写");
        canvas.hints().say(Column.ACTUAL.in(row + 1), "实际完成情况", "请对照预期目标逐项填写全年完成情况，数字应与下面各指标一致");
        canvas.height(row, 24);
        canvas.height(
                row + 1,
                Math.max(
                        goal.expected().isEmpty() ? ROOM_TO_FILL_IN : ROOM,
                        Math.max(
                                TextHeight.of(goal.expected(), canvas.widthOf(expected), Look.Font.BODY),
                                TextHeight.of(goal.achieved(), canvas.widthOf(achieved), Look.Font.BODY))));
        return row + 2;
    }
}
