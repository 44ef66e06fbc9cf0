package org.ziping.form.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
 * @param columns from left to right; none in most forms
 */
record Ticks(List<HeaderColumn> columns) {

    private static final Pattern TICK = Pattern.compile("[√✓✔☑■●]");
    private static final int FEWEST = 2;

    Ticks {
        columns = List.copyOf(columns);
    }

    /** The columns whose headers say how far a target was reached and in which nothing stands but ticks. */
    static Ticks among(List<Candidate> candidates) {
        List<Candidate> ticked = candidates.stream()
                .filter(one -> isBand(one.column().header()) && one.content().isNothingBut(TICK))
                .toList();
        boolean any = ticked.stream().anyMatch(one -> !one.content().isEmpty());
        return new Ticks(
                any && ticked.size() >= FEWEST
                        ? ticked.stream().map(Candidate::column).toList()
                        : List.of());
    }

    private static boolean isBand(Cell header) {
        return ActualNotation.read(header, RowContext.NONE, Optional.empty())
                .find()
                .filter(Actual.Achieved.class::isInstance)
                .isPresent();
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean has(Candidate candidate) {
        return columns.contains(candidate.column());
    }

    /**
     * What the ticks of a row say: the words of the ticked header, at the place of the tick.
     *
     * @param notation what those words mean in the row
     * @return blank without a tick, unreadable with two
     */
    FromCell<Actual> read(Page page, int row, Function<Cell, FromCell<Actual>> notation) {
        List<HeaderColumn> ticked = columns.stream()
                .filter(column -> !column.slot(page, row).isBlank())
                .toList();
        Cell first =
                (ticked.isEmpty() ? columns : ticked).get(0).slot(page, row).cell();
        if (ticked.size() != 1) {
            return ticked.isEmpty() ? FromCell.blank(first) : FromCell.unreadable(first);
        }
        return notation.apply(ticked.get(0).header()).at(first);
    }
}
