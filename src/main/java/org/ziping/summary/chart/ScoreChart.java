package org.ziping.summary.chart;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Palette;

/**
 * Score against weight, a pair of lying bars per indicator, so that long names stand beside them.
 *
 * @param title above the chart
 * @param table where the head of the table and the rows drawn stand
 */
public record ScoreChart(String title, IndicatorRange table) implements Drawing {

    private static final int FEW = 12;
    private static final int SOME = 20;

    /**
     * @param head the row of the head
     * @param rows the rows drawn, in the column of the short names
     * @param weightColumn of the weights; the scores stand in the next one
     */
    public record IndicatorRange(int head, Area rows, int weightColumn) {}

    @Override
    public void draw(XSSFChart chart, XSSFSheet sheet) {
        BarRecipe.lying(chart, sheet)
                .numbersAs("General")
                .gap(table.rows().height() <= FEW ? 60 : 40)
                .everyName(table.rows().height() <= SOME ? 9 : 7)
                .series(head(sheet, table.weightColumn()), bars(table.weightColumn()), Palette.PALE)
                .series(head(sheet, table.weightColumn() + 1), bars(table.weightColumn() + 1), Palette.ACCENT)
                .drawAs(title);
    }

    private CellReference head(XSSFSheet sheet, int column) {
        return new CellReference(sheet.getSheetName(), table.head(), column, true, true);
    }

    private Bars bars(int column) {
        Area values = new Area(table.rows().firstRow(), column, table.rows().lastRow(), column);
        return new Bars(table.rows(), values, labels());
    }

    private Optional<Labels> labels() {
        int rows = table.rows().height();
        if (rows > SOME) {
            return Optional.empty();
        }
        return Optional.of(new Labels("General", rows <= FEW ? 8 : 6.5));
    }
}
