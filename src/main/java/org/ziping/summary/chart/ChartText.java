package org.ziping.summary.chart;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.ziping.chart.Letters;

/** The words of a chart in the typeface of our sheets. */
final class ChartText {

    private static final String TYPEFACE = "微软雅黑";
    private static final Letters BODY = letters(9);
    private static final Letters TITLE = Letters.bold(TYPEFACE, 11);

    private ChartText() {}

    /** Of a whole chart and its title. */
    static void give(XSSFChart chart) {
        BODY.all(chart);
        for (CTTextParagraph line :
                chart.getCTChart().getTitle().getTx().getRich().getPArray()) {
            line.getPPr().setAlgn(STTextAlignType.CTR);
            line.getEndParaRPr().setLang(Letters.LANGUAGE);
            TITLE.line(line);
        }
    }

    /** Of a part of a chart, so many points high. */
    static Letters letters(double size) {
        return Letters.plain(TYPEFACE, size);
    }
}
