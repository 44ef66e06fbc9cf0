package org.ziping.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.grid.CellAddress;

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

    /** The row with the whole of the money: the total, or the only row there is. */
    public Optional<MoneyRow> total() {
        return find(MoneyRow.Kind.TOTAL).or(() -> rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty());
    }

    /**
     * The rows below the total that have points of their own, each for its own rate; none of a form that scores the whole at once.
     * Rows that share one cell of points have none of their own, nor have rows that only say the total's once more.
     */
    public List<MoneyRow> weighed() {
        Optional<MoneyRow> total = total();
        Map<Optional<CellAddress>, Long> sharing =
                rows.stream().collect(Collectors.groupingBy(Budget::placeOfWeight, Collectors.counting()));
        List<MoneyRow> weighed = rows.stream()
                .filter(row -> row.isWeighed() && sharing.get(placeOfWeight(row)) == 1)
                .filter(row -> total.filter(whole -> whole == row).isEmpty())
                .toList();
        boolean repeat = total.flatMap(whole -> whole.marks().weight().find())
                .filter(whole -> weighed.stream()
                        .allMatch(row -> row.marks().weight().require().equals(whole)))
                .isPresent();
        return repeat ? List.of() : weighed;
    }

    private static Optional<CellAddress> placeOfWeight(MoneyRow row) {
        return row.marks().weight().source();
    }

    /** The rows that get scores: those with points of their own, else that with the whole of the money. */
    public List<MoneyRow> scored() {
        List<MoneyRow> weighed = weighed();
        return weighed.isEmpty() ? total().stream().toList() : weighed;
    }

    /** The points that the form gives to the rows that get scores, together; empty if it says none. */
    public Optional<Points> weight() {
        List<Points> given = scored().stream()
                .flatMap(row -> row.marks().weight().find().stream())
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(Points.sum(given));
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
