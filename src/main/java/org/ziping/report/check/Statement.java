package org.ziping.report.check;

import java.math.BigDecimal;

/**
 * A number that a report states of an account and the form does not hold.
 *
 * @param account the name of the account
 */
record Statement(Passage passage, String account, Column column, Printed number) {

    /** In 元 or %. */
    BigDecimal value() {
        return number.digits().movePointRight(number.shift());
    }

    /** How far the number may be from the value it was rounded from. */
    BigDecimal rounding() {
        return new BigDecimal("0.5")
                .movePointRight(number.shift() - Math.max(0, number.digits().scale()));
    }

    boolean agrees(Statement other) {
        return number.says(other.value()) || other.number.says(value());
    }

    /** Where it stands and how. */
    String told() {
        return passage.place() + "写“" + passage.line().around(number.start(), number.end()) + "”";
    }
}
