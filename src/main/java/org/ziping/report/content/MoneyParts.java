package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Budget;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;

/**
 * What the money paid is made of, in the words of the form.
 *
 * @param unit of the amounts
 * @param rows those that make the whole; where no reading of the rows does, those of the kinds that every form knows
 */
record MoneyParts(MoneyUnit unit, List<MoneyRow> rows) {

    private static final List<MoneyRow.Kind> KNOWN =
            List.of(MoneyRow.Kind.APPROPRIATION, MoneyRow.Kind.CARRIED_OVER, MoneyRow.Kind.OTHER);

    MoneyParts {
        rows = List.copyOf(rows);
    }

    static MoneyParts of(Budget budget) {
        List<MoneyRow> parts = budget.rows().stream()
                .filter(row -> row.kind() != MoneyRow.Kind.TOTAL)
                .toList();
        List<MoneyRow> outer = parts.stream().filter(row -> !row.isThereof()).toList();
        List<MoneyRow> known =
                KNOWN.stream().flatMap(kind -> budget.called(kind).stream()).toList();
        Optional<BigDecimal> whole = budget.find(MoneyRow.Kind.TOTAL)
                .flatMap(total -> total.executed().find());
        return new MoneyParts(
                budget.unit(),
                Stream.of(parts, outer)
                        .filter(rows -> whole.filter(paid -> paid.compareTo(paid(rows)) == 0)
                                .isPresent())
                        .findFirst()
                        .orElse(known));
    }

    private static BigDecimal paid(List<MoneyRow> rows) {
        return rows.stream().flatMap(row -> row.executed().find().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each with what was paid of it: 中央资金440.00万元，市级资金176.00万元; empty if nothing was paid of any. */
    Optional<String> sentence() {
        return Optional.of(rows.stream()
                        .flatMap(row -> row
                                .executed()
                                .find()
                                .filter(paid -> paid.signum() != 0)
                                .map(paid -> name(row) + Wording.amount(paid) + unit.word())
                                .stream())
                        .collect(Collectors.joining("，")))
                .filter(words -> !words.isEmpty());
    }

    /** Its name in a sentence: 1.中央补助（万元） is 中央补助. */
    private static String name(MoneyRow row) {
        String plain = MoneyValues.label(row.name())
                .replaceFirst("^(?:[0-9]+|[一二三四五六七八九十]+)[.．、]", "")
                .replaceFirst("（[^（）]*[元分]）$", "");
        return plain.isEmpty() ? row.kind().title() : plain;
    }
}
