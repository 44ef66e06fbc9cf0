package org.ziping.form.notation.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/** Units that mean the same thing or can be converted: 个 and 项, 分钟 and 小时, 次 and 次/年. */
public final class UnitFamilies {

    private static final Map<String, String> SAME = Vocabulary.canonical("同类单位");
    private static final Map<String, Member> CONVERTIBLE = convertible();
    private static final Map<String, String> NOT_FEWER = Vocabulary.canonical("单位·不少于");
    private static final Map<String, Integer> PERIODS = Vocabulary.ranked("一年");
    private static final Map<String, Integer> DAYS = Vocabulary.ranked("几天");
    private static final Map<String, Integer> IN_ONE_DAY = Vocabulary.ranked("一天");
    private static final String DAY = "天";
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
    private static final Set<String> FORMS_PERIOD = Vocabulary.canonical("表的期间").keySet();

    private UnitFamilies() {}

    /**
     * @param family the quantity measured
     * @param size how many of the family's smallest unit it is
     */
    private record Member(String family, BigDecimal size) {}

    private static Map<String, Member> convertible() {
        Map<String, Member> members = new HashMap<>();
        Vocabulary.canonical("换算").forEach((word, family) -> {
            int colon = word.indexOf(':');
            if (colon > 0) {
                members.put(word.substring(0, colon), new Member(family, new BigDecimal(word.substring(colon + 1))));
            }
        });
        return members;
    }

    /** Whether a unit is the time that a form speaks of: 年. */
    public static boolean isFormsPeriod(String unit) {
        return FORMS_PERIOD.contains(unit);
    }

    /** Whether a unit counts things or events one by one: 座, 项, 次. */
    public static boolean isOfThings(String unit) {
        return SAME.containsKey(unit);
    }

    /** The quantity in the other unit; as it is if the two units are of different kinds. */
    public static Quantity convert(Quantity quantity, String unit) {
        if (quantity.unit().equals(unit)) {
            return quantity;
        }
        String own = withoutPeriod(quantity.unit());
        String wanted = withoutPeriod(unit);
        if (own.equals(wanted) || SAME.containsKey(own) && SAME.get(own).equals(SAME.get(wanted))) {
            return new Quantity(quantity.number(), unit, quantity.shift());
        }
        Member from = CONVERTIBLE.get(own);
        Member to = CONVERTIBLE.get(wanted);
        if (from == null || to == null || !from.family().equals(to.family())) {
            return quantity;
        }
        return new Quantity(quantity.number().multiply(from.size()).divide(to.size(), MathContext.DECIMAL128), unit);
    }

    /**
     * Whether a number in the one unit is at most or at least the number in the other: 3天 are at most 3工作日, 320人 at least
     * 320人次; empty of units that are the same or have nothing to do with each other.
     */
    public static Optional<Sign> bound(String own, String other) {
        if (own.equals(other)) {
            return Optional.empty();
        }
        if (own.equals(NOT_FEWER.get(other))) {
            return Optional.of(Sign.AT_MOST);
        }
        return other.equals(NOT_FEWER.get(own)) ? Optional.of(Sign.AT_LEAST) : Optional.empty();
    }

    /** The part of a year's number that falls to each period of a unit: 1次/月 of 12次; empty if the unit is not that per period. */
    public static Optional<Quantity> perPeriod(Quantity ofYear, String unit) {
        String own = withoutPeriod(ofYear.unit()) + "/";
        return Optional.of(unit)
                .filter(wanted -> wanted.startsWith(own))
                .map(wanted -> PERIODS.get(wanted.substring(own.length())))
                .map(BigDecimal::valueOf)
                .map(periods -> new Quantity(ofYear.number().divide(periods, MathContext.DECIMAL128), unit));
    }

    /** Days in a longer unit, a month of 30 and a year of 365 days: 3月 of 90天; empty if the one is not days, or the other no such unit. */
    public static Optional<Quantity> ofDays(Quantity days, String unit) {
        return Optional.ofNullable(DAYS.get(unit))
                .filter(inOne -> days.unit().equals(DAY))
                .map(BigDecimal::valueOf)
                .map(inOne -> new Quantity(days.number().divide(inOne, MathContext.DECIMAL128), unit));
    }

    /** A number of days in hours, or of hours in days, each of 24: 24小时 of 1天; empty of other units. */
    public static Optional<Quantity> ofHours(Quantity time, String unit) {
        Integer inDay = IN_ONE_DAY.get(time.unit());
        Integer inDayWanted = IN_ONE_DAY.get(unit);
        Quantity days = convert(time, DAY);
        if (days.unit().equals(DAY) && inDayWanted != null) {
            return Optional.of(new Quantity(days.number().multiply(BigDecimal.valueOf(inDayWanted)), unit));
        }
        boolean hours = inDay != null && (unit.equals(DAY) || unit.equals(NOT_FEWER.get(DAY)));
        return hours
                ? Optional.of(
                        new Quantity(time.number().divide(BigDecimal.valueOf(inDay), MathContext.DECIMAL128), DAY))
                : Optional.empty();
    }

    /**
     * Months or years in days, those of less than a year of 30 and a year of 365: 6个月 of 180天, as contracts count them; empty if
     * the one is no such unit, or the other not days.
     */
    public static Optional<Quantity> inDays(Quantity time, String unit) {
        BigDecimal months = Optional.of(convert(time, "月"))
                .filter(converted -> converted.unit().equals("月"))
                .map(Quantity::number)
                .orElse(BigDecimal.ZERO);
        if (!unit.equals(DAY) || months.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal[] years = months.divideAndRemainder(MONTHS_OF_YEAR);
        BigDecimal days = years[0].multiply(BigDecimal.valueOf(DAYS.get("年")))
                .add(years[1].multiply(BigDecimal.valueOf(DAYS.get("月"))));
        return Optional.of(new Quantity(days, DAY));
    }

    /** 元/人 of 元/人·年: a form speaks of one year, so that 3次 in it are 3次/年. */
    private static String withoutPeriod(String unit) {
        int per = unit.indexOf('/');
        if (per < 0) {
            return unit;
        }
        String parts = Stream.of(unit.substring(per + 1).split("·"))
                .filter(part -> !FORMS_PERIOD.contains(part))
                .sorted()
                .collect(Collectors.joining("·"));
        return parts.isEmpty() ? unit.substring(0, per) : unit.substring(0, per + 1) + parts;
    }
}
