package org.ziping.summary.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.ziping.chart.BarNumbers;

/**
 * Numbers at the ends of bars.
 *
 * @param format their number format
 * @param size of the letters in points
 */
record Labels(String format, double size) {

    void put(CTBarSer series) {
        CTDLbls labels = BarNumbers.at(series, format);
        labels.addNewSpPr().addNewNoFill();
        ChartText.letters(size).body(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    }
}
