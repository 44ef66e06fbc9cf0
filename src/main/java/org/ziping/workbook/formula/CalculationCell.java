package org.ziping.workbook.formula;

import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellValue;

/** A cell as the Excel library's calculator wants to see it: a formula if it is to be calculated, else its value. */
final class CalculationCell implements EvaluationCell {

    private final CalculationSheet sheet;
    private final Cell cell;
    private final CellValue value;
    private final Optional<Ptg[]> tokens;

    CalculationCell(CalculationSheet sheet, Cell cell, CellValue value, Optional<Ptg[]> tokens) {
        this.sheet = sheet;
        this.cell = cell;
        this.value = value;
        this.tokens = tokens;
    }

    Ptg[] tokens() {
        return tokens.orElseThrow().clone();
    }

    @Override
    public Object getIdentityKey() {
        return cell.address();
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return cell.address().row();
    }

    @Override
    public int getColumnIndex() {
        return cell.address().column();
    }

    @Override
    public CellType getCellType() {
        return tokens.isPresent() ? CellType.FORMULA : getCachedFormulaResultType();
    }

    @Override
    public CellType getCachedFormulaResultType() {
        if (value instanceof CellValue.Number) {
            return CellType.NUMERIC;
        } else if (value instanceof CellValue.Text) {
            return CellType.STRING;
        } else if (value instanceof CellValue.Bool) {
            return CellType.BOOLEAN;
        }
        return value instanceof CellValue.Error ? CellType.ERROR : CellType.BLANK;
    }

    @Override
    public double getNumericCellValue() {
        return ((CellValue.Number) value).number().doubleValue();
    }

    @Override
    public String getStringCellValue() {
        return ((CellValue.Text) value).text();
    }

    @Override
    public boolean getBooleanCellValue() {
        return ((CellValue.Bool) value).value();
    }

    @Override
    public int getErrorCellValue() {
        String code = ((CellValue.Error) value).code();
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(code)) {
                return error.getCode();
            }
        }
        return FormulaError.NA.getCode();
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
        Area area = sheet.arrayAt(cell).orElseThrow();
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return tokens.isPresent() && sheet.arrayAt(cell).isPresent();
    }
}
