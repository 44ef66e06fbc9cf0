package org.ziping.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The money block of a form.
 *
 * @param unit in which its amounts stand
 * @param rows from top to bottom; none if the form has no money block
 */
public record Budget(MoneyUnit unit, List<MoneyRow> rows) {

    /** Kinds of which a form may have several rows, each a part of what the kind's own name says. */
    private static final Map<MoneyRow.Kind, Predicate<String>> NAMES = Map.of(
            MoneyRow.Kind.APPROPRIATION,
            Pattern.compile("^(?!.*(?:中央|上级|本级|地方|[省市州县区旗镇乡]|公共预算|基金|资本)).*(?:财政|拨款)", Pattern.DOTALL)
                    .asPredicate(),
            MoneyRow.Kind.OTHER,
            Pattern.compile("其[他它]").asPredicate());

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

    /** The row that goes by the name of a kind: 中央补助 is not the whole 财政拨款, nor 地方资金 all of 其他资金. */
    public Optional<MoneyRow> called(MoneyRow.Kind kind) {
        Predicate<String> name = NAMES.getOrDefault(kind, label -> true);
        return rows.stream()
                .filter(row -> row.kind() == kind && name.test(row.label().typed()))
                .findFirst();
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
