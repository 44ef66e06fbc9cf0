package org.ziping.form.section;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.page.HeaderReach;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/** Tells the header rows of a sheet from all others, by the words in them. */
final class HeaderRows {

    /** Three columns of which one is known by its very word, or four by any: fewer may be a row of values. */
    private static final int FEWEST_WITH_LEVELS = 3;

    private static final Set<IndicatorColumn> VALUES = EnumSet.of(
            IndicatorColumn.TARGET,
            IndicatorColumn.ACTUAL,
            IndicatorColumn.COMPLETION,
            IndicatorColumn.COEFFICIENT,
            IndicatorColumn.WEIGHT,
            IndicatorColumn.SCORE);

    private static final int FEWEST_COLUMNS = 3;

    private final Page page;
    private final HeaderReach reach;

    HeaderRows(Page page) {
        this.page = page;
        this.reach = new HeaderReach(page);
    }

    /** The header of an indicator block that begins in this row. */
    Optional<HeaderSpan> findIndicators(int row) {
        return isIndicators(row) ? Optional.of(reach.span(row, Synonyms.indicatorColumns())) : Optional.empty();
    }

    /** The header of a money block that begins in this row. */
    Optional<HeaderSpan> findMoney(int row) {
        return isMoney(row) ? Optional.of(reach.span(row, Synonyms.moneyColumns())) : Optional.empty();
    }

    private boolean isIndicators(int row) {
        if (page.line(row).size() < FEWEST_COLUMNS || reach.hasData(row, Synonyms.indicatorColumns())) {
            return false;
        }
        Set<IndicatorColumn> roles = EnumSet.noneOf(IndicatorColumn.class);
        int exact = 0;
        for (Slot slot : page.line(row)) {
            Optional<Vocabulary.Meaning<IndicatorColumn>> meaning = indicatorMeaning(slot);
            meaning.ifPresent(found -> roles.add(found.role()));
            exact += meaning.filter(Vocabulary.Meaning::isExact).isPresent() ? 1 : 0;
        }
        roles.remove(IndicatorColumn.OTHER);
        long levels = roles.stream().filter(IndicatorColumn::isLevel).count();
        return compares(roles)
                && (levels > 0
                        ? exact + roles.size() > FEWEST_WITH_LEVELS && roles.size() > 2
                        : roles.stream().filter(VALUES::contains).count() > 2
                                && exact > 0
                                && !isMoney(row)
                                && !isOfTasks(row, roles));
    }

    /** Whether the columns are those of the tasks of a unit, which have no target. */
    private boolean isOfTasks(int row, Set<IndicatorColumn> roles) {
        return !roles.contains(IndicatorColumn.TARGET) && TitledBlock.isHeaderOfTasks(page, row);
    }

    private static boolean compares(Set<IndicatorColumn> roles) {
        return roles.contains(IndicatorColumn.TARGET)
                || roles.contains(IndicatorColumn.ACTUAL)
                || roles.contains(IndicatorColumn.WEIGHT) && roles.contains(IndicatorColumn.SCORE);
    }

    private static Optional<Vocabulary.Meaning<IndicatorColumn>> indicatorMeaning(Slot slot) {
        Optional<Vocabulary.Meaning<IndicatorColumn>> meaning =
                Synonyms.indicatorColumns().find(slot.text());
        boolean named = meaning.isPresent()
                && (Synonyms.level1().find(slot.text()).isPresent()
                        || Synonyms.level2().find(slot.text()).isPresent());
        return named ? Optional.empty() : meaning;
    }

    private boolean isMoney(int row) {
        if (page.line(row).size() < 2 || reach.hasData(row, Synonyms.moneyColumns())) {
            return false;
        }
        Set<MoneyColumn> roles = EnumSet.noneOf(MoneyColumn.class);
        for (Slot slot : page.line(row)) {
            Synonyms.moneyColumns().find(slot.text()).ifPresent(meaning -> roles.add(meaning.role()));
        }
        long amounts = roles.stream().filter(MoneyColumn::isAmount).count();
        return amounts >= 2 || amounts == 1 && roles.contains(MoneyColumn.RATE);
    }
}
