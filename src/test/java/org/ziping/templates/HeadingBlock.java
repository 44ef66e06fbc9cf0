package org.ziping.templates;

import java.util.List;
import java.util.stream.IntStream;

/** Title, year and names. */
final class HeadingBlock {

    private static final int FIRST_YEAR_OFFERED = 2021;
    private static final int YEARS_OFFERED = 10;

    private HeadingBlock() {}

    /** Draws it from the top of the sheet. Gives the first row below it. */
    static int draw(Canvas canvas, FormDraft.Heading heading) {
        canvas.text(Column.LEVEL1.to(Column.MEASURE, 0), Look.TITLE, heading.title());
        canvas.height(0, 36);
        canvas.text(Column.LEVEL1.to(Column.MEASURE, 1), Look.SUBTITLE, heading.year());
        canvas.height(1, 21);
        canvas.hints().offer(Column.LEVEL1.in(1), years(), "年度", "请从下拉列表中选择评价年度，也可以直接填写，如“（2023年度）”");
        int row = 2;
        for (List<FormDraft.Name> names : heading.names()) {
            drawNames(canvas, row, names);
            canvas.height(row++, 24);
        }
        return row;
    }

    private static String[] years() {
        return IntStream.range(FIRST_YEAR_OFFERED, FIRST_YEAR_OFFERED + YEARS_OFFERED)
                .mapToObj(year -> "（" + year + "年度）")
                .toArray(String[]::new);
    }

    private static void drawNames(Canvas canvas, int row, List<FormDraft.Name> names) {
        boolean two = names.size() == 2;
        canvas.text(
                Column.LEVEL1.to(Column.LEVEL2, row), Look.LABEL, names.get(0).label());
        canvas.text(
                Column.NAME.to(two ? Column.ADJUSTED : Column.MEASURE, row),
                Look.TEXT,
                names.get(0).value());
        canvas.hints().say(Column.NAME.in(row), names.get(0).label(), "请填写全称，与公章一致");
        if (two) {
            canvas.text(
                    Column.MID_YEAR.to(Column.ACTUAL, row),
                    Look.LABEL,
                    names.get(1).label());
            canvas.text(
                    Column.COMPLETION.to(Column.MEASURE, row),
                    Look.TEXT,
                    names.get(1).value());
            canvas.hints().say(Column.COMPLETION.in(row), names.get(1).label(), "请填写全称，与公章一致");
        }
    }
}
