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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;

/** Whether the rows of the money block add up, column by column, where all the amounts of a sum are given. */
final class MoneySums {

    private static final List<Kind> OF_BASIC = List.of(PERSONNEL, OPERATING);
    private static final List<Kind> SOURCES = List.of(APPROPRIATION, CARRIED_OVER, OTHER);
    private static final Pattern ALL_OTHERS = Pattern.compile("其[他它]");

    private final Subject subject;
    private final Column column;

    private MoneySums(Subject subject, Column column) {
        this.subject = subject;
        this.column = column;
    }

    /** 人员 + 公用 = 基本, 基本 + 项目 = 合计, all sources = 合计; a wrong amount is named once. */
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
        Stream<Finding> ofBasic = differs(BASIC, ofKinds(OF_BASIC));
        if (subject.isRaisedOnSheet(FindingCode.MONEY_TOTAL_ZERO)) {
            return ofBasic;
        }
        Stream<Finding> ofTotal = isBasicToBlame() ? Stream.empty() : differs(TOTAL, ofKinds(List.of(BASIC, PROJECTS)));
        return Stream.of(ofBasic, ofTotal, differs(TOTAL, sources())).flatMap(each -> each);
    }

    /** Whether the total adds up as soon as 基本支出 is what its own parts make. */
    private boolean isBasicToBlame() {
        List<MoneyRow> parts = Stream.concat(
                        ofKinds(OF_BASIC).stream(), rows(PROJECTS).stream().limit(1))
                .toList();
        return !ofKinds(List.of(PERSONNEL, OPERATING, PROJECTS)).isEmpty()
                && parts.stream().allMatch(part -> column.find(part).isPresent())
                && row(TOTAL)
                        .flatMap(column::find)
                        .filter(total -> isClose(total, sum(parts)))
                        .isPresent();
    }

    /** The sources of the money, if the form lists all of them: the usual three, or some with a row for all others. */
    private List<MoneyRow> sources() {
        List<MoneyRow> listed = subject.form().budget().rows().stream()
                .filter(row -> SOURCES.contains(row.kind()))
                .toList();
        boolean others = listed.size() > 1
                && listed.stream()
                        .anyMatch(row -> ALL_OTHERS.matcher(row.label().typed()).find());
        return others || !ofKinds(SOURCES).isEmpty() ? listed : List.of();
    }

    private Stream<Finding> differs(Kind whole, List<MoneyRow> parts) {
        Optional<MoneyRow> stated = row(whole).filter(row -> column.find(row).isPresent());
        return stated
                .filter(row -> !parts.isEmpty()
                        && parts.stream().allMatch(part -> column.find(part).isPresent())
                        && !addsUp(amount(row), parts))
                .map(row -> Finding.at(column.of(row).cell(), FindingCode.MONEY_NOT_TOTAL, sentence(row, parts)))
                .stream();
    }

    /** With all rows, or without those that only tell what the row above them is made of. */
    private boolean addsUp(BigDecimal whole, List<MoneyRow> parts) {
        return isClose(whole, sum(parts)) || isClose(whole, sum(withoutDetails(parts)));
    }

    private List<MoneyRow> withoutDetails(List<MoneyRow> parts) {
        List<MoneyRow> rows = new ArrayList<>();
        for (int at = 0; at < parts.size(); at = endOfDetails(parts, at)) {
            rows.add(parts.get(at));
        }
        return rows;
    }

    /** Where the rows that together make the amount of this one end; right behind this one if there are none. */
    private int endOfDetails(List<MoneyRow> parts, int whole) {
        for (int end = parts.size(); end > whole + 1; end--) {
            if (isClose(amount(parts.get(whole)), sum(parts.subList(whole + 1, end)))) {
                return end;
            }
        }
        return whole + 1;
    }

    private String sentence(MoneyRow whole, List<MoneyRow> parts) {
        String unit = subject.form().budget().unit().word();
        String terms = parts.stream()
                .map(part -> Wording.name(part) + " " + Wording.typed(column.of(part)))
                .collect(Collectors.joining(" + "));
        return column.title() + "：" + Wording.name(whole) + "为 " + Wording.typed(column.of(whole)) + " " + unit + "，而 "
                + terms + " = " + sum(parts).toPlainString() + " " + unit + "，请核对各行金额";
    }

    /** The rows of these kinds, in the order of the kinds; none if a kind has no row. */
    private List<MoneyRow> ofKinds(List<Kind> kinds) {
        boolean complete = kinds.stream().noneMatch(kind -> rows(kind).isEmpty());
        return complete ? kinds.stream().flatMap(kind -> rows(kind).stream()).toList() : List.of();
    }

    private BigDecimal amount(MoneyRow row) {
        return column.find(row).orElseThrow();
    }

    private BigDecimal sum(List<MoneyRow> rows) {
        return rows.stream().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
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
