package org.ziping.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziping.model.FindingCode;
import org.ziping.workbook.display.BuiltInFormats;
import org.ziping.workbook.display.DayCount;
import org.ziping.workbook.display.NumberDisplay;
import org.ziping.workbook.intake.Refusal;

/** The number format of every cell style. */
final class CellFormats {

    private static final int MOST_FORMATS = 65_536;

    private final DayCount count;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberDisplay> byStyle = new ArrayList<>();
    private final Map<String, NumberDisplay> displays = new HashMap<>();

    CellFormats(DayCount count) {
        this.count = count;
    }

    /**
     * Reads the styles of a workbook.
     *
     * @throws Refusal if they are written in a way that makes their numbers ambiguous
     */
    void read(byte[] part) {
        XmlCursor xml = new XmlCursor(part);
        while (xml.next()) {
            if (xml.opens("numFmt") && codes.size() < MOST_FORMATS) {
                codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
            } else if (xml.opens("cellXfs")) {
                readStyles(xml);
            } else if (xml.opens("AlternateContent")) {
                throw new Refusal(
                        FindingCode.FILE_UNSUPPORTED,
                        "文件“%s”的样式表是 Excel 和 WPS 之外的软件写的，无法保证样式不变，请在 Excel 或 WPS 中打开后另存为 .xlsx");
            } else if (xml.opens("dxfs") || xml.opens("extLst")) {
                xml.skip();
            }
        }
    }

    private void readStyles(XmlCursor xml) {
        while (xml.next() && !xml.closes("cellXfs")) {
            if (xml.opens("xf")) {
                byStyle.add(display(xml.number("numFmtId", 0)));
            }
        }
    }

    private NumberDisplay display(int id) {
        String code = codes.containsKey(id) ? codes.get(id) : BuiltInFormats.code(id);
        return displays.computeIfAbsent(code, format -> NumberDisplay.of(format, count));
    }

    /** From when on the workbook counts its days. */
    DayCount count() {
        return count;
    }

    /** How numbers of that style are shown; as General if there is no such style. */
    NumberDisplay get(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : NumberDisplay.GENERAL;
    }
}
