package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers in the formats that are too odd for code of our own, shown by the Excel library. */
final class LibraryDisplay implements NumberDisplay.Shown {

    private final String code;
    private final DayCount count;

    LibraryDisplay(String code, DayCount count) {
        this.code = code;
        this.count = count;
    }

    @Override
    public String of(BigDecimal number) {
        try {
            return new DataFormatter(Locale.US)
                    .formatRawCellContents(number.doubleValue(), -1, code, count == DayCount.FROM_1904);
        } catch (RuntimeException e) {
            return GeneralNumber.of(number);
        }
    }
}
