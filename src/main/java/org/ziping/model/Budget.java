package org.ziping.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money block of a form.
 *
 * @param unit in which its amounts stand
 * @param rows from top to bottom; none if the form has no money block
 */
public record Budget(MoneyUnit unit, List<MoneyRow> rows) {

    public Budget {
        rows = List.copyOf(rows);
    }

    public Optional<MoneyRow> find(MoneyRow.Kind kind) {
        for (MoneyRow row : rows) {
            if (row.kind() == kind) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The row that goes by the name of a kind; of several other sources, 地方资金 and 其他资金, the one that is called so. */
    public Optional<MoneyRow> called(MoneyRow.Kind kind) {
        List<MoneyRow> same = rows.stream().filter(row -> row.kind() == kind).toList();
        return kind == MoneyRow.Kind.OTHER && same.size() > 1
                ? same.stream()
                        .filter(row -> row.label().typed().contains("其他"))
                        .findFirst()
                : same.stream().findFirst();
    }

    /** The row that is scored: the total, or the only row there is. */
    public Optional<MoneyRow> total() {
        return find(MoneyRow.Kind.TOTAL).or(() -> rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty());
    }

    /** The rate as the form states it in place of amounts: it has a cell for it and none for what was planned and paid. */
    public Optional<FromCell<Ratio>> statedRate() {
        boolean amounts = rows.stream()
                .flatMap(row -> Stream.of(row.initial(), row.adjusted(), row.executed()))
                .anyMatch(amount -> !amount.is(FromCell.State.ABSENT));
        return amounts
                ? Optional.empty()
                : total().map(row -> row.marks().rate()).filter(rate -> !rate.is(FromCell.State.ABSENT));
    }
}
