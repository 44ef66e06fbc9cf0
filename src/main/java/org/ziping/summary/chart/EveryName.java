package org.ziping.summary.chart;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;

/** Says that an axis writes the name of every bar; the small schema library has no type for it, so it is written as XML. */
final class EveryName {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private EveryName() {}

    static void write(CTCatAx axis) {
        try (XmlCursor cursor = axis.newCursor()) {
            if (!cursor.toChild(new QName(CHART, "noMultiLvlLbl"))) {
                cursor.toEndToken();
            }
            cursor.beginElement("tickLblSkip", CHART);
            cursor.insertAttributeWithValue("val", "1");
        }
    }
}
