package org.ziping.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/** Whether indicators that are amounts agree with the money block. */
final class MoneyIndicators {

    private static final Map<Kind, Pattern> NAMED = named();

    /** The order in which a row is looked for that has the amount: the nearest whole first. */
    private static final Kind[] SEARCHED = {Kind.PERSONNEL, Kind.OPERATING, Kind.BASIC, Kind.PROJECTS, Kind.TOTAL};

    /** A budget that moved by less than a hundredth was only rounded or cleared. */
    private static final BigDecimal HARDLY = new BigDecimal("0.01");

    private final Subject subject;
    private final Indicator row;

    private MoneyIndicators(Subject subject, Indicator row) {
        this.subject = subject;
        this.row = row;
    }

    /** An indicator named for one kind of spending does not hold the amount of another; the actual value is looked at first. */
    static Stream<Finding> namedOtherwise(Subject subject) {
        return subject.form().indicators().stream()
                .map(row -> new MoneyIndicators(subject, row))
                .filter(MoneyIndicators::isOfMoney)
                .flatMap(row -> row.otherAmount().stream());
    }

    /** A target that was the first budget moves with the budget. */
    static Stream<Finding> notAdjusted(Subject subject) {
        return subject.form().indicators().stream()
                .map(row -> new MoneyIndicators(subject, row))
                .flatMap(row -> row.oldBudget().stream());
    }

    private boolean isOfMoney() {
        return actual().isPresent() || target().isPresent();
    }

    private Optional<Finding> otherAmount() {
        return namedKind()
                .flatMap(kind -> otherAmount(kind, row.result().actual(), actual(), Column.EXECUTED)
                        .or(() -> otherAmount(kind, row.plan().inForce(), target(), Column.ADJUSTED)));
    }

    private Optional<Finding> otherAmount(Kind named, FromCell<?> place, Optional<BigDecimal> amount, Column column) {
        if (amount.isEmpty() || amount.get().signum() == 0 || mayBe(named, amount.get(), column)) {
            return Optional.empty();
        }
        return Stream.of(SEARCHED)
                .filter(kind -> kind != named)
                .flatMap(kind -> moneyRow(kind).stream())
                .filter(other -> column.find(other)
                        .filter(value -> isEqual(value, amount.get()))
                        .isPresent())
                .findFirst()
                .map(other -> Finding.at(
                        place.cell(),
                        FindingCode.NAME_CONTRADICTS_AMOUNT,
                        Wording.indicator(row) + "说的是" + named.title() + "，填写的 " + Wording.typed(place) + "却是“"
                                + other.name() + "”的" + column.title() + "，请核对指标名称和金额"));
    }

    /** Whether the amount can be that of the kind named; if its own is not known, it is below the kind's budget at least. */
    private boolean mayBe(Kind named, BigDecimal amount, Column column) {
        Optional<MoneyRow> own = moneyRow(named);
        Optional<BigDecimal> stated = own.flatMap(column::find);
        if (stated.isPresent()) {
            return isEqual(stated.get(), amount);
        }
        return own.flatMap(Column.ADJUSTED::find)
                .filter(budget -> amount.compareTo(budget) > 0)
                .isEmpty();
    }

    private Optional<Finding> oldBudget() {
        if (!row.plan().adjusted().is(FromCell.State.BLANK)
                && !row.plan().adjusted().is(FromCell.State.ABSENT)) {
            return Optional.empty();
        }
        return target().flatMap(amount -> subject.form().budget().rows().stream()
                        .filter(money -> hasMoved(money, amount))
                        .findFirst())
                .filter(money -> !isSomeBudget())
                .map(money -> Finding.at(
                        row.plan().target().cell(),
                        FindingCode.TARGET_NOT_ADJUSTED,
                        Wording.indicator(row) + "的指标值 "
                                + Wording.typed(row.plan().target()) + " 是“"
                                + money.name() + "”的年初预算数，预算已调整为 "
                                + Wording.typed(money.adjusted()) + " "
                                + subject.form().budget().unit().word() + "，请核对是否需要调整指标值"));
    }

    private boolean hasMoved(MoneyRow money, BigDecimal amount) {
        Optional<BigDecimal> initial =
                money.initial().find().filter(first -> first.signum() > 0 && isEqual(first, amount));
        return initial.isPresent()
                && money.adjusted()
                        .find()
                        .filter(now -> isNoticeable(now.subtract(initial.get()), initial.get()))
                        .isPresent();
    }

    private static boolean isNoticeable(BigDecimal change, BigDecimal initial) {
        return change.abs().compareTo(initial.multiply(HARDLY)) > 0;
    }

    private boolean isSomeBudget() {
        return subject.form().budget().rows().stream()
                .flatMap(money -> money.adjusted().find().stream())
                .anyMatch(now -> isEqual(now, target().orElseThrow()));
    }

    private Optional<Kind> namedKind() {
        String name = row.name().typed();
        return NAMED.keySet().stream()
                .filter(kind -> NAMED.get(kind).matcher(name).find())
                .findFirst();
    }

    private Optional<MoneyRow> moneyRow(Kind kind) {
        return subject.form().budget().find(kind);
    }

    private Optional<BigDecimal> actual() {
        return row.result()
                .actual()
                .find()
                .filter(Actual.Measured.class::isInstance)
                .flatMap(actual -> inFormUnit(((Actual.Measured) actual).quantity()));
    }

    private Optional<BigDecimal> target() {
        return row.plan()
                .inForce()
                .find()
                .filter(Target.Measured.class::isInstance)
                .flatMap(target -> inFormUnit(((Target.Measured) target).quantity()));
    }

    /** The amount in the unit of the money block, if it is one of money. */
    private Optional<BigDecimal> inFormUnit(Quantity quantity) {
        return quantity.unit().equals(MoneyUnit.YUAN.word())
                ? Optional.of(quantity.number()
                        .movePointLeft(zeros(subject.form().budget().unit())))
                : Optional.empty();
    }

    private boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(subject.thresholds().moneyTolerance()) <= 0;
    }

    private static int zeros(MoneyUnit unit) {
        return switch (unit) {
            case YUAN -> 0;
            case TEN_THOUSAND_YUAN -> 4;
            case HUNDRED_MILLION_YUAN -> 8;
        };
    }

    private static Map<Kind, Pattern> named() {
        Map<Kind, Pattern> words = new LinkedHashMap<>();
        words.put(Kind.PERSONNEL, Pattern.compile("人员(经费|支出|费用)"));
        words.put(Kind.OPERATING, Pattern.compile("公用(经费|支出|费用)"));
        words.put(Kind.BASIC, Pattern.compile("基本支出"));
        words.put(Kind.PROJECTS, Pattern.compile("项目(支出|经费|资金)"));
        return words;
    }
}
