package org.ziping.summary.chart;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.ziping.summary.page.Palette;

/** The words of a chart said to be Chinese, with a Chinese typeface; without that they fall to whatever font there is. */
final class ChineseText {

    private static final String LANGUAGE = "zh-CN";
    private static final String TYPEFACE = "微软雅黑";
    private static final double BODY_SIZE = 9;
    private static final int HUNDREDTHS = 100;

    private ChineseText() {}

    /** Of a whole chart and its title. */
    static void give(XSSFChart chart, double titleSize) {
        body(chart.getCTChartSpace().addNewTxPr(), BODY_SIZE, false);
        CTTitle title = chart.getCTChart().getTitle();
        for (CTTextParagraph paragraph : title.getTx().getRich().getPArray()) {
            paragraph.getPPr().setAlgn(STTextAlignType.CTR);
            paragraph.getEndParaRPr().setLang(LANGUAGE);
            for (CTRegularTextRun run : paragraph.getRArray()) {
                CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                letters(letters, titleSize, true);
            }
        }
    }

    /** Of a part of a chart. */
    static void body(CTTextBody body, double size, boolean bold) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextParagraph paragraph = body.addNewP();
        letters(paragraph.addNewPPr().addNewDefRPr(), size, bold);
        paragraph.addNewEndParaRPr().setLang(LANGUAGE);
    }

    private static void letters(CTTextCharacterProperties letters, double size, boolean bold) {
        letters.setLang(LANGUAGE);
        letters.setSz((int) (size * HUNDREDTHS));
        letters.setB(bold);
        if (!letters.isSetSolidFill()) {
            letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(Palette.INK));
        }
        if (!letters.isSetLatin()) {
            letters.addNewLatin().setTypeface(TYPEFACE);
        }
        if (!letters.isSetEa()) {
            letters.addNewEa().setTypeface(TYPEFACE);
        }
    }
}
