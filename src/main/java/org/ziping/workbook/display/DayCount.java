package org.ziping.workbook.display;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From when on a workbook counts the days that its cells hold. */
public enum DayCount {
    /** Day 1 is the first of January 1900; Excel has a 29 February in that year, so from the first of March on it is a day ahead. */
    FROM_1900(LocalDate.of(1899, 12, 31), 60),
    /** Day 0 is the first of January 1904, as it was on the first Macintosh. */
    FROM_1904(LocalDate.of(1904, 1, 1), Long.MAX_VALUE);

    private final LocalDate day0;
    private final long dayThatNeverWas;

    DayCount(LocalDate day0, long dayThatNeverWas) {
        this.day0 = day0;
        this.dayThatNeverWas = dayThatNeverWas;
    }

    /** The day of a number. */
    LocalDate day(long serial) {
        return day0.plusDays(serial >= dayThatNeverWas ? serial - 1 : serial);
    }

    /** The number of a day. */
    long serial(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day0, day);
        return days >= dayThatNeverWas ? days + 1 : days;
    }
}
