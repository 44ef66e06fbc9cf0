package org.ziping.summary.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.chart.Palette;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Page;

/**
 * Budget at the start of the year, after adjustment, and spent: standing bars per kind of spending, without the first where the
 * form does not tell it.
 *
 * @param title above the chart, with the unit of the amounts
 * @param head the row of the head of the table
 * @param names the names of the kinds
 * @param amounts the columns of two or three amounts, in the same rows
 */
public record MoneyChart(String title, int head, Area names, List<Integer> amounts) implements Drawing {

    private static final List<String> COLOURS = List.of(Palette.PALE, Palette.MIDDLE, Palette.FRESH);

    public MoneyChart {
        amounts = List.copyOf(amounts);
        if (amounts.size() < 2 || amounts.size() > COLOURS.size()) {
            throw new IllegalArgumentException(amounts.size() + " amounts");
        }
    }

    private Bars bars(int number) {
        return Bars.of(head, names, amounts.get(number));
    }

    @Override
    public List<Area> data() {
        return Bars.data(IntStream.range(0, amounts.size()).mapToObj(this::bars));
    }

    @Override
    public String likeness() {
        return "money-" + amounts.size();
    }

    @Override
    public void draw(XSSFChart chart, Page page) {
        BarRecipe recipe = BarRecipe.standing(chart, page).numbersAs("#,##0.##").gap(60);
        for (int number = 0; number < amounts.size(); number++) {
            recipe.series(bars(number), COLOURS.get(COLOURS.size() - amounts.size() + number));
        }
        recipe.drawAs(title);
    }
}
