package org.ziping.summary.page;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart of cells that stand on the sheet it is drawn on. */
public interface Drawing {

    /** Draws into an empty chart; every cell it needs is written already. */
    void draw(XSSFChart chart, XSSFSheet sheet);
}
