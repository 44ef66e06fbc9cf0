package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;

/** One column of the money block, added up. */
record ColumnSums(Subject subject, Column column) {

    boolean isGiven(List<MoneyRow> rows) {
        return rows.stream().allMatch(row -> column.find(row).isPresent());
    }

    BigDecimal sum(List<MoneyRow> rows) {
        return rows.stream().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal amount(MoneyRow row) {
        return column.find(row).orElseThrow();
    }

    /** Whether all amounts are there, and the parts make the whole. */
    boolean makeUp(MoneyRow whole, List<MoneyRow> parts) {
        return isGiven(List.of(whole)) && isGiven(parts) && gap(whole, parts).compareTo(tolerance()) <= 0;
    }

    /** What is to be said where all amounts are there and the parts, at least one, do not make the whole. */
    Optional<Finding> difference(MoneyRow whole, List<MoneyRow> parts) {
        boolean known = !parts.isEmpty() && isGiven(List.of(whole)) && isGiven(parts);
        return known && !makeUp(whole, parts)
                ? Optional.of(Finding.at(column.of(whole).cell(), FindingCode.MONEY_NOT_TOTAL, sentence(whole, parts)))
                : Optional.empty();
    }

    private String sentence(MoneyRow whole, List<MoneyRow> parts) {
        String unit = " " + subject.form().budget().unit().word();
        String terms = parts.stream()
                .map(part -> part.name() + " " + Wording.typed(column.of(part)))
                .collect(Collectors.joining(" + "));
        return column.title() + "：" + whole.name() + "为 " + Wording.typed(column.of(whole)) + unit + "，而 "
                + terms
                + " = " + sum(parts).toPlainString() + unit + "，相差 "
                + gap(whole, parts).toPlainString() + unit
                + new SumHint(this, whole, parts).words() + "，请核对各行金额";
    }

    private BigDecimal gap(MoneyRow whole, List<MoneyRow> parts) {
        return amount(whole).subtract(sum(parts)).abs();
    }

    private BigDecimal tolerance() {
        return subject.thresholds().moneyTolerance();
    }
}
