package org.ziping.workbook.xls;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.ziping.workbook.display.BuiltInFormats;
import org.ziping.workbook.display.NumberDisplay;

/** The number format of every cell style. */
final class XlsFormats {

    private static final int FIRST_OF_ITS_OWN = 164;

    private final boolean countsFrom1904;
    private final Map<Integer, NumberDisplay> displays = new HashMap<>();

    XlsFormats(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    NumberDisplay get(HSSFCellStyle style) {
        int id = style.getDataFormat();
        return displays.computeIfAbsent(id, format -> NumberDisplay.of(code(format, style), countsFrom1904));
    }

    private static String code(int id, HSSFCellStyle style) {
        String written = id < FIRST_OF_ITS_OWN ? BuiltInFormats.code(id) : style.getDataFormatString();
        return written == null ? BuiltInFormats.code(0) : written;
    }
}
