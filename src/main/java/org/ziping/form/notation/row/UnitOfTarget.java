package org.ziping.form.notation.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Each;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.text.CellText;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.wording.Changes;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * The unit of an actual value that was stated without one, or in another than its target: the form's author had the target
 * before his eyes.
 *
 * @param beside what stands beside the actual value
 */
public record UnitOfTarget(Beside beside) {

    private static final String YUAN = "元";
    private static final String POINTS = "分";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** A number as it was stated, in the unit that the target makes likely; as it is where nothing does. */
    public Quantity of(Quantity stated) {
        return new BareFraction(stated, beside).percent().orElseGet(() -> inUnit(stated));
    }

    private Quantity inUnit(Quantity quantity) {
        if (quantity.hasUnit()) {
            String wanted = beside.wantedUnit();
            return wanted.isEmpty()
                    ? besideBareMoney(quantity)
                    : ofHundred(perWhat(wholeYear(wholeMonths(ofDay(UnitFamilies.convert(quantity, wanted))))));
        }
        if (quantity.shift() != 0) {
            return new Quantity(quantity.number(), beside.wantedUnit(), quantity.shift());
        }
        Optional<Target> target = beside.target().filter(wanted -> !(wanted instanceof Target.RuleWords));
        if (target.isPresent()) {
            return besideTarget(quantity, target.get());
        }
        return beside.row()
                .unit()
                .flatMap(cell -> Units.whole(CellText.of(cell)))
                .map(unit -> new Quantity(quantity.number().movePointRight(unit.shift()), unit.name(), unit.shift()))
                .orElseGet(() -> withoutTarget(quantity));
    }

    /**
     * 0.95 or 1 of a rate beside a rule, in a table without targets, is 95 % or 100 %; 0.05 may be anything, and 0.5 of what is to
     * be low, or of a growth, 0.5 %.
     */
    private Quantity withoutTarget(Quantity quantity) {
        String name = beside.row().indicatorName();
        boolean fraction =
                quantity.number().compareTo(HALF) >= 0 && quantity.number().compareTo(BigDecimal.ONE) <= 0;
        boolean high = Tendency.isRate(name)
                && LessBetter.word(name).isEmpty()
                && Changes.in(Spelling.squeezed(name)) == Target.Change.NONE;
        return fraction && high ? new Quantity(quantity.number().movePointRight(2), Quantity.PERCENT) : quantity;
    }

    /** 12次 beside ≥1次/月 are no fewer than those of all months; 4次 may be those of a single one. */
    private Quantity wholeYear(Quantity quantity) {
        return beside.measured()
                .filter(wanted -> !wanted.sign().isUpperBound())
                .flatMap(wanted -> UnitFamilies.perPeriod(
                                quantity, wanted.quantity().unit())
                        .filter(part ->
                                part.number().compareTo(wanted.quantity().number()) >= 0))
                .orElse(quantity);
    }

    /** 24小时 beside ≤1天; a day of training is no 24小时, so that it counts only where less is better. */
    private Quantity ofDay(Quantity quantity) {
        return beside.measured()
                .filter(wanted -> wanted.sign().isUpperBound())
                .flatMap(wanted ->
                        UnitFamilies.ofHours(quantity, wanted.quantity().unit()))
                .orElse(quantity);
    }

    /** 90天 are within ≤3个月 and 6个月 within ≤180天, a month counted as 30 days; of 91天 only a person with a calendar can say it. */
    private Quantity wholeMonths(Quantity quantity) {
        return beside.measured()
                .filter(wanted -> wanted.sign().isUpperBound())
                .flatMap(wanted -> UnitFamilies.ofDays(
                                quantity, wanted.quantity().unit())
                        .or(() ->
                                UnitFamilies.inDays(quantity, wanted.quantity().unit()))
                        .filter(time ->
                                time.number().compareTo(wanted.quantity().number()) <= 0))
                .orElse(quantity);
    }

