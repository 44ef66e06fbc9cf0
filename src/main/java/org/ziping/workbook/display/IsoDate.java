package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Dates written as ISO 8601 has them, made the serial days that cells hold. */
public final class IsoDate {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int DATE_LENGTH = 10;

    private IsoDate() {}

    /** The serial day of {@code 2023-05-06} or {@code 2023-05-06T12:00:00}, of a time alone its part of a day; empty if it is neither. */
    public static Optional<BigDecimal> serial(String written, DayCount count) {
        try {
            String plain = written.endsWith("Z") ? written.substring(0, written.length() - 1) : written;
            if (plain.indexOf('-') < 0) {
                return Optional.of(partOfDay(LocalTime.parse(plain)));
            }
            LocalDateTime moment =
                    plain.length() == DATE_LENGTH ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            long days = count.serial(moment.toLocalDate());
            return Optional.of(BigDecimal.valueOf(days).add(partOfDay(moment.toLocalTime())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal partOfDay(LocalTime time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toSecondOfDay());
        return seconds.signum() == 0 ? BigDecimal.ZERO : seconds.divide(SECONDS_A_DAY, MathContext.DECIMAL64);
    }
}
