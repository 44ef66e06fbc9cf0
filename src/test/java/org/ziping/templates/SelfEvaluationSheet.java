package org.ziping.templates;

import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.model.grid.Area;

/** The sheet 自评表. */
final class SelfEvaluationSheet {

    static final String NAME = "自评表";
    private static final int ROWS_ON_FIRST_PAGE = 12;
    private static final int FROZEN_ROWS = 3;
    private static final BigDecimal BUDGET_WEIGHT = BigDecimal.TEN;

    private SelfEvaluationSheet() {}

    static void add(XSSFWorkbook workbook, StyleKit styles, FormDraft form) {
        Canvas canvas = new Canvas(workbook.createSheet(NAME), styles);
        for (Column column : Column.values()) {
            canvas.width(column.ordinal(), column.width());
        }
        int money = HeadingBlock.draw(canvas, form.heading());
        int moneyRow = MoneyBlock.draw(canvas, form.money(), money);
        int header =
                GoalBlock.draw(canvas, form.goal(), money + 1 + form.money().size());
        int below = IndicatorBlock.draw(canvas, form.levels(), header);
        int end = ClosingBlock.draw(
                canvas, form.closing(), new ClosingBlock.Summed(moneyRow, header + 1, below - 1, weights(form)));
        canvas.numbersAsTextAreMeant(new Area(header + 1, Column.TARGET.ordinal(), below - 1, Column.ACTUAL.ordinal()));
        Page.LANDSCAPE.apply(canvas.sheet(), new Area(0, 0, end - 1, Column.MEASURE.ordinal()));
        canvas.repeatOnEveryPage(header);
        if (below - header > ROWS_ON_FIRST_PAGE) {
            canvas.breakPageBefore(header + 1 + form.levels().get(0).height());
        }
        canvas.sheet().createFreezePane(Column.TARGET.ordinal(), FROZEN_ROWS);
    }

    private static BigDecimal weights(FormDraft form) {
        return form.rows().stream().flatMap(row -> row.weight().stream()).reduce(BUDGET_WEIGHT, BigDecimal::add);
    }
}
