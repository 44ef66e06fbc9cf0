package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Synonyms;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;

/** Tells which row of a money block is its total. */
final class MoneyTotal {

    private MoneyTotal() {}

    /** The number of the total among the rows, −1 if there is none. */
    static int of(List<MoneyRow> rows) {
        int named = first(rows, row -> row.kind() == MoneyRow.Kind.TOTAL);
        if (named >= 0 || rows.isEmpty()) {
            return named;
        }
        if (rows.size() == 1 || isSumOfOthers(rows)) {
            return 0;
        }
        boolean oneIsWeighed = rows.stream().filter(MoneyRow::isWeighed).count() == 1;
        return oneIsWeighed ? first(rows, row -> row.isWeighed() && !isOneOfSources(row, rows)) : -1;
    }

    /** Whether a row names a source of money and another row another one, so that it is not the whole. */
    private static boolean isOneOfSources(MoneyRow row, List<MoneyRow> rows) {
        return isSource(row)
                && rows.stream()
                        .anyMatch(other -> other != row
                                && isSource(other)
                                && other.executed().find().isPresent());
    }

    private static boolean isSource(MoneyRow row) {
        HeaderText label = HeaderText.of(row.label().typed());
        return label.plain().equals(label.withoutThereof().plain())
                && Synonyms.moneyRows().find(label).isPresent();
    }

    private static int first(List<MoneyRow> rows, Predicate<MoneyRow> fits) {
        for (int at = 0; at < rows.size(); at++) {
            if (fits.test(rows.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the first row is what the others add up to, in every column that is filled. */
    private static boolean isSumOfOthers(List<MoneyRow> rows) {
        return isSum(rows, MoneyRow::adjusted) && isSum(rows, MoneyRow::executed);
    }

    private static boolean isSum(List<MoneyRow> rows, Function<MoneyRow, FromCell<BigDecimal>> amount) {
        BigDecimal sum = rows.stream()
                .skip(1)
                .flatMap(row -> amount.apply(row).find().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount.apply(rows.get(0))
                .find()
                .filter(first -> first.compareTo(sum) == 0)
                .isPresent();
    }

    /** The row as the total, with the points of a label where the block has no column for them. */
    static MoneyRow of(MoneyRow row, Optional<FromCell<Points>> label) {
        MoneyRow.Marks marks = row.marks();
        return row.withKind(MoneyRow.Kind.TOTAL)
                .withMarks(new MoneyRow.Marks(label.orElse(marks.weight()), marks.rate(), marks.score()));
    }

    /** The total of a form that scores its budget and has no amounts for the whole of it. */
    static MoneyRow withoutAmounts(FromCell<String> label, MoneyRow.Marks marks) {
        return new MoneyRow(
                label, MoneyRow.Kind.TOTAL, FromCell.absent(), FromCell.absent(), FromCell.absent(), Map.of(), marks);
    }

    /** Rows of which none is the total; the points of one cell that they all share are those of a total without amounts. */
    static List<MoneyRow> withShared(List<MoneyRow> rows) {
        boolean share = rows.size() > 1
                && rows.stream().allMatch(MoneyRow::isWeighed)
                && isOneCell(rows, MoneyRow.Marks::weight);
        if (!share) {
            return rows;
        }
        MoneyRow first = rows.get(0);
        FromCell<Points> score =
                isOneCell(rows, MoneyRow.Marks::score) ? first.marks().score() : FromCell.absent();
        List<MoneyRow> known = new ArrayList<>(rows);
        known.add(withoutAmounts(first.label(), new MoneyRow.Marks(first.marks().weight(), FromCell.absent(), score)));
        return known;
    }

    private static boolean isOneCell(List<MoneyRow> rows, Function<MoneyRow.Marks, FromCell<Points>> mark) {
        return rows.stream()
                        .map(row -> mark.apply(row.marks()).source())
                        .distinct()
                        .count()
                == 1;
    }

    /** The budget with what the form says of its score in another place than its money block. */
    static Budget marked(Budget budget, FromCell<String> label, MoneyRow.Marks marks) {
        List<MoneyRow> rows = new ArrayList<>(budget.rows());
        budget.total()
                .ifPresentOrElse(
                        total -> rows.set(
                                rows.indexOf(total),
                                total.withMarks(total.marks().or(marks))),
                        () -> rows.add(withoutAmounts(label, marks)));
        return new Budget(budget.unit(), rows);
    }
}
