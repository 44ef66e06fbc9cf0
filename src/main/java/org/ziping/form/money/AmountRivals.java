package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.page.ColumnYears;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.model.FindingCode;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;

/**
 * Columns that words give the same amount: 累计支出 beside 全年执行数, 调整预算数 beside 全年预算数, 财政拨款 and 合计 below 预算数.
 *
 * @param named from left to right, at least one
 */
record AmountRivals(MoneyColumn role, List<HeaderColumn> named) {

    AmountRivals {
        named = List.copyOf(named);
    }

    /** A column that has no rival yet. */
    static AmountRivals none(MoneyColumn role, HeaderColumn column) {
        return new AmountRivals(role, List.of(column));
    }

    AmountRivals with(HeaderColumn other) {
        return new AmountRivals(
                role, Stream.concat(named.stream(), Stream.of(other)).toList());
    }

    /** The whole of an amount before its parts, the year before several years, a budget before what it was changed by. */
    HeaderColumn chosen() {
        List<HeaderColumn> left = role.isAmount() ? named : named.subList(0, 1);
        left = preferred(left, AmountRivals::isWhole);
        left = preferred(left, column -> !ColumnYears.isOfSeveral(column));
        return preferred(left, column -> !isChange(column)).get(0);
    }

    private static List<HeaderColumn> preferred(List<HeaderColumn> some, Predicate<HeaderColumn> better) {
        List<HeaderColumn> preferred = some.stream().filter(better).toList();
        return preferred.isEmpty() ? some : preferred;
    }

    private static boolean isWhole(HeaderColumn column) {
        return Synonyms.moneyRows()
                .findExact(column.lowest())
                .filter(kind -> kind.role() == MoneyRow.Kind.TOTAL)
                .isPresent();
    }

    /** 调整预算数 may be the budget after a change, or the change. */
    static boolean isChange(HeaderColumn column) {
        HeaderText words = column.joined();
        return words.core().contains("调整") && !words.core().contains("后");
    }

    /** The column of what the budget was changed by. */
    Optional<HeaderColumn> change() {
        return role == MoneyColumn.ADJUSTED && !isChange(chosen())
                ? named.stream().filter(AmountRivals::isChange).findFirst()
                : Optional.empty();
    }

    /** Says of each column that has another amount than the chosen one and is not told from it by its words. */
    void report(Page page, List<Integer> rows, Conclusions conclusions) {
        HeaderColumn chosen = chosen();
        for (HeaderColumn other : named) {
            boolean rival = role.isAmount() && !isWorse(other, chosen);
            if (rival && rows.stream().anyMatch(row -> differ(page, row, chosen, other))) {
                conclusions.find(
                        other.header(),
                        FindingCode.COLUMN_UNCLEAR,
                        "“" + chosen.words() + "”和“" + other.words() + "”都像是" + role.title() + "，金额不同，请只留一列或写清楚");
            }
        }
    }

    /** Whether words put a column behind another. */
    private boolean isWorse(HeaderColumn other, HeaderColumn chosen) {
        AmountRivals turned = new AmountRivals(role, List.of(other, chosen));
        return turned.chosen().isSame(chosen);
    }

    private static boolean differ(Page page, int row, HeaderColumn one, HeaderColumn other) {
        Optional<BigDecimal> amount = amount(page, row, one);
        return amount.isPresent()
                && amount(page, row, other)
                        .filter(second -> second.compareTo(amount.get()) != 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> amount(Page page, int row, HeaderColumn column) {
        return AmountNotation.read(column.slot(page, row).cell(), MoneyUnit.TEN_THOUSAND_YUAN)
                .find();
    }
}
