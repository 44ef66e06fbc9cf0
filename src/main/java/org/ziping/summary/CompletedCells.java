package org.ziping.summary;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/**
 * The numbers that the cells of a workbook hold once it is edited.
 *
 * <p>A figure of the summary is a reference to its cell only where that cell will hold the same number: then what is stored
 * beside the reference is what a recalculation gives, also where scores of the unit were kept or a weight was typed as text.
 *
 * @param grid the workbook as it was
 * @param edits what is written into it
 */
record CompletedCells(Grid grid, Edits edits) {

    CompletedCells {
        Objects.requireNonNull(grid);
        Objects.requireNonNull(edits);
    }

    /** The number in a cell; empty if it holds none. */
    Optional<BigDecimal> number(CellAddress cell) {
        return edits.find(cell)
                .map(CompletedCells::written)
                .orElseGet(() -> grid.cell(cell).number());
    }

    private static Optional<BigDecimal> written(Edit edit) {
        EditContent content = edit.content();
        if (content instanceof EditContent.Number number) {
            return Optional.of(number.number());
        }
        if (content instanceof EditContent.Formula formula) {
            return Optional.of(formula.value());
        }
        return content instanceof EditContent.Result result && result.value() instanceof CellValue.Number stored
                ? Optional.of(stored.number())
                : Optional.empty();
    }
}
