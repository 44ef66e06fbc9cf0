package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers in the formats that are too odd for code of our own, shown by the Excel library. */
final class LibraryDisplay implements NumberDisplay.Shown {

    private final String code;
    private final boolean countsFrom1904;

    LibraryDisplay(String code, boolean countsFrom1904) {
        this.code = code;
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public String of(BigDecimal number) {
        try {
            return new DataFormatter(Locale.US).formatRawCellContents(number.doubleValue(), -1, code, countsFrom1904);
        } catch (RuntimeException e) {
            return GeneralNumber.of(number);
        }
    }
}
