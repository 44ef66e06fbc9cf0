package org.ziping.workbook.xls;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.ziping.workbook.display.BuiltInFormats;
import org.ziping.workbook.display.DayCount;
import org.ziping.workbook.display.NumberDisplay;

/** The number format of every cell style. */
final class XlsFormats {

    private static final int FIRST_OF_ITS_OWN = 164;

    private final DayCount count;
    private final Map<Integer, NumberDisplay> displays = new HashMap<>();

    XlsFormats(DayCount count) {
        this.count = count;
    }

    NumberDisplay get(HSSFCellStyle style) {
        int id = style.getDataFormat();
        return displays.computeIfAbsent(id, format -> NumberDisplay.of(code(format, style), count));
    }

    private static String code(int id, HSSFCellStyle style) {
        String written = id < FIRST_OF_ITS_OWN ? BuiltInFormats.code(id) : style.getDataFormatString();
        return written == null ? BuiltInFormats.code(0) : written;
    }
}
