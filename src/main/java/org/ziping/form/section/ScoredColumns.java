package org.ziping.form.section;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.form.header.BlockKind;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.FromCell;
import org.ziping.model.grid.Cell;

/**
 * The header of a block with points of its own: which of its columns says what.
 *
 * @param title what the block is called, in front of the header or above it
 * @param row its first row
 * @param cells its cells without the title
 */
record ScoredColumns(Page page, Slot title, int row, List<Slot> cells) {

    private static final String SITUATION = "情况";

    ScoredColumns {
        cells = List.copyOf(cells);
    }

    static ScoredColumns of(Page page, Slot title, int row) {
        List<Slot> cells =
                page.line(row).stream().filter(slot -> !slot.isSame(title)).toList();
        return new ScoredColumns(page, title, row, cells);
    }

    Optional<Slot> find(IndicatorColumn role) {
        return cells.stream().filter(slot -> isHeader(slot, role)).findFirst();
    }

    static boolean isHeader(Slot slot, IndicatorColumn role) {
        return Synonyms.indicatorColumns()
                .find(slot.text())
                .filter(meaning -> meaning.role() == role)
                .isPresent();
    }

    /** The header over what was done; of a block about the money whatever speaks of 情况, else what stands beside the title. */
    Optional<Slot> said(BlockKind kind) {
        return find(IndicatorColumn.ACTUAL)
                .or(() -> find(IndicatorColumn.COMPLETION))
                .or(() -> cells.stream()
                        .filter(slot -> slot.text().plain().contains(SITUATION))
                        .findFirst())
                .or(() -> kind == BlockKind.MANAGEMENT ? page.after(row, title) : Optional.empty());
    }

    /** Whether the block has the rate of what was paid, 执行率. */
    boolean hasRate() {
        return cells.stream()
                .anyMatch(slot -> Synonyms.moneyColumns()
                                .findExact(slot.text())
                                .filter(meaning -> meaning.role() == MoneyColumn.RATE)
                                .isPresent()
                        && !isHeader(slot, IndicatorColumn.COMPLETION));
    }

    /** The row after the header, which may have a second line under some of its columns. */
    int end() {
        return find(IndicatorColumn.WEIGHT).map(slot -> slot.area().lastRow()).orElse(row) + 1;
    }

    /** What a row says under a header; absent where the block has none for it. */
    <T> FromCell<T> read(int of, Optional<Slot> head, Function<Cell, FromCell<T>> notation) {
        return head.map(slot -> page.at(of, slot.firstColumn()).cell())
                .map(notation)
                .orElse(FromCell.absent());
    }
}
