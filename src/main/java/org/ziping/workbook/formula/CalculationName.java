package org.ziping.workbook.formula;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.ziping.model.grid.DefinedName;

/** A defined name as the Excel library's calculator wants to see it. */
final class CalculationName implements EvaluationName {

    private final CalculationBook book;
    private final DefinedName name;
    private final int index;

    CalculationName(CalculationBook book, DefinedName name, int index) {
        this.book = book;
        this.name = name;
        this.index = index;
    }

    @Override
    public String getNameText() {
        return name.name();
    }

    @Override
    public boolean isFunctionName() {
        return false;
    }

    @Override
    public boolean hasFormula() {
        return !name.formula().isBlank();
    }

    @Override
    public Ptg[] getNameDefinition() {
        int sheet = name.sheet().map(book::getSheetIndex).orElse(-1);
        return FormulaParser.parse(name.formula(), book, FormulaType.NAMEDRANGE, sheet);
    }

    @Override
    public boolean isRange() {
        return hasFormula();
    }

    @Override
    public NamePtg createPtg() {
        return new NamePtg(index);
    }
}
