package org.ziping.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Budget;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/** Whether the unit above the money block is that of its figures. */
final class MoneyUnits {

    private static final int TEN_THOUSAND = 4;

    /** Below it a figure in 万元 may be equal to some standard in 元 by chance. */
    private static final BigDecimal SURELY_YUAN = new BigDecimal("10000");

    /** In 万元: 10亿元. */
    private static final BigDecimal SURELY_RARE = new BigDecimal("100000");

    private MoneyUnits() {}

    /** An indicator of the same money, with its unit written beside it, shows that the block means 元 where it says 万元. */
    static Stream<Finding> contradicted(Subject subject) {
        if (subject.isRaisedOnSheet(FindingCode.MONEY_UNIT_CONTRADICTS)) {
            return Stream.empty();
        }
        return subject.form().indicators().stream().flatMap(row -> contradicted(subject, row)).findFirst().stream();
    }

    /** A project of a thousand millions is rare; so many 元 written below 万元 are not. */
    static Stream<Finding> tooLarge(Subject subject) {
        Budget budget = subject.form().budget();
        boolean possible = subject.form().kind() == FormKind.PROJECT
                && budget.unit() == MoneyUnit.TEN_THOUSAND_YUAN
                && !subject.isRaisedOnSheet(FindingCode.MONEY_UNIT_CONTRADICTS)
                && contradicted(subject).findAny().isEmpty();
        return budget.total().filter(row -> possible && !isApart(row)).stream()
                .flatMap(row -> Stream.of(row.adjusted(), row.initial()))
                .filter(amount -> amount.find()
                        .filter(figure -> figure.compareTo(SURELY_RARE) >= 0)
                        .isPresent())
                .limit(1)
                .map(amount -> Finding.at(
                        amount.cell(),
                        FindingCode.MONEY_UNIT_CONTRADICTS,
                        "金额 " + Wording.typed(amount) + " 的单位写的是万元，合 "
                                + amount.require()
                                        .movePointLeft(TEN_THOUSAND)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + " 亿元，一个项目少有这样大的数额，像是以元填写的，请核对金额单位"));
    }

    /** A budget does not grow or shrink ten thousand times within a year: one of the two columns is meant in 元. */
    static Stream<Finding> columnsApart(Subject subject) {
        if (subject.isRaisedOnSheet(FindingCode.MONEY_UNIT_CONTRADICTS)) {
            return Stream.empty();
        }
        return subject.form().budget().rows().stream()
                .filter(MoneyUnits::isApart)
                .findFirst()
                .map(row -> Finding.at(
                        row.initial().cell(),
                        FindingCode.MONEY_UNIT_CONTRADICTS,
                        "“" + row.name() + "”的年初预算数 " + Wording.typed(row.initial()) + " 与全年预算数 "
                                + Wording.typed(row.adjusted()) + " 相差约一万倍，像是一个以元、一个以万元填写的，请核对金额单位"))
                .stream();
    }

    /** Whether the budget at the beginning of the year and that of the year are about ten thousand times apart. */
    static boolean isApart(MoneyRow row) {
        BigDecimal initial = row.initial().find().orElse(BigDecimal.ZERO);
        BigDecimal adjusted = row.adjusted().find().orElse(BigDecimal.ZERO);
        return initial.signum() > 0
                && adjusted.signum() > 0
                && (isNear(initial, adjusted.movePointRight(TEN_THOUSAND))
                        || isNear(adjusted, initial.movePointRight(TEN_THOUSAND)));
    }

    /** Neither is more than twice the other. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.add(other)) <= 0 && other.compareTo(one.add(one)) <= 0;
    }

    private static Stream<Finding> contradicted(Subject subject, Indicator row) {
        MoneyUnit unit = subject.form().budget().unit();
        return written(row)
                .flatMap(amount -> cells(subject)
                        .filter(cell -> isOff(cell.require(), amount.yuan(), unit))
                        .map(cell -> Finding.at(
                                cell.cell(),
                                FindingCode.MONEY_UNIT_CONTRADICTS,
                                "金额 " + Wording.typed(cell) + " 的单位写的是" + unit.word() + "，而" + Wording.indicator(row)
                                        + "（"
                                        + amount.cell().cell().a1() + "）写的是 " + Wording.typed(amount.cell())
                                        + "，请核对金额单位")));
    }

    /** An amount of an indicator in 元, beside the cell it stands in. */
    private record Written(FromCell<?> cell, BigDecimal yuan) {}

    private static Stream<Written> written(Indicator row) {
        FromCell<Target> target = row.plan().inForce();
        FromCell<Actual> actual = row.result().actual();
        Optional<Quantity> aim =
                target.find().filter(Target.Measured.class::isInstance).map(it -> ((Target.Measured) it).quantity());
        Optional<Quantity> reached =
                actual.find().filter(Actual.Measured.class::isInstance).map(it -> ((Actual.Measured) it).quantity());
        return Stream.of(reached.map(it -> new Written(actual, yuan(it))), aim.map(it -> new Written(target, yuan(it))))
                .flatMap(Optional::stream)
                .filter(it -> it.yuan().signum() > 0);
    }

    /** The amount in 元; zero if the quantity is not one of money. */
    private static BigDecimal yuan(Quantity quantity) {
        return quantity.unit().equals(MoneyUnit.YUAN.word()) ? quantity.number() : BigDecimal.ZERO;
    }

    private static Stream<FromCell<BigDecimal>> cells(Subject subject) {
        return subject.form().budget().rows().stream()
                .flatMap(row -> Arrays.stream(Column.values()).map(column -> column.of(row)))
                .filter(cell -> cell.find().isPresent());
    }

    private static boolean isOff(BigDecimal figure, BigDecimal yuan, MoneyUnit unit) {
        return switch (unit) {
            case TEN_THOUSAND_YUAN -> figure.compareTo(yuan) == 0 && figure.compareTo(SURELY_YUAN) >= 0;
            case YUAN, HUNDRED_MILLION_YUAN ->
                figure.movePointRight(TEN_THOUSAND).compareTo(yuan) == 0;
        };
    }
}
