package org.ziping.summary.chart;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Palette;

/**
 * Budget at the start of the year, after adjustment, and spent: three standing bars per kind of spending.
 *
 * @param title above the chart, with the unit of the amounts
 * @param head the row of the head of the table
 * @param names the names of the kinds
 * @param firstColumn of the three amounts side by side, in the same rows
 */
public record MoneyChart(String title, int head, Area names, int firstColumn) implements Drawing {

    private Bars amounts(int number) {
        return Bars.of(head, names, firstColumn + number);
    }

    @Override
    public List<Area> data() {
        return Bars.data(Stream.of(amounts(0), amounts(1), amounts(2)));
    }

    @Override
    public String likeness() {
        return "money";
    }

    @Override
    public void draw(XSSFChart chart, Page page) {
        BarRecipe.standing(chart, page)
                .numbersAs("#,##0.##")
                .gap(60)
                .series(amounts(0), Palette.PALE)
                .series(amounts(1), Palette.MIDDLE)
                .series(amounts(2), Palette.FRESH)
                .drawAs(title);
    }
}
