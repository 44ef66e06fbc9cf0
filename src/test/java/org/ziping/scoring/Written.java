package org.ziping.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.RuleNotation;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.Quantity;
import org.ziping.model.ScoringWords;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/**
 * The values of a row as the tables write them: numbers with sign and unit, {@code 90～95%}, {@code 2023-11-30}, words;
 * {@code /} for not applicable, {@code ?} for unreadable, {@code 空} or nothing for blank.
 */
final class Written {

    static final String SHEET = "自评表";

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)([万亿]?)([^\\d]*)";
    private static final Pattern MEASURED = Pattern.compile("([≥＞=≤＜])" + NUMBER);
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)～(\\d+(?:\\.\\d+)?)([^\\d]*)");
    private static final Pattern ACTUAL = Pattern.compile("(约?)" + NUMBER);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, Actual.Band> BANDS =
            Map.of("达成预期指标", Actual.Band.MET, "部分达成预期指标", Actual.Band.PARTLY, "未达成预期指标", Actual.Band.MISSED);

    private Written() {}

    static FromCell<Target> target(String a1, String text) {
        return read(a1, text, target(text));
    }

    /** An actual value; the words of the target repeated mean that it was met. */
    static FromCell<Actual> actual(String a1, String text, String target) {
        boolean repeated =
                target(target).filter(Target.Qualitative.class::isInstance).isPresent() && target.equals(text);
        return read(a1, text, repeated ? Optional.of(new Actual.Achieved(Actual.Band.MET, text)) : actual(text));
    }

    static FromCell<Points> points(String a1, String text) {
        return read(a1, text, isValue(text) ? Optional.of(Points.of(text)) : Optional.empty());
    }

    static FromCell<BigDecimal> amount(String a1, String text) {
        return read(a1, text, isValue(text) ? Optional.of(new BigDecimal(text)) : Optional.empty());
    }

    static FromCell<String> words(String a1, String text) {
        return read(a1, text, isValue(text) ? Optional.of(text) : Optional.empty());
    }

    /** What a rule in words means, as the reader of forms understands it. */
    static FromCell<ScoringWords> rule(String a1, String text) {
        return isValue(text) ? RuleNotation.read(Cell.text(address(a1), text)) : read(a1, text, Optional.empty());
    }

    static CellAddress address(String a1) {
        return CellAddress.of(SHEET, a1);
    }

    private static <T> FromCell<T> read(String a1, String text, Optional<T> value) {
        if (text == null || text.equals("空")) {
            return FromCell.blank(Cell.blank(address(a1)));
        }
        Cell cell = Cell.text(address(a1), text);
        if (text.equals("无此列")) {
            return FromCell.absent();
        }
        return text.equals("/")
                ? FromCell.notApplicable(cell)
                : value.map(one -> FromCell.given(cell, one)).orElseGet(() -> FromCell.unreadable(cell));
    }

    private static boolean isValue(String text) {
        return text != null && !text.equals("空") && !text.equals("/") && !text.equals("?") && !text.equals("无此列");
    }

    private static Optional<Target> target(String text) {
        if (!isValue(text)) {
            return Optional.empty();
        }
        if (text.contains("分")) {
            return Optional.of(new Target.RuleWords(text, rule("A1", text).require()));
        }
        Matcher measured = MEASURED.matcher(text);
        if (measured.matches()) {
            return Optional.of(new Target.Measured(
                    sign(measured.group(1)), quantity(measured.group(2), measured.group(3), measured.group(4))));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return Optional.of(
                    new Target.Range(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)), range.group(3)));
        }
        if (DAY.matcher(text).matches()) {
            return Optional.of(new Target.Deadline(LocalDate.parse(text), true));
        }
        return Optional.of(new Target.Qualitative(text));
    }

    private static Optional<Actual> actual(String text) {
        if (!isValue(text)) {
            return Optional.empty();
        }
        if (BANDS.containsKey(text)) {
            return Optional.of(new Actual.Achieved(BANDS.get(text), text));
        }
        if (DAY.matcher(text).matches()) {
            return Optional.of(new Actual.Done(LocalDate.parse(text)));
        }
        Matcher number = ACTUAL.matcher(text);
        return number.matches()
                ? Optional.of(new Actual.Measured(
                        quantity(number.group(2), number.group(3), number.group(4)),
                        !number.group(1).isEmpty()))
                : Optional.of(new Actual.Described(text));
    }

    private static Quantity quantity(String number, String factor, String unit) {
        int shift = Map.of("", 0, "万", 4, "亿", 8).get(factor);
        return new Quantity(new BigDecimal(number).movePointRight(shift), unit, shift);
    }

    private static Sign sign(String symbol) {
        for (Sign sign : Sign.values()) {
            if (sign.symbol().equals(symbol)) {
                return sign;
            }
        }
        throw new IllegalArgumentException(symbol);
    }
}
