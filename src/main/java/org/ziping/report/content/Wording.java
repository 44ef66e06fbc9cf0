package org.ziping.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/** Figures as reports print them: money and per cents with two decimals, signs in words, points as they are. */
final class Wording {

    private static final int MONEY_DECIMALS = 2;
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Wording() {}

    /** An amount without its unit. */
    static String amount(BigDecimal amount) {
        return amount.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    static String points(Points points) {
        return points.toString();
    }

    /** 调增 or 调减. */
    static String direction(BigDecimal change) {
        return change.signum() < 0 ? "调减" : "调增";
    }

    /** A target with its sign in words, if it has one: 大于等于90户. */
    static Optional<String> target(FromCell<Target> cell) {
        return cell.find()
                .map(target -> target instanceof Target.Measured measured ? measured(measured) : typed(cell))
                .or(() -> typedIfUnreadable(cell));
    }

    private static String measured(Target.Measured target) {
        String sign = target.signWritten() ? target.sign().words() : "";
        String change = switch (target.change()) {
            case NONE -> "";
            case RISE -> "增长";
            case FALL -> "下降";
        };
        return change + sign + target.quantity().asWritten();
    }

    /** What was reached, in the unit of the target where the form leaves it out. */
    static Optional<String> actual(FromCell<Actual> cell, FromCell<Target> target) {
        return cell.find()
                .map(actual -> actual instanceof Actual.Measured measured && !measured.approximate()
                        ? inUnit(measured.quantity(), target)
                        : typed(cell))
                .or(() -> typedIfUnreadable(cell));
    }

    private static String inUnit(Quantity quantity, FromCell<Target> target) {
        Optional<Quantity> other = target.find()
                .filter(Target.Measured.class::isInstance)
                .map(measured -> ((Target.Measured) measured).quantity());
        return (quantity.hasUnit()
                        ? quantity
                        : other.map(unit -> quantity.inUnit(unit.unit())).orElse(quantity))
                .asWritten();
    }

    private static Optional<String> typedIfUnreadable(FromCell<?> cell) {
        return cell.is(FromCell.State.UNREADABLE) ? Optional.of(typed(cell)) : Optional.empty();
    }

    static String typed(FromCell<?> cell) {
        return PlainWords.oneLine(cell.typed());
    }

    /** 一 to 九十九 in words, beyond that in digits. */
    static String chinese(int number) {
        if (number >= 100) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
        return tens + DIGITS[number % 10];
    }
}
