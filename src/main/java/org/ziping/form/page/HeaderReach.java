package org.ziping.form.page;

import java.util.List;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.notation.YearNotation;

/** How far a header reaches from the row in which it was found: up to what qualifies it, down over its parts and numbering. */
public record HeaderReach(Page page) {

    /** No header has more rows. */
    private static final int TALLEST = 3;

    private static final String YEAR = "2021年";

    /**
     * The rows of the header.
     *
     * @param row in which it was found
     * @param vocabulary its words
     */
    public HeaderSpan span(int row, Vocabulary<?> vocabulary) {
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
        return new HeaderSpan(top, named, isNumbering(named + 1) ? named + 1 : named);
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

    /** Whether a row names the parts of header cells above it; split and filled, a merged header says the others once more. */
    private boolean isSubHeader(int row, int headerRow, Vocabulary<?> vocabulary) {
        List<Slot> own = page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row)
                .toList();
        if (own.isEmpty()
                || own.stream()
                        .anyMatch(slot -> slot.isNumber()
                                || HeaderText.isValue(slot.text().plain()))) {
            return false;
        }
        boolean repeats =
                own.stream().filter(slot -> isSaidAbove(slot, headerRow)).count() >= 2;
        return own.size() >= 2
                && own.stream()
                        .allMatch(slot -> isSaidAbove(slot, headerRow)
                                || (isCovered(slot, headerRow) || isCentredOver(slot, headerRow))
                                        && (repeats || isPart(slot, headerRow, vocabulary)));
    }

    private boolean isSaidAbove(Slot slot, int headerRow) {
        return slot.text().equals(page.at(headerRow, slot.firstColumn()).text());
    }

    private boolean isCovered(Slot slot, int headerRow) {
        Slot above = page.at(headerRow, slot.firstColumn());
        return above.area().width() > slot.area().width() || above.isBlank();
    }

    /** Whether the words above are centred over this column and next ones without being merged: the cell beside them is empty. */
    private boolean isCentredOver(Slot slot, int headerRow) {
        Slot above = page.at(headerRow, slot.firstColumn());
        int beside = above.lastColumn() + 1;
        return above.area().height() == 1
                && page.at(headerRow, beside).isBlank()
                && !page.at(slot.area().firstRow(), beside).isBlank();
    }

    private boolean isPart(Slot slot, int headerRow, Vocabulary<?> vocabulary) {
        HeaderText above = page.at(headerRow, slot.firstColumn()).text();
        return vocabulary.findExact(slot.text()).isPresent()
                || vocabulary.findExact(slot.text().below(above)).isPresent()
                || vocabulary.findExact(above.below(slot.text())).isPresent();
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

    /** Whether the row holds values: a number, or a text that begins with a digit or a sign. */
    public boolean hasData(int row, Vocabulary<?> vocabulary) {
        for (Slot slot : page.line(row)) {
            if (slot.isNumber()
                    || HeaderText.isValue(slot.text().plain())
                            && !isYear(slot)
                            && vocabulary.find(slot.text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column is one of a year: 2021年. */
    private static boolean isYear(Slot slot) {
        String plain = slot.text().plain();
        return plain.length() == YEAR.length()
                && plain.endsWith("年")
                && YearNotation.find(plain).isPresent();
    }
}
