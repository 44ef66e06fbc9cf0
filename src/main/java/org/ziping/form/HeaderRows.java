package org.ziping.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the header rows of a sheet from all others, by the words in them. */
final class HeaderRows {

    /** No header has more rows. */
    private static final int TALLEST = 3;

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

    HeaderRows(Page page) {
        this.page = page;
    }

    /**
     * The rows of a header.
     *
     * @param named the last row with words in it
     * @param bottom the last row, a numbering of the columns among them
     */
    record Span(int top, int named, int bottom) {

        /** Whether a slot goes on below the header: it stands beside the block and not above a column of it. */
        boolean isBeside(Slot slot) {
            return slot.area().firstRow() <= bottom && slot.area().lastRow() > bottom;
        }
    }

    /** The header of an indicator block that begins in this row. */
    Optional<Span> findIndicators(int row) {
        return isIndicators(row) ? Optional.of(span(row, Synonyms.indicatorColumns())) : Optional.empty();
    }

    /** The header of a money block that begins in this row. */
    Optional<Span> findMoney(int row) {
        return isMoney(row) ? Optional.of(span(row, Synonyms.moneyColumns())) : Optional.empty();
    }

    private boolean isIndicators(int row) {
        if (page.line(row).size() < FEWEST_COLUMNS || hasData(row, Synonyms.indicatorColumns())) {
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
        if (page.line(row).size() < 2 || hasData(row, Synonyms.moneyColumns())) {
            return false;
        }
        Set<MoneyColumn> roles = EnumSet.noneOf(MoneyColumn.class);
        for (Slot slot : page.line(row)) {
            Synonyms.moneyColumns().find(slot.text()).ifPresent(meaning -> roles.add(meaning.role()));
        }
        long amounts = roles.stream().filter(MoneyColumn::isAmount).count();
        return amounts >= 2 || amounts == 1 && roles.contains(MoneyColumn.RATE);
    }

    /** Whether the row holds values: a number, or a text that begins with a digit or a sign. */
    private boolean hasData(int row, Vocabulary<?> vocabulary) {
        for (Slot slot : page.line(row)) {
            if (slot.isNumber()
                    || isValue(slot.text().plain())
                            && vocabulary.find(slot.text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static boolean isValue(String plain) {
        return !plain.isEmpty() && "0123456789≥≤≧≦＞＜><=═".indexOf(plain.charAt(0)) >= 0;
    }

    private Span span(int row, Vocabulary<?> vocabulary) {
        List<Slot> known = page.line(row).stream()
                .filter(slot -> vocabulary.find(slot.text()).isPresent())
                .toList();
        int top = known.stream().mapToInt(slot -> slot.area().firstRow()).min().orElse(row);
        int named = row;
        while (named < row + TALLEST - 1 && reach(known, named + 1) >= 2) {
            named++;
        }
        if (qualifies(top - 1, row, vocabulary)) {
            top--;
        }
        while (named < row + TALLEST - 1 && isSubHeader(named + 1, row, vocabulary)) {
            named++;
        }
        return new Span(top, named, isNumbering(named + 1) ? named + 1 : named);
    }

    private static long reach(List<Slot> slots, int row) {
        return slots.stream()
                .filter(slot -> slot.area().lastRow() >= row && slot.area().height() <= TALLEST)
                .count();
    }

    /** Whether the row above says whose columns stand below it: 单位自评 over one 得分, 财政评审 over another. */
    private boolean qualifies(int above, int row, Vocabulary<?> vocabulary) {
        if (above < 0 || hasData(above, vocabulary) || isOfAnotherBlock(above, row, vocabulary)) {
            return false;
        }
        List<Slot> groups = page.line(above).stream()
                .filter(slot -> slot.firstColumn() > page.line(row).get(0).firstColumn())
                .toList();
        return groups.stream().anyMatch(slot -> slot.area().width() > 1)
                && groups.stream()
                        .anyMatch(slot -> vocabulary.findQualified(slot.text()).isPresent());
    }

    /** Whether a row begins where the header begins, with words that are no header: a goal, not 单位自评. */
    private boolean isOfAnotherBlock(int above, int row, Vocabulary<?> vocabulary) {
        return page.first(above)
                .filter(slot -> slot.firstColumn() <= page.line(row).get(0).firstColumn())
                .filter(slot -> slot.area().lastRow() < row)
                .filter(slot -> vocabulary.find(slot.text()).isEmpty())
                .isPresent();
    }

    /** Whether a row names the parts of header cells above it. */
    private boolean isSubHeader(int row, int headerRow, Vocabulary<?> vocabulary) {
        List<Slot> own = page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row)
                .toList();
        if (own.isEmpty()
                || own.stream()
                        .anyMatch(slot -> slot.isNumber() || isValue(slot.text().plain()))) {
            return false;
        }
        return own.stream().allMatch(slot -> isPart(slot, headerRow, vocabulary)) && own.size() >= 2;
    }

    private boolean isPart(Slot slot, int headerRow, Vocabulary<?> vocabulary) {
        Slot above = page.at(headerRow, slot.firstColumn());
        boolean covered = above.area().width() > slot.area().width() || above.isBlank();
        boolean known = vocabulary.findExact(slot.text()).isPresent()
                || vocabulary.findExact(slot.text().below(above.text())).isPresent()
                || vocabulary.findExact(above.text().below(slot.text())).isPresent();
        return covered && known;
    }

    /** Whether a row only counts the columns: 1 2 3, A B C, ① ② ③. */
    private boolean isNumbering(int row) {
        List<Slot> line = page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row)
                .toList();
        if (line.size() < TALLEST) {
            return false;
        }
        for (int at = 1; at < line.size(); at++) {
            int before = number(line.get(at - 1).text().plain());
            if (before < 0 || number(line.get(at).text().plain()) != before + 1) {
                return false;
            }
        }
        return true;
    }

    private static int number(String plain) {
        if (plain.length() == 1 && !Character.isDigit(plain.charAt(0))) {
            char c = plain.charAt(0);
            return c >= 'A' && c <= 'Z' || c >= '①' && c <= '⑳' ? c : -1;
        }
        return plain.matches("\\d{1,2}") ? Integer.parseInt(plain) : -1;
    }
}
