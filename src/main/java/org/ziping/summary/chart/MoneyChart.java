package org.ziping.summary.chart;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Palette;

/**
 * Budget at the start of the year, after adjustment, and spent: three standing bars per kind of spending.
 *
 * @param title above the chart, with the unit of the amounts
 * @param head the row of the head
 * @param names the names of the kinds
 * @param columns of the three amounts, in the same rows
 */
public record MoneyChart(String title, int head, Area names, List<Integer> columns) implements Drawing {

    private static final List<String> COLOURS = List.of(Palette.PALE, Palette.MIDDLE, Palette.FRESH);

    public MoneyChart {
        columns = List.copyOf(columns);
        if (columns.size() != COLOURS.size()) {
            throw new IllegalArgumentException("three amounts: " + columns);
        }
    }

    @Override
    public void draw(XSSFChart chart, XSSFSheet sheet) {
        BarRecipe recipe =
                BarRecipe.standing(chart, sheet).numbersAs("#,##0.##").gap(60);
        for (int number = 0; number < columns.size(); number++) {
            int column = columns.get(number);
            Area amounts = new Area(names.firstRow(), column, names.lastRow(), column);
            recipe.series(
                    new CellReference(sheet.getSheetName(), head, column, true, true),
                    new Bars(names, amounts, Optional.empty()),
                    COLOURS.get(number));
        }
        recipe.drawAs(title);
    }
}
