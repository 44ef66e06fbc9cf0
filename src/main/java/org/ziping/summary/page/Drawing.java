package org.ziping.summary.page;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.ziping.model.grid.Area;

/** A chart of cells that stand on the page it is drawn on. */
public interface Drawing {

    /** The words above it. */
    String title();

    /** The cells it names, a column or a single cell each, in the order in which the finished chart names them. */
    List<Area> data();

    /** The same for drawings that differ only in title and data: one stencil of that name serves them all. */
    String likeness();

    /** Draws into an empty chart. */
    void draw(XSSFChart chart, Page page);
}
