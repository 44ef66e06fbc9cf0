package org.ziping.check;

import static org.ziping.model.MoneyRow.Kind.APPROPRIATION;
import static org.ziping.model.MoneyRow.Kind.BASIC;
import static org.ziping.model.MoneyRow.Kind.CARRIED_OVER;
import static org.ziping.model.MoneyRow.Kind.OPERATING;
import static org.ziping.model.MoneyRow.Kind.OTHER;
import static org.ziping.model.MoneyRow.Kind.PERSONNEL;
import static org.ziping.model.MoneyRow.Kind.PROJECTS;
import static org.ziping.model.MoneyRow.Kind.TOTAL;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;

/** Whether the rows of the money block add up, column by column, where all the amounts of a sum are given. */
final class MoneySums {

    private final Subject subject;
    private final Column column;

    private MoneySums(Subject subject, Column column) {
        this.subject = subject;
        this.column = column;
    }

    /** 人员 + 公用 = 基本, 基本 + 项目 = 合计, 当年拨款 + 结转 + 其他 = 合计; a wrong amount is named once. */
    static Stream<Finding> addUp(Subject subject) {
        return Arrays.stream(Column.values())
                .map(column -> new MoneySums(subject, column))
                .flatMap(MoneySums::wrong);
    }

    private Stream<Finding> wrong() {
        boolean negative = subject.form().budget().rows().stream()
                .anyMatch(row -> column.find(row).filter(a -> a.signum() < 0).isPresent());
        if (negative) {
            return Stream.empty();
        }
        Stream<Finding> ofBasic = differs(BASIC, List.of(PERSONNEL, OPERATING));
        if (subject.isRaisedOnSheet(FindingCode.MONEY_TOTAL_ZERO)) {
            return ofBasic;
        }
        Stream<Finding> ofTotal = isBasicToBlame() ? Stream.empty() : differs(TOTAL, List.of(BASIC, PROJECTS));
        return Stream.of(ofBasic, ofTotal, differs(TOTAL, List.of(APPROPRIATION, CARRIED_OVER, OTHER)))
                .flatMap(each -> each);
    }

    /** Whether the total adds up as soon as 基本支出 is what its own parts make. */
    private boolean isBasicToBlame() {
        Optional<BigDecimal> basic = sum(List.of(PERSONNEL, OPERATING));
        Optional<BigDecimal> projects = amount(PROJECTS);
        return basic.isPresent()
                && projects.isPresent()
                && amount(TOTAL)
                        .filter(total -> isClose(total, basic.get().add(projects.get())))
                        .isPresent();
    }

    private Stream<Finding> differs(Kind whole, List<Kind> parts) {
        return sum(parts)
                .filter(sum ->
                        amount(whole).filter(stated -> !isClose(stated, sum)).isPresent())
                .map(sum -> Finding.at(
                        column.of(row(whole).orElseThrow()).cell(),
                        FindingCode.MONEY_NOT_TOTAL,
                        sentence(row(whole).orElseThrow(), parts, sum)))
                .stream();
    }

    private String sentence(MoneyRow whole, List<Kind> parts, BigDecimal sum) {
        String unit = subject.form().budget().unit().word();
        String terms = parts.stream()
                .flatMap(kind -> rows(kind).stream())
                .map(part -> Wording.name(part) + " " + Wording.typed(column.of(part)))
                .collect(Collectors.joining(" + "));
        return column.title() + "：" + Wording.name(whole) + "为 " + Wording.typed(column.of(whole)) + " " + unit + "，而 "
                + terms + " = " + sum.toPlainString() + " " + unit + "，请核对各行金额";
    }

    private Optional<BigDecimal> amount(Kind kind) {
        return row(kind).flatMap(column::find);
    }

    /** The sum, if each of the kinds has a row and each of their rows an amount. */
    private Optional<BigDecimal> sum(List<Kind> kinds) {
        List<MoneyRow> rows =
                kinds.stream().flatMap(kind -> rows(kind).stream()).toList();
        boolean complete = kinds.stream().noneMatch(kind -> rows(kind).isEmpty())
                && rows.stream().allMatch(row -> column.find(row).isPresent());
        return complete
                ? Optional.of(rows.stream()
                        .flatMap(row -> column.find(row).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private Optional<MoneyRow> row(Kind kind) {
        return subject.form().budget().find(kind);
    }

    private List<MoneyRow> rows(Kind kind) {
        return subject.form().budget().rows().stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    private boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(subject.thresholds().moneyTolerance()) <= 0;
    }
}
