package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyUnit;

/** What rounding each amount can make in a sum. */
final class Rounded {

    private static final Pattern DECIMALS = Pattern.compile("[.．](\\d+)");

    /** Half of the last decimal, one place further right. */
    private static final long HALF = 5;

    private Rounded() {}

    /**
     * How far a sum may be out by rounding alone: half of the last decimal shown, for each amount. 元, and whole numbers of any
     * unit, are not rounded.
     */
    static BigDecimal most(List<FromCell<BigDecimal>> amounts, MoneyUnit unit) {
        int decimals = amounts.stream()
                .mapToInt(amount -> decimals(amount.typed()))
                .max()
                .orElse(0);
        return unit == MoneyUnit.YUAN || decimals == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(HALF * amounts.size(), decimals + 1);
    }

    private static int decimals(String shown) {
        Matcher found = DECIMALS.matcher(shown);
        return found.find() ? found.group(1).length() : 0;
    }
}
