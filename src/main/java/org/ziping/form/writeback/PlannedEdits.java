package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ziping.form.header.HeaderText;
import org.ziping.model.FromCell;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/** What is to be written into a form, cell by cell: formulas stay, and so does what already says the same. */
final class PlannedEdits {

    private final Grid grid;
    private final boolean keepScores;
    private final Set<CellAddress> ours;
    private final Map<CellAddress, Edit> edits = new LinkedHashMap<>();

    /**
     * @param keepScores whether only empty cells are filled
     * @param ours the cells that the unit left empty and an earlier run has filled
     */
    PlannedEdits(Grid grid, boolean keepScores, Set<CellAddress> ours) {
        this.grid = grid;
        this.keepScores = keepScores;
        this.ours = Set.copyOf(ours);
    }

    Edits all() {
        return Edits.of(edits.values());
    }

    /** Whether the unit has put nothing there. */
    boolean isFree(CellAddress cell) {
        return grid.cell(cell).isBlank() || ours.contains(cell);
    }

    /** Whether a cell may get a total or a rating: it is empty, or holds no more than one, {@code own}. */
    boolean mayWrite(CellAddress cell, Pattern own) {
        Cell before = grid.cell(cell);
        return !before.isFormula()
                && (before.isBlank()
                        || !keepScores
                                && own.matcher(HeaderText.of(before.shown()).plain())
                                        .matches());
    }

    /** Whether a cell with a score will hold a number. */
    boolean willBeNumber(CellAddress cell) {
        Cell before = grid.cell(cell);
        return !isKept(before) || before.number().isPresent();
    }

    /** The number that a cell will hold that is to hold {@code score}; that of words that stay is not known. */
    BigDecimal standing(CellAddress cell, BigDecimal score) {
        Cell before = grid.cell(cell);
        return isKept(before) ? before.number().orElse(score) : score;
    }

    /** Whether what the unit has put there stays. */
    boolean isKept(CellAddress cell) {
        return isKept(grid.cell(cell));
    }

    private boolean isKept(Cell before) {
        return keepScores && !before.isBlank() && !before.isFormula();
    }

    void number(FromCell<?> place, BigDecimal number, String format, String basis) {
        place.source().ifPresent(cell -> number(cell, number, format, basis));
    }

    void number(CellAddress place, BigDecimal number, String format, String basis) {
        Cell before = grid.cell(place);
        boolean same =
                before.number().filter(stored -> stored.compareTo(number) == 0).isPresent();
        if (!before.isFormula() && !same && (before.isBlank() || !keepScores)) {
            put(place, new EditContent.Number(plain(number), format), basis);
        }
    }

    /** 50 and not 5E+1. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    void put(CellAddress place, EditContent content, String basis) {
        edits.putIfAbsent(place, new Edit(grid.cell(place), content, basis));
    }

    /** Puts words into a cell, unless it shows them. */
    void text(CellAddress place, String words, String basis) {
        if (!grid.cell(place).shown().strip().equals(words)) {
            put(place, new EditContent.Text(words), basis);
        }
    }
}
