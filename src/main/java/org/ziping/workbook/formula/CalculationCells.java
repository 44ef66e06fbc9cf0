package org.ziping.workbook.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;

/** What the cells hold once the edits are written, and which formulas are to be calculated. */
final class CalculationCells {

    private final Edits edits;
    private final Map<CellAddress, Ptg[]> awaited = new HashMap<>();

    CalculationCells(Edits edits) {
        this.edits = edits;
    }

    /** Lets the cell at {@code address} be calculated instead of believing its stored result. */
    void await(CellAddress address, Ptg[] tokens) {
        awaited.put(address, tokens);
    }

    boolean isAwaited(CellAddress address) {
        return awaited.containsKey(address);
    }

    Optional<Ptg[]> tokensOf(Cell cell) {
        return Optional.ofNullable(awaited.get(cell.address()));
    }

    /** The value edited into the cell, else the one it holds. */
    CellValue valueOf(Cell cell) {
        return edits.find(cell.address())
                .map(Edit::content)
                .map(CalculationCells::valueOf)
                .orElse(cell.value());
    }

    private static CellValue valueOf(EditContent content) {
        if (content instanceof EditContent.Number number) {
            return new CellValue.Number(number.number());
        } else if (content instanceof EditContent.Text text) {
            return new CellValue.Text(text.text());
        } else if (content instanceof EditContent.Formula formula) {
            return new CellValue.Number(formula.value());
        }
        return ((EditContent.Result) content).value();
    }
}
