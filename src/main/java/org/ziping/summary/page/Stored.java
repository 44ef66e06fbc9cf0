package org.ziping.summary.page;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;

/**
 * What the cells of a column hold, as data of a chart with a reference to them.
 *
 * <p>The library's own way would compute the formulas anew; they name sheets that are not there yet, and their results are
 * stored.
 *
 * @param page the page the cells stand on
 * @param area one column of it, or a single cell
 */
public record Stored(Page page, Area area) {

    public XDDFCategoryDataSource words() {
        return XDDFDataSourcesFactory.fromArray(texts().toArray(String[]::new), reference());
    }

    /** The numbers, a gap where there is none. */
    public XDDFNumericalDataSource<Double> numbers() {
        return XDDFDataSourcesFactory.fromArray(doubles(), reference());
    }

    /** The words, empty where there are none. */
    List<String> texts() {
        return rows().mapToObj(row -> page.entry(row, area.firstColumn()))
                .map(entry -> entry instanceof Entry.Words words ? words.text() : "")
                .toList();
    }

    /** The numbers, null where there is none: the library's sign for a gap. */
    Double[] doubles() {
        return rows().mapToObj(row -> page.entry(row, area.firstColumn()))
                .map(entry -> entry.number().map(Number::doubleValue).orElse(null))
                .toArray(Double[]::new);
    }

    /** The cells as a chart names them. */
    public String reference() {
        String column = "$" + CellAddress.columnLetters(area.firstColumn()) + "$";
        String first = "'" + page.name().replace("'", "''") + "'!" + column + (area.firstRow() + 1);
        return area.height() == 1 ? first : first + ":" + column + (area.lastRow() + 1);
    }

    private IntStream rows() {
        return IntStream.rangeClosed(area.firstRow(), area.lastRow());
    }
}
