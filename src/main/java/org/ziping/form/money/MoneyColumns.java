package org.ziping.form.money;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.TaskColumn;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.page.ColumnYears;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Header;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;

/** Which column of a money block holds what, by the words of its header. */
final class MoneyColumns {

    private final Page page;
    private final Header header;
    private final Map<MoneyColumn, HeaderColumn> byRole = new EnumMap<>(MoneyColumn.class);
    private final Map<MoneyColumn, AmountRivals> rivals = new EnumMap<>(MoneyColumn.class);

    private MoneyColumns(Page page, Header header) {
        this.page = page;
        this.header = header;
    }

    /**
     * The columns under a header.
     *
     * @param year the one that the form is of, if it says it
     */
    static MoneyColumns of(Page page, Header header, Optional<Integer> year, Conclusions conclusions) {
        MoneyColumns columns = new MoneyColumns(page, header);
        for (HeaderColumn column : ofOneTable(ofOneYear(header.columns(), year))) {
            meaning(column).ifPresent(meaning -> columns.take(meaning, column, conclusions));
        }
        columns.rivals.values().forEach(rivals -> columns.settle(rivals, conclusions));
        return columns;
    }

    /** Without the amounts of other years: of 2023年预算数, 2023年执行数, 2024年预算数, 2024年执行数 those of the form's. */
    private static List<HeaderColumn> ofOneYear(List<HeaderColumn> all, Optional<Integer> year) {
        List<HeaderColumn> amounts = all.stream()
                .filter(column -> meaning(column)
                        .map(Vocabulary.Meaning::role)
                        .filter(MoneyColumn::isAmount)
                        .isPresent())
                .toList();
        ColumnYears years = ColumnYears.of(amounts, year);
        boolean allOther = amounts.stream().allMatch(years::isOther);
        return all.stream().filter(column -> allOther || !years.isOther(column)).toList();
    }

    /** Of several columns of one amount the one that is meant; a 调整预算数 beside a budget of the year says how it moved. */
    private void settle(AmountRivals rivals, Conclusions conclusions) {
        HeaderColumn chosen = rivals.chosen();
        if (!chosen.isSame(byRole.get(rivals.role()))) {
            put(rivals.role(), chosen, conclusions);
        }
        rivals.change().ifPresent(change -> put(MoneyColumn.CHANGE, change, conclusions));
    }

    private void put(MoneyColumn role, HeaderColumn column, Conclusions conclusions) {
        byRole.put(role, column);
        conclusions.conclude(column.header(), "“" + role.title() + "”列", "表头文字“" + column.words() + "”");
    }

    /** Of income and expenditure side by side the columns of the one whose rate stands behind it. */
    private static List<HeaderColumn> ofOneTable(List<HeaderColumn> all) {
        int table = 0;
        int next = 0;
        boolean executed = false;
        for (int at = 0; at < all.size(); at++) {
            Optional<MoneyColumn> role = meaning(all.get(at)).map(Vocabulary.Meaning::role);
            if (role.filter(MoneyColumn.RATE::equals).isPresent()) {
                return all.subList(table, all.size());
            } else if (role.filter(MoneyColumn.EXECUTED::equals).isPresent()) {
                table = next;
                executed = true;
            } else if (role.filter(MoneyColumn::isAmount).isPresent() && executed) {
                next = at;
                executed = false;
            }
        }
        return all;
    }

    private void take(Vocabulary.Meaning<MoneyColumn> meaning, HeaderColumn column, Conclusions conclusions) {
        MoneyColumn role = meaning.role();
        if (role == MoneyColumn.OTHER || role.isAmount() && namesMoney(column)) {
            return;
        }
        if (!byRole.containsKey(role) || isBetter(meaning, byRole.get(role))) {
            put(role, column, conclusions);
            rivals.put(role, AmountRivals.none(role, column));
        } else if (meaning.isExact() || !isExact(byRole.get(role))) {
            rivals.computeIfPresent(role, (same, before) -> before.with(column));
        }
    }

    /** Whether kinds of money are named below a header that speaks of an amount: 年度预算数（万元） over 总额, 其中：财政资金. */
    private boolean namesMoney(HeaderColumn column) {
        return MoneyRows.isMoney(column.slot(page, header.bottom() + 1));
    }

    /** The very word goes before a word that only contains it. */
    private static boolean isBetter(Vocabulary.Meaning<MoneyColumn> meaning, HeaderColumn before) {
        return meaning.isExact() && !isExact(before);
    }

    private static boolean isExact(HeaderColumn column) {
        return meaning(column).filter(Vocabulary.Meaning::isExact).isPresent();
    }

    static Optional<Vocabulary.Meaning<MoneyColumn>> meaning(HeaderColumn column) {
        Vocabulary<MoneyColumn> words = Synonyms.moneyColumns();
        if (column.path().size() < 2) {
            return words.find(column.lowest());
        }
        HeaderText upper = column.path().get(column.path().size() - 2).text();
        return words.findQualified(column.joined())
                .or(() -> words.findExact(column.lowest().below(upper)))
                .or(() -> words.findExact(upper.below(column.lowest())))
                .or(() -> words.find(column.lowest()))
                .or(() -> words.find(column.joined()))
                .or(() -> words.find(upper));
    }

    /** The units of the amounts, by the words over each column. */
    AmountUnits units(MoneyUnits stated, Conclusions conclusions) {
        return AmountUnits.of(stated, role -> find(role).stream().flatMap(HeaderColumn::upwards), conclusions);
    }

    /** The columns of each amount, of which one was chosen. */
    Collection<AmountRivals> rivals() {
        return rivals.values();
    }

    Header header() {
        return header;
    }

    boolean has(MoneyColumn role) {
        return byRole.containsKey(role);
    }

    Optional<HeaderColumn> find(MoneyColumn role) {
        return Optional.ofNullable(byRole.get(role));
    }

    /** The column before the amounts that tells something of a task. */
    Optional<HeaderColumn> findBefore(TaskColumn told) {
        int firstValue = firstValue();
        return header.columns().stream()
                .filter(column -> column.first() < firstValue)
                .filter(column -> Synonyms.taskColumns()
                        .findExact(column.lowest())
                        .filter(meaning -> meaning.role() == told)
                        .isPresent())
                .findFirst();
    }

    /** The columns for labels end before this one. */
    int firstValue() {
        int first = Integer.MAX_VALUE;
        for (Map.Entry<MoneyColumn, HeaderColumn> column : byRole.entrySet()) {
            if (column.getKey() != MoneyColumn.LABEL) {
                first = Math.min(first, column.getValue().first());
            }
        }
        return first;
    }
}
