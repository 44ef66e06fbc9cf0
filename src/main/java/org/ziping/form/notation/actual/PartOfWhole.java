package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.Tendency;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * So many of so many: 48/50, 48件/50件, 96%（48/50）. Beside a rate it is the rate, beside just as many as the whole it is the part;
 * beside anything else, 3/4 may be a day as well.
 *
 * @param percent the rate that is stated with it
 */
record PartOfWhole(BigDecimal part, BigDecimal whole, List<String> units, Optional<BigDecimal> percent) {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})(\\p{IsHan}{0,3})/(\\d{1,9})(\\p{IsHan}{0,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)%");
    private static final int LONGEST = 40;
    private static final int DECIMALS = 4;

    static Optional<PartOfWhole> of(String plain) {
        if (plain.indexOf('/') < 0 || plain.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> pieces = Arrays.stream(plain.split("[()=, ]"))
                .filter(piece -> !piece.isEmpty())
                .toList();
        List<Matcher> fractions = matches(FRACTION, pieces);
        List<Matcher> percents = matches(PERCENT, pieces);
        boolean alone = fractions.size() == 1 && percents.size() <= 1 && percents.size() + 1 == pieces.size();
        return alone
                ? Optional.of(of(
                        fractions.get(0), percents.stream().findFirst().map(found -> new BigDecimal(found.group(1)))))
                : Optional.empty();
    }

    private static PartOfWhole of(Matcher fraction, Optional<BigDecimal> percent) {
        List<String> units = List.of(fraction.group(2), fraction.group(4));
        return new PartOfWhole(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(3)), units, percent);
    }

    /** Whether a rate in per cent is that of some of so many: 80 of 5, not 95. */
    static boolean isMade(BigDecimal percent, BigDecimal whole) {
        BigDecimal some = percent.multiply(whole).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
        return !new PartOfWhole(some, whole, List.of("", ""), Optional.of(percent))
                .isOfOtherThan(some.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    private static List<Matcher> matches(Pattern pattern, List<String> pieces) {
        return pieces.stream().map(pattern::matcher).filter(Matcher::matches).toList();
    }

    /** What it says of a row's target; empty if that is not clear. */
    Optional<Quantity> beside(Beside beside) {
        if (whole.signum() == 0 || isOfOtherThan(share())) {
            return Optional.empty();
        }
        if (isRate(beside)) {
            return rate();
        }
        return beside.measured().filter(target -> !isNamedRate(beside)).flatMap(this::count);
    }

    private BigDecimal share() {
        return part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the rate stated with it is not the one it makes, as far as that has decimals. */
    private boolean isOfOtherThan(BigDecimal share) {
        return percent.filter(stated -> share.setScale(stated.scale(), RoundingMode.HALF_UP)
                                        .compareTo(stated)
                                != 0
                        && share.setScale(stated.scale(), RoundingMode.DOWN).compareTo(stated) != 0)
                .isPresent();
    }

    /** Whether a share of a whole is wanted; a rise or a fall is none: 3/4 beside 增长率. */
    private boolean isRate(Beside beside) {
        boolean inPercent = beside.wantedUnit().equals(Quantity.PERCENT);
        return !beside.wantsChange() && (inPercent || isBareRate(beside));
    }

    /** Whether 95 without % is wanted of what is named a rate. */
    private boolean isBareRate(Beside beside) {
        return beside.measured()
                .map(Target.Measured::quantity)
                .filter(wanted -> !wanted.hasUnit() && wanted.number().compareTo(whole) != 0)
                .filter(wanted -> isNamedRate(beside))
                .isPresent();
    }

    private static boolean isNamedRate(Beside beside) {
        return Tendency.isRate(beside.row().indicatorName());
    }

    /** The rate that a part no larger than its whole makes, both of the same things. */
    private Optional<Quantity> rate() {
        boolean same = units.get(0).isEmpty() || units.get(0).equals(units.get(1));
        boolean counted = units.get(1).isEmpty()
                || Units.whole(units.get(1)).filter(Units.Placed::known).isPresent();
        return same && counted && part.compareTo(whole) <= 0
                ? Optional.of(new Quantity(percent.orElseGet(this::share).stripTrailingZeros(), Quantity.PERCENT))
                : Optional.empty();
    }

    /** The part of what the target wants the whole of. */
    private Optional<Quantity> count(Target.Measured target) {
        Quantity wanted = target.quantity();
        boolean wholeWanted = !target.sign().isUpperBound() && wanted.number().compareTo(whole) == 0;
        boolean same = units.stream()
                .allMatch(unit -> unit.isEmpty() || Units.canonical(unit).equals(wanted.unit()));
        return wholeWanted && same ? Optional.of(new Quantity(part, wanted.unit())) : Optional.empty();
    }
}
