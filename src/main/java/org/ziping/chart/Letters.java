package org.ziping.chart;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * Letters of a chart, said to be Chinese and given a typeface; without that they fall to whatever font there is.
 *
 * @param size in points
 */
public record Letters(String typeface, double size, boolean bold) {

    public static final String LANGUAGE = "zh-CN";
    private static final int HUNDREDTHS = 100;

    public static Letters plain(String typeface, double size) {
        return new Letters(typeface, size, false);
    }

    public static Letters bold(String typeface, double size) {
        return new Letters(typeface, size, true);
    }

    /** The letters of all of a chart that has no letters of its own. */
    public void all(XDDFChart chart) {
        body(chart.getCTChartSpace().addNewTxPr());
    }

    /** The letters of a part of a chart. */
    public void body(CTTextBody body) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextParagraph paragraph = body.addNewP();
        letters(paragraph.addNewPPr().addNewDefRPr());
        paragraph.addNewEndParaRPr().setLang(LANGUAGE);
    }

    /** The letters of a line of its title. */
    public void line(CTTextParagraph line) {
        for (CTRegularTextRun run : line.getRArray()) {
            letters(run.isSetRPr() ? run.getRPr() : run.addNewRPr());
        }
    }

    private void letters(CTTextCharacterProperties letters) {
        letters.setLang(LANGUAGE);
        letters.setSz((int) (size * HUNDREDTHS));
        letters.setB(bold);
        if (!letters.isSetSolidFill()) {
            letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(Palette.INK));
        }
        if (!letters.isSetLatin()) {
            letters.addNewLatin().setTypeface(typeface);
        }
        if (!letters.isSetEa()) {
            letters.addNewEa().setTypeface(typeface);
        }
    }
}
