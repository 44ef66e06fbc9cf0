package org.ziping.summary.chart;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;
import org.ziping.summary.page.Drawing;
import org.ziping.summary.page.Palette;

/**
 * How much of its weight each group reached, lying bars from 0 to 100 %.
 *
 * @param title above the chart
 * @param head the row of the head
 * @param names the names of the groups
 * @param rateColumn the column of the rates, in the same rows
 */
public record RateChart(String title, int head, Area names, int rateColumn) implements Drawing {

    @Override
    public void draw(XSSFChart chart, XSSFSheet sheet) {
        Area rates = new Area(names.firstRow(), rateColumn, names.lastRow(), rateColumn);
        BarRecipe.lying(chart, sheet)
                .upToOne()
                .gap(70)
                .series(
                        new CellReference(sheet.getSheetName(), head, rateColumn, true, true),
                        new Bars(names, rates, Optional.of(new Labels("0.0%", 8))),
                        Palette.FRESH)
                .drawAs(title);
    }
}
