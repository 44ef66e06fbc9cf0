package org.ziping.workbook.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringValueEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.display.StoredNumber;

/** Calculates the formulas of a workbook that depend on edited cells. */
public final class Calculator {

    /** The value of one formula cell after the edits. */
    public record Calculated(Cell cell, CellValue value) {}

    /** As many characters as Excel lets a formula have. */
    private static final int LONGEST_FORMULA = 8192;

    private record FormulaCell(int sheet, Cell cell, Ptg[] tokens) {}

    private final Grid grid;
    private final Edits edits;
    private final CalculationCells cells;
    private final CalculationBook book;
    private final List<FormulaCell> formulas = new ArrayList<>();
    private final Dependents dependents = new Dependents();
    private final Deque<Integer> reached = new ArrayDeque<>();
    private final BitSet known = new BitSet();

    private Calculator(Grid grid, Edits edits) {
        this.grid = grid;
        this.edits = edits;
        this.cells = new CalculationCells(edits);
        this.book = new CalculationBook(grid, cells);
    }

    /**
     * The formula cells that depend on an edited cell, or have no stored result, with their values; in the order of dependence.
     * Left out are those that are edited themselves and those that cannot be calculated: functions that are not known, other
     * workbooks, circles.
     */
    public static List<Calculated> calculate(Grid grid, Edits edits) {
        Calculator calculator = new Calculator(grid, edits);
        calculator.parse();
        return calculator.evaluate(calculator.affected());
    }

    private void parse() {
        for (int sheet = 0; sheet < grid.sheets().size(); sheet++) {
            Sheet source = grid.sheets().get(sheet);
            for (int row : source.rowNumbers()) {
                for (Cell cell : source.row(row)) {
                    if (cell.isFormula() && edits.find(cell.address()).isEmpty()) {
                        parse(sheet, cell);
                    }
                }
            }
        }
    }

    private void parse(int sheet, Cell cell) {
        String formula = cell.formula().orElseThrow();
        if (formula.length() > LONGEST_FORMULA) {
            return;
        }
        boolean isArray = book.sheet(sheet).arrayAt(cell).isPresent();
        Ptg[] tokens;
        References references;
        try {
            tokens = FormulaParser.parse(
                    formula,
                    book,
                    isArray ? FormulaType.ARRAY : FormulaType.CELL,
                    sheet,
                    cell.address().row());
            references = References.of(book, sheet, tokens);
        } catch (RuntimeException | StackOverflowError e) {
            // A formula the library cannot read, or nested deeper than it can follow, keeps the result it has.
            return;
        }
        int number = formulas.size();
        formulas.add(new FormulaCell(sheet, cell, tokens));
        references.all().forEach(reference -> dependents.add(reference, number));
        if (references.isAnywhere() && !edits.isEmpty() || cell.value() instanceof CellValue.Blank) {
            reach(number);
        }
    }

    private void reach(int number) {
        if (!known.get(number)) {
            known.set(number);
            reached.add(number);
        }
    }

    private List<FormulaCell> affected() {
        for (Edit edit : edits.all()) {
            int sheet = book.getSheetIndex(edit.address().sheet());
            dependents.of(sheet, edit.address()).forEach(this::reach);
        }
        List<FormulaCell> affected = new ArrayList<>();
        while (!reached.isEmpty()) {
            FormulaCell formula = formulas.get(reached.remove());
            affected.add(formula);
            cells.await(formula.cell.address(), formula.tokens);
            dependents.of(formula.sheet, formula.cell.address()).forEach(this::reach);
        }
        return affected;
    }

    private List<Calculated> evaluate(List<FormulaCell> affected) {
        WorkbookEvaluator evaluator = new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
        List<Calculated> results = new ArrayList<>();
        for (FormulaCell formula : affected) {
            value(evaluator, formula).ifPresent(value -> results.add(new Calculated(formula.cell, value)));
        }
        return results;
    }

    private Optional<CellValue> value(WorkbookEvaluator evaluator, FormulaCell formula) {
        try {
            return valueOf(evaluator.evaluate(book.sheet(formula.sheet)
                    .getCell(
                            formula.cell.address().row(), formula.cell.address().column())));
        } catch (RuntimeException | StackOverflowError e) {
            // A function the library does not know, or a chain of formulas too long for it: the result stays as it is.
            return Optional.empty();
        }
    }

    private static Optional<CellValue> valueOf(ValueEval result) {
        if (result instanceof ErrorEval error) {
            return isOfExcel(error) ? Optional.of(new CellValue.Error(error.getErrorString())) : Optional.empty();
        } else if (result instanceof BoolEval bool) {
            return Optional.of(new CellValue.Bool(bool.getBooleanValue()));
        } else if (result instanceof NumericValueEval number) {
            return StoredNumber.find(number.getNumberValue()).map(CellValue.Number::new);
        } else if (result instanceof StringValueEval text) {
            return Optional.of(new CellValue.Text(text.getStringValue()));
        }
        return Optional.empty();
    }

    /** A circle, an unknown function and an unknown name are answers about the calculator, not about the form. */
    private static boolean isOfExcel(ErrorEval error) {
        int code = error.getErrorCode();
        return code != FormulaError.NAME.getCode()
                && code != FormulaError.CIRCULAR_REF.getLongCode()
                && code != FormulaError.FUNCTION_NOT_IMPLEMENTED.getLongCode();
    }
}
