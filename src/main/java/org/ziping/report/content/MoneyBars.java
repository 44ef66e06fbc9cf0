package org.ziping.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.chart.Palette;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;

/** The chart of the money: three bars per kind. */
final class MoneyBars {

    private MoneyBars() {}

    /** One chart; none without a single amount: kinds that a form lists and does not use would be bars of no height. */
    static List<Bars> of(Budget budget) {
        List<MoneyRow> rows = budget.rows().stream().filter(MoneyRow::isUsed).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Bars(
                "预算与执行（" + budget.unit().word() + "）",
                rows.stream().map(MoneyBars::name).toList(),
                List.of(
                        series("年初预算数", Palette.PALE, rows, MoneyRow::initial),
                        series("全年预算数", Palette.MIDDLE, rows, MoneyRow::adjusted),
                        series("全年执行数", Palette.FRESH, rows, MoneyRow::executed))));
    }

    /** Money of no kind of its own, such as 地方资金, is called as the form calls it. */
    private static String name(MoneyRow row) {
        return row.kind() == MoneyRow.Kind.OTHER
                ? row.label()
                        .find()
                        .map(MoneyValues::label)
                        .orElseGet(() -> row.kind().title())
                : row.kind().title();
    }

    private static Bars.Series series(
            String name, String colour, List<MoneyRow> rows, Function<MoneyRow, FromCell<BigDecimal>> amount) {
        List<Optional<BigDecimal>> numbers = rows.stream()
                .map(row -> amount.apply(row).find().map(number -> number.setScale(2, RoundingMode.HALF_UP)))
                .toList();
        return new Bars.Series(name, colour, numbers);
    }
}
