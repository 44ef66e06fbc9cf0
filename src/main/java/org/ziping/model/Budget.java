package org.ziping.model;

import java.util.List;
import java.util.Optional;

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

    /** The row that is scored: the total, or the only row there is. */
    public Optional<MoneyRow> total() {
        return find(MoneyRow.Kind.TOTAL).or(() -> rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty());
    }
}