    /** 500元 beside 500元/人·月 is per person and month as well, if it is of that size; 60000元 is the sum of many. */
    private Quantity perWhat(Quantity quantity) {
        return beside.measured()
                .map(Target.Measured::quantity)
                .filter(wanted -> quantity.unit().equals(YUAN) && wanted.unit().startsWith(YUAN + "/"))
                .filter(wanted -> isWithinFactorOfTwo(quantity.number(), wanted.number()))
                .map(wanted -> new Quantity(quantity.number(), wanted.unit(), quantity.shift()))
                .orElseGet(() -> asNamed(quantity));
    }

    /** 1.4万元/公里 beside ≤1.5万元 of 每公里养护成本, 82.5元/亩 beside ≤83元 of 亩均成本: the name says per what. */
    private Quantity asNamed(Quantity quantity) {
        return beside.measured()
                .map(wanted -> wanted.quantity().unit())
                .filter(wanted -> quantity.unit().startsWith(wanted + "/"))
                .filter(wanted -> isNamed(quantity.unit().substring(wanted.length() + 1)))
                .map(wanted -> new Quantity(quantity.number(), wanted, quantity.shift()))
                .orElse(quantity);
    }

    private boolean isNamed(String per) {
        String name = Spelling.squeezed(beside.row().indicatorName());
        return name.contains(per + "均")
                || Each.in(name).filter(each -> each.units().equals(per)).isPresent();
    }

    /** A 满意度 of 96.5分 beside ≥95% is 96.5 %, and 96% beside ≥95分 96分: both are told of a hundred. */
    private Quantity ofHundred(Quantity quantity) {
        return beside.measured()
                .map(Target.Measured::quantity)
                .filter(wanted -> isPointsOrPercent(wanted) && isPointsOrPercent(quantity))
                .filter(wanted -> Tendency.isRate(beside.row().indicatorName()))
                .filter(wanted -> quantity.number().compareTo(HUNDRED) <= 0)
                .map(wanted -> new Quantity(quantity.number(), wanted.unit()))
                .orElse(quantity);
    }

    private static boolean isPointsOrPercent(Quantity quantity) {
        return quantity.unit().equals(Quantity.PERCENT) || quantity.unit().equals(POINTS);
    }

    static boolean isWithinFactorOfTwo(BigDecimal number, BigDecimal wanted) {
        return number.compareTo(wanted.multiply(HALF)) >= 0 && number.compareTo(wanted.multiply(TWO)) <= 0;
    }

    private static Quantity besideTarget(Quantity quantity, Target target) {
        if (target instanceof Target.Measured measured) {
            return besideFactor(quantity.number(), measured.quantity());
        }
        return target instanceof Target.Range range
                ? new Quantity(range.to(), range.unit(), range.shift()).beside(quantity.number())
                : quantity;
    }

    /** 5 beside 4万人次 means 5万, 45000 beside it 45000: which of them lies within a factor of ten of the target. */
    private static Quantity besideFactor(BigDecimal bare, Quantity wanted) {
        Quantity scaled = wanted.beside(bare);
        boolean absolute = wanted.shift() > 0 && !near(scaled.number(), wanted.number()) && near(bare, wanted.number());
        return absolute ? new Quantity(bare, wanted.unit()) : scaled;
    }

    /**
     * Money whose target has no unit: 85.58万元 under 95.81 means 85.58, under 958100 it means 855800; which of them is the
     * one that lies within a factor of ten of the target.
     */
    private Quantity besideBareMoney(Quantity quantity) {
        Optional<BigDecimal> bare = beside.measured()
                .map(Target.Measured::quantity)
                .filter(wanted -> !wanted.hasUnit() && wanted.number().signum() > 0)
                .map(Quantity::number);
        if (bare.isEmpty() || quantity.shift() <= 0 || !quantity.unit().equals(YUAN)) {
            return quantity;
        }
        BigDecimal written = quantity.number().movePointLeft(quantity.shift());
        return near(written, bare.get()) && !near(quantity.number(), bare.get()) ? new Quantity(written, "") : quantity;
    }

    private static boolean near(BigDecimal number, BigDecimal wanted) {
        return number.compareTo(wanted.multiply(TENTH)) >= 0 && number.compareTo(wanted.multiply(TEN)) <= 0;
    }
}
