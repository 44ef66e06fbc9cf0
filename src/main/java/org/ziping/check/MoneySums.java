package org.ziping.check;

import static org.ziping.model.MoneyRow.Kind.BASIC;
import static org.ziping.model.MoneyRow.Kind.OPERATING;
import static org.ziping.model.MoneyRow.Kind.PERSONNEL;
import static org.ziping.model.MoneyRow.Kind.PROJECTS;
import static org.ziping.model.MoneyRow.Kind.TOTAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;

/** Whether the rows of the money block add up, column by column, where all the amounts of a sum are given. */
final class MoneySums {

    private static final List<Kind> OF_BASIC = List.of(PERSONNEL, OPERATING);

    private final Subject subject;
    private final ColumnSums sums;

    private MoneySums(ColumnSums sums) {
        this.subject = sums.subject();
        this.sums = sums;
    }

    /** 人员 + 公用 = 基本, 基本 + 项目 = 合计, all sources = 合计; a wrong amount is named once. */
    static Stream<Finding> addUp(Subject subject) {
        MoneySources sources = MoneySources.of(subject);
        return Arrays.stream(Column.values())
                .map(column -> new ColumnSums(subject, column))
                .filter(sums -> !isAnyNegative(sums))
                .flatMap(sums -> Stream.concat(new MoneySums(sums).wrong(), sources.wrong(sums)));
    }

    /** A negative amount has been named; sums with it mean nothing. */
    private static boolean isAnyNegative(ColumnSums sums) {
        return sums.subject().form().budget().rows().stream()
                .anyMatch(row -> sums.column()
                        .find(row)
                        .filter(amount -> amount.signum() < 0)
                        .isPresent());
    }

    private Stream<Finding> wrong() {
        Stream<Finding> ofBasic = differs(BASIC, ofKinds(OF_BASIC));
        return subject.isRaisedOnSheet(FindingCode.MONEY_TOTAL_ZERO) || isBasicToBlame()
                ? ofBasic
                : Stream.concat(ofBasic, differs(TOTAL, ofKinds(List.of(BASIC, PROJECTS))));
    }

    /** Whether the total adds up as soon as 基本支出 is what its own parts make. */
    private boolean isBasicToBlame() {
        List<MoneyRow> parts = Stream.concat(
                        ofKinds(OF_BASIC).stream(), rows(PROJECTS).stream().limit(1))
                .toList();
        return !ofKinds(List.of(PERSONNEL, OPERATING, PROJECTS)).isEmpty()
                && row(TOTAL).filter(total -> sums.makeUp(total, parts)).isPresent();
    }

    private Stream<Finding> differs(Kind whole, List<MoneyRow> parts) {
        return row(whole).flatMap(row -> sums.difference(row, parts)).stream();
    }

    /** The rows of these kinds, in the order of the kinds; none if a kind has no row. */
    private List<MoneyRow> ofKinds(List<Kind> kinds) {
        boolean complete = kinds.stream().noneMatch(kind -> rows(kind).isEmpty());
        return complete ? kinds.stream().flatMap(kind -> rows(kind).stream()).toList() : List.of();
    }

    private Optional<MoneyRow> row(Kind kind) {
        return subject.form().budget().find(kind);
    }

    private List<MoneyRow> rows(Kind kind) {
        return subject.form().budget().rows().stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }
}
