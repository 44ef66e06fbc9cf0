package org.ziping.form.notation.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.text.CellText;
import org.ziping.form.notation.text.Deadlines;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;

/** 月 behind a number: until which month, ≤12月, or for how many, ≤3个月 and the 工期 of ≤6月. */
public final class Months {

    private static final Words LASTING = Vocabulary.words("历时");
    private static final String MONTH = "月";
    private static final String HOW_MANY = "个月";
    private static final BigDecimal LAST = BigDecimal.valueOf(12);

    private Months() {}

    /** Whether a text in plain spelling is a number of months in a row that is about how long something takes. */
    public static boolean isLasting(String plain, RowContext row) {
        return LASTING.anyIn(Spelling.squeezed(row.indicatorName()))
                && Measure.of(plain)
                        .filter(measure -> measure.quantity().unit().equals(MONTH)
                                && measure.lead().isEmpty()
                                && measure.tail().isEmpty())
                        .isPresent();
    }

    /**
     * The end of the month that sign, number and unit in cells of their own name: ≤, 12, 月. The target as it is if it says for how
     * many months, or no month of a year.
     */
    public static Target asDeadline(Target target, String plain, RowContext row) {
        String unit = row.unit().map(CellText::of).orElse("");
        boolean howMany = (plain + unit).contains(HOW_MANY) || LASTING.anyIn(Spelling.squeezed(row.indicatorName()));
        return howMany
                ? target
                : Optional.of(target)
                        .filter(Target.Measured.class::isInstance)
                        .map(Target.Measured.class::cast)
                        .filter(Months::isWithinMonth)
                        .<Target>map(month -> deadline(month.quantity(), row))
                        .orElse(target);
    }

    private static boolean isWithinMonth(Target.Measured target) {
        boolean within = target.sign() == Sign.AT_MOST || target.sign() == Sign.EQUAL || !target.signWritten();
        return within && isMonth(target.quantity());
    }

    private static boolean isMonth(Quantity quantity) {
        BigDecimal month = quantity.number();
        return quantity.unit().equals(MONTH)
                && month.stripTrailingZeros().scale() <= 0
                && month.compareTo(BigDecimal.ONE) >= 0
                && month.compareTo(LAST) <= 0;
    }

    private static Target.Deadline deadline(Quantity month, RowContext row) {
        int year = row.year().orElse(Deadlines.UNKNOWN_YEAR);
        return new Target.Deadline(end(month, year), false);
    }

    private static LocalDate end(Quantity month, int year) {
        return YearMonth.of(year, month.number().intValue()).atEndOfMonth();
    }

    /** The end of the month that 11 names beside a deadline: in a row whose unit is 月, or beside 12月 if it was in time. */
    public static Optional<LocalDate> numbered(String plain, Beside beside) {
        boolean ofMonths =
                beside.row().unit().map(CellText::of).filter(MONTH::equals).isPresent();
        return beside.deadline()
                .flatMap(wanted -> Measure.of(plain)
                        .map(measure -> measure.quantity().inUnit(MONTH))
                        .filter(month -> Texts.chinese(plain) == 0 && isMonth(month))
                        .map(month -> end(month, wanted.day().getYear()))
                        .filter(end -> ofMonths || isInTime(end, wanted)));
    }

    private static boolean isInTime(LocalDate end, Target.Deadline wanted) {
        return !wanted.yearWritten()
                && wanted.day().equals(YearMonth.from(wanted.day()).atEndOfMonth())
                && !end.isAfter(wanted.day());
    }
}
