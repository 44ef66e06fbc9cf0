package org.ziping.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.MoneyChart;
import org.ziping.summary.chart.RateChart;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;
import org.ziping.summary.page.TextSize;

/**
 * The money by kind of spending, of kinds that have any; beside the table of levels.
 *
 * @param head the line of its head, counted from 0
 * @param unit the word of the unit of all amounts
 * @param kinds from top to bottom
 * @param figures how amounts become entries
 */
record MoneyTable(int head, String unit, List<MoneyRow> kinds, Figures figures) {

    static final int NAME = 7;
    static final int INITIAL = 8;
    static final int ADJUSTED = 9;
    static final int EXECUTED = 10;
    private static final int RATE = 11;
    private static final double WIDEST_NAME = 12;

    static MoneyTable of(int head, Budget budget, Figures figures) {
        List<MoneyRow> kinds = budget.rows().stream().filter(MoneyRow::isUsed).toList();
        return new MoneyTable(head, budget.unit().word(), kinds, figures);
    }

    /** The same table with its head on another line. */
    MoneyTable at(int line) {
        return new MoneyTable(line, unit, kinds, figures);
    }

    /** Budget and spending of each kind; without the budget of the beginning if the form has none. */
    MoneyChart chart() {
        boolean hasInitial =
                kinds.stream().flatMap(kind -> kind.initial().find().stream()).anyMatch(amount -> amount.signum() != 0);
        List<Integer> amounts = hasInitial ? List.of(INITIAL, ADJUSTED, EXECUTED) : List.of(ADJUSTED, EXECUTED);
        return new MoneyChart("预算与执行（" + unit + "）", head, names(), amounts);
    }

    /** How much of each kind was spent. */
    RateChart rateChart() {
        return new RateChart("各类资金执行率", head, names(), RATE);
    }

    private Area names() {
        return new Area(head + 1, NAME, head + kinds.size(), NAME);
    }

    boolean hasRate() {
        return kinds.stream()
                .anyMatch(kind -> kind.executed().find().isPresent()
                        && kind.adjusted()
                                .find()
                                .filter(amount -> amount.signum() != 0)
                                .isPresent());
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    List<Slot> caption() {
        return isEmpty() ? List.of() : List.of(Slot.words(NAME, Look.SECTION, "预算与执行（" + unit + "）"));
    }

    List<Slot> heads() {
        return isEmpty()
                ? List.of()
                : List.of(
                        Slot.words(NAME, Look.HEAD, "支出类别"),
                        Slot.words(INITIAL, Look.HEAD, "年初预算数"),
                        Slot.words(ADJUSTED, Look.HEAD, "全年预算数"),
                        Slot.words(EXECUTED, Look.HEAD, "全年执行数"),
                        Slot.words(RATE, Look.HEAD, "执行率"));
    }

    /** The cells of each kind, from top to bottom. */
    List<List<Slot>> rows() {
        List<List<Slot>> rows = new ArrayList<>();
        kinds.forEach(kind -> rows.add(slots(head + 1 + rows.size(), kind)));
        return rows;
    }

    private List<Slot> slots(int line, MoneyRow row) {
        Entry adjusted = amount(row.adjusted());
        Entry executed = amount(row.executed());
        Entry rate = Cells.quotient(
                new Cells.Term(Columns.cell(EXECUTED, line), executed),
                new Cells.Term(Columns.cell(ADJUSTED, line), adjusted));
        return List.of(
                Slot.words(NAME, Look.WORDS, name(row)),
                Cells.figure(INITIAL, Look.MONEY, amount(row.initial())),
                Cells.figure(ADJUSTED, Look.MONEY, adjusted),
                Cells.figure(EXECUTED, Look.MONEY, executed),
                Cells.figure(RATE, Look.RATE, rate));
    }

    private Entry amount(FromCell<BigDecimal> amount) {
        return figures.at(amount, amount.find());
    }

    private static String name(MoneyRow row) {
        return row.kind() == MoneyRow.Kind.OTHER
                ? row.label()
                        .find()
                        .map(label -> TextSize.shortened(label, WIDEST_NAME))
                        .orElse(row.kind().title())
                : row.kind().title();
    }
}
