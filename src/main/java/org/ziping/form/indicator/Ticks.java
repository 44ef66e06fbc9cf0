package org.ziping.form.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.notation.ActualNotation;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.grid.Cell;

/**
 * Columns of which one is ticked in each row instead of saying in words what was reached: 达成｜部分达成｜未达成.
 *
 * @param bands from left to right; none in most forms
 */
record Ticks(List<Band> bands) {

    private static final int FEWEST = 2;

    Ticks {
        bands = List.copyOf(bands);
    }

    /**
     * A column to be ticked.
     *
     * @param words what its tick says
     */
    record Band(HeaderColumn column, String words) {}

    /** The columns whose headers say how far a target was reached and in which nothing stands but ticks. */
    static Ticks among(List<Candidate> candidates) {
        List<Candidate> ticked = candidates.stream()
                .filter(one -> isBand(one.column()) && one.content().isNothingBut(text -> isMark(one, text)))
                .toList();
        boolean any = ticked.stream().anyMatch(one -> !one.content().isEmpty());
        return new Ticks(
                any && ticked.size() >= FEWEST
                        ? ticked.stream()
                                .map(Candidate::column)
                                .map(column -> new Band(column, words(column)))
                                .toList()
                        : List.of());
    }

    /** Numbers are ticks only where nothing may be counted: below 完成 may stand how much. */
    private static boolean isMark(Candidate candidate, String text) {
        boolean mayCount = candidate.is(IndicatorColumn.ACTUAL) && Character.isDigit(text.charAt(0));
        return !mayCount && (YesNo.isYes(text) || YesNo.isNo(text));
    }

    /** What a tick in a column says: the header itself, or 是 and 否 below 是否完成 as a statement. */
    private static String words(HeaderColumn column) {
        String lowest = column.lowest().plain();
        Optional<HeaderText> above = column.upwards().skip(1).findFirst().map(slot -> slot.text());
        return above.flatMap(question -> YesNo.statement(question, lowest)).orElse(lowest);
    }

    private static boolean isBand(HeaderColumn column) {
        String words = words(column);
        return !words.isEmpty()
                && ActualNotation.read(Cell.text(column.header().address(), words), RowContext.NONE, Optional.empty())
                        .find()
                        .filter(Actual.Achieved.class::isInstance)
                        .isPresent();
    }

    boolean isEmpty() {
        return bands.isEmpty();
    }

    boolean has(Candidate candidate) {
        return bands.stream().anyMatch(band -> band.column().equals(candidate.column()));
    }

    /**
     * What the ticks of a row say: the words of the ticked header, at the place of the tick.
     *
     * @param notation what those words mean in the row
     * @return blank without a tick, unreadable with two
     */
    FromCell<Actual> read(Page page, int row, Function<Cell, FromCell<Actual>> notation) {
        List<Band> ticked = bands.stream()
                .filter(band -> YesNo.isYes(band.column().slot(page, row).text().plain()))
                .toList();
        Cell first = (ticked.isEmpty() ? bands : ticked)
                .get(0)
                .column()
                .slot(page, row)
                .cell();
        String words = ticked.stream().map(Band::words).collect(Collectors.joining("、"));
        Cell said = Cell.text(first.address(), words);
        if (ticked.size() != 1) {
            return ticked.isEmpty() ? FromCell.blank(Cell.blank(first.address())) : FromCell.unreadable(said);
        }
        return notation.apply(said);
    }
}
