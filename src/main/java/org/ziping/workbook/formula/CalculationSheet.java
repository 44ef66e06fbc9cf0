package org.ziping.workbook.formula;

import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.Sheet;

/** A sheet as the Excel library's calculator wants to see it. */
final class CalculationSheet implements EvaluationSheet {

    private final Sheet sheet;
    private final CalculationCells cells;
    private final int lastRow;

    CalculationSheet(Sheet sheet, CalculationCells cells) {
        this.sheet = sheet;
        this.cells = cells;
        this.lastRow = sheet.lastRow();
    }

    String name() {
        return sheet.name();
    }

    @Override
    public EvaluationCell getCell(int row, int column) {
        Cell cell = sheet.cell(row, column);
        return new CalculationCell(this, cell, cells.valueOf(cell), cells.tokensOf(cell));
    }

    /** The array whose formula this cell belongs to. */
    Optional<Area> arrayAt(Cell cell) {
        return sheet.findArray(cell.address().row(), cell.address().column());
    }

    @Override
    public void clearAllCachedResultValues() {
        // Nothing is kept here.
    }

    @Override
    public int getLastRowNum() {
        return lastRow;
    }

    @Override
    public boolean isRowHidden(int row) {
        return sheet.isRowHidden(row);
    }
}
