package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Header;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.Budget;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Points;
import org.ziping.model.Ratio;

/** Reads the money block of a form. */
public final class MoneyBlock {

    private static final BigDecimal RATE_TOLERANCE = new BigDecimal("0.01");

    private final Section section;
    private final Page page;
    private final Optional<Integer> year;
    private final StatedUnits stated;
    private final Conclusions conclusions;

    /**
     * The money of a section; what is concluded on the way is told there.
     *
     * @param year the one that the form is of, if it says it
     */
    public MoneyBlock(Section section, Optional<Integer> year, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.year = year;
        this.stated = new StatedUnits(section);
        this.conclusions = conclusions;
    }

    /** The budget of the form; one without rows if the form has no money block. */
    public Budget read() {
        Budget best = new Budget(MoneyUnit.TEN_THOUSAND_YUAN, List.of());
        Conclusions bestConclusions = new Conclusions();
        int bestWorth = 0;
        for (HeaderSpan span : section.money()) {
            Conclusions own = new Conclusions();
            int end = section.endOfBlock(span);
            MoneyColumns columns = MoneyColumns.of(page, Header.of(page, span, end), year, own);
            Budget budget = read(columns, end, own);
            int worth = worth(columns, budget);
            if (worth > bestWorth) {
                best = budget;
                bestConclusions = own;
                bestWorth = worth;
            }
        }
        conclusions.addAll(bestConclusions);
        return bestWorth > 0
                ? best
                : new TransposedAmounts(section, conclusions)
                        .find()
                        .or(() -> new StackedAmounts(section, conclusions).find())
                        .orElseGet(() -> new LabelledAmounts(section, conclusions).read());
    }

    /** A list of tasks has amounts as well; what names kinds of money and scores its execution is the money block. */
    private static int worth(MoneyColumns columns, Budget budget) {
        int worth = 1;
        worth += columns.has(MoneyColumn.RATE) ? 2 : 0;
        worth += columns.has(MoneyColumn.WEIGHT) || columns.has(MoneyColumn.SCORE) ? 2 : 0;
        worth += budget.find(MoneyRow.Kind.TOTAL).isPresent() ? 2 : 0;
        return budget.rows().isEmpty() ? 0 : worth;
    }

    private Budget read(MoneyColumns columns, int end, Conclusions own) {
        List<Integer> numbers = MoneyRows.numbers(page, columns, end);
        AmountUnits units = columns.units(stated.above(columns.header().bottom() + 1, own), own);
        List<MoneyRow> rows = new MoneyRows(page, columns, units).read(numbers);
        if (!units.differ()) {
            rows = new MixedUnits(units.unit(), own).settle(rows);
        }
        MoneyUnit unit = units.fitting(rows, own);
        if (unit != units.unit()) {
            rows = new MoneyRows(page, columns, AmountUnits.all(unit)).read(numbers);
        }
        reportDoubts(columns, numbers, rows, own);
        return new Budget(unit, withTotal(columns, rows));
    }

    /** What puts the columns in doubt, unless the printed rates bear out how they were read. */
    private void reportDoubts(MoneyColumns columns, List<Integer> numbers, List<MoneyRow> rows, Conclusions own) {
        if (!ratesAgree(rows)) {
            reportStray(columns, numbers, own);
            columns.rivals().forEach(rivals -> rivals.report(page, numbers, own));
            reportChange(columns, rows, own);
        }
    }

    /** Of less than was paid nobody can say whether it is the budget after a change or the change: 调整预算数 20 beside 年初预算数 100. */
    private void reportChange(MoneyColumns columns, List<MoneyRow> rows, Conclusions own) {
        boolean less = rows.stream()
                .anyMatch(row -> row.adjusted().find().isPresent()
                        && row.executed()
                                .find()
                                .filter(paid -> paid.compareTo(row.adjusted().require()) > 0)
                                .isPresent());
        columns.find(MoneyColumn.ADJUSTED)
                .filter(column -> less && columns.has(MoneyColumn.INITIAL) && AmountRivals.isChange(column))
                .ifPresent(column -> own.find(
                        column.header(),
                        FindingCode.COLUMN_UNCLEAR,
                        "“" + column.words() + "”下的金额少于执行数，看不出是调整后的预算还是增减的金额，请在表头写明“调整后预算数”或“预算调整金额”"));
    }

    /** Amounts under no header. */
    private void reportStray(MoneyColumns columns, List<Integer> numbers, Conclusions own) {
        for (HeaderColumn column : columns.header().columns()) {
            boolean stray = !column.hasWords() && column.first() > columns.firstValue();
            if (stray && numbers.stream().anyMatch(row -> isAmount(column.slot(page, row), column))) {
                own.find(column.header(), FindingCode.COLUMN_UNCLEAR, "这一列有金额而没有表头，看不出是哪一列，请写清表头或移到对应的列");
            }
        }
    }

    private static boolean isAmount(Slot slot, HeaderColumn column) {
        return slot.firstColumn() == column.first()
                && AmountNotation.read(slot.cell(), MoneyUnit.YUAN).is(FromCell.State.GIVEN);
    }

    private static boolean ratesAgree(List<MoneyRow> rows) {
        boolean some = false;
        for (MoneyRow row : rows) {
            Optional<Ratio> printed = row.marks().rate().find();
            Optional<Ratio> rate = row.executionRate();
            if (printed.isPresent() && rate.isPresent()) {
                some = true;
                if (rate.get()
                                .fraction()
                                .subtract(printed.get().fraction())
                                .abs()
                                .compareTo(RATE_TOLERANCE)
                        > 0) {
                    return false;
                }
            }
        }
        return some;
    }

    /** A block in which no row is called the total: the row that is weighed, or that the others add up to, is it. */
    private List<MoneyRow> withTotal(MoneyColumns columns, List<MoneyRow> rows) {
        int total = MoneyTotal.of(rows);
        List<MoneyRow> known = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            MoneyRow row = rows.get(at);
            if (at == total) {
                known.add(
                        MoneyTotal.of(row, columns.has(MoneyColumn.WEIGHT) ? Optional.empty() : labelPoints(columns)));
            } else {
                known.add(row.kind() == MoneyRow.Kind.TOTAL ? row.withKind(MoneyRow.Kind.OTHER) : row);
            }
        }
        return total < 0 ? MoneyTotal.withShared(known) : known;
    }

    /** The points in a label of the block, for a form without a column of weights: 预算执行情况(20分), 得分(20分*执行率). */
    private Optional<FromCell<Points>> labelPoints(MoneyColumns columns) {
        return IntStream.rangeClosed(columns.header().top(), columns.header().bottom() + 1)
                .mapToObj(page::line)
                .flatMap(line -> BudgetLine.points(line).stream())
                .findFirst();
    }
}
