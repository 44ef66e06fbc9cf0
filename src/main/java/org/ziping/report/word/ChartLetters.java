package org.ziping.report.word;

import java.util.HexFormat;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The words of a chart, said to be Chinese and given a typeface; without that they fall to whatever font there is. */
final class ChartLetters {

    private static final String LANGUAGE = "zh-CN";
    private static final String BODY = "宋体";
    private static final String HEAD = "黑体";
    private static final int BODY_SIZE = 1000;
    private static final int HEAD_SIZE = 1200;
    private static final byte[] INK = HexFormat.of().parseHex("1F2A37");

    private ChartLetters() {}

    /** Writes the title and sets the typeface of everything else; sizes in hundredths of a point. */
    static void give(XWPFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        CTTextBody body = chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextParagraph paragraph = body.addNewP();
        letters(paragraph.addNewPPr().addNewDefRPr(), BODY, BODY_SIZE);
        paragraph.addNewEndParaRPr().setLang(LANGUAGE);
        for (CTTextParagraph line :
                chart.getCTChart().getTitle().getTx().getRich().getPArray()) {
            for (CTRegularTextRun run : line.getRArray()) {
                letters(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), HEAD, HEAD_SIZE);
            }
        }
    }

    private static void letters(CTTextCharacterProperties letters, String typeface, int size) {
        letters.setLang(LANGUAGE);
        letters.setSz(size);
        letters.setB(false);
        if (!letters.isSetSolidFill()) {
            letters.addNewSolidFill().addNewSrgbClr().setVal(INK);
        }
        if (!letters.isSetLatin()) {
            letters.addNewLatin().setTypeface(typeface);
        }
        if (!letters.isSetEa()) {
            letters.addNewEa().setTypeface(typeface);
        }
    }
}
