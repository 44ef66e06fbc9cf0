package org.ziping.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.display.DayCount;
import org.ziping.workbook.display.NumberDisplay;
import org.ziping.workbook.formula.Calculator;

/**
 * The stored results of formulas brought up to date, since previews, phones and protected view show what is stored and do not
 * calculate.
 */
public final class Recalculation {

    /** Why a formula's stored result is rewritten. */
    public static final String BASIS = "引用了改写的单元格，按公式重新计算";

    /** Why a formula that had no stored result gets one. */
    public static final String BASIS_WITHOUT_RESULT = "公式没有存储结果，按公式计算后补上";

    /** Sums in another order differ in the last of fifteen digits; that is no difference. */
    private static final MathContext COMPARED = new MathContext(12);

    private static final Pattern PERCENT = Pattern.compile("\\d+(\\.\\d+)?%");

    private static final Grid ONE_FORMULA = Grid.of(Sheet.named("")
            .number("A1", "1")
            .cell(new Cell(CellAddress.of("", "A2"), CellValue.BLANK, "", Optional.of("SUM(A1:A1)"), Cell.GENERAL))
            .build());

    private Recalculation() {}

    /**
     * Makes ready what the first formula needs: the table of Excel's functions, which takes longer than a form. For a second
     * thread, while the first one reads.
     */
    public static void prepare() {
        Calculator.calculate(ONE_FORMULA, Edits.NONE);
    }

    /**
     * The edits, and after them a new result for every formula on any sheet that depends on an edited cell, directly or through
     * others, or that has no stored result at all. A formula whose result stays the same is left out, and so is one that cannot
     * be calculated: it keeps what it has.
     */
    public static Edits of(Grid grid, Edits edits) {
        if (formulas(grid).findAny().isEmpty()) {
            return edits;
        }
        List<Edit> results = new ArrayList<>();
        for (Calculator.Calculated calculated : Calculator.calculate(grid, edits)) {
            Cell cell = calculated.cell();
            if (!isSame(cell.value(), calculated.value())) {
                String basis = cell.value() instanceof CellValue.Blank ? BASIS_WITHOUT_RESULT : BASIS;
                results.add(new Edit(cell, new EditContent.Result(calculated.value()), basis));
            }
        }
        return results.isEmpty() ? edits : edits.with(Edits.of(results));
    }

    /**
     * The same workbook as Excel would show it: programs that write formulas without calculating them leave cells that look
     * empty to whoever only reads what is stored.
     */
    public static Grid completed(Grid grid) {
        boolean isComplete = formulas(grid).noneMatch(cell -> cell.value() instanceof CellValue.Blank);
        if (isComplete) {
            return grid;
        }
        List<Cell> calculated = Calculator.calculate(grid, Edits.NONE).stream()
                .map(one -> calculated(one.cell(), one.value()))
                .toList();
        return grid.with(calculated);
    }

    /** A person who typed =95% into a cell of no format meant 95%, not 0.95. */
    private static Cell calculated(Cell cell, CellValue value) {
        boolean isPercent = cell.formula()
                .filter(formula -> PERCENT.matcher(formula).matches())
                .isPresent();
        String format = isPercent && cell.format().equals(Cell.GENERAL) ? "0.##########%" : cell.format();
        String shown = isPercent
                ? cell.formula().orElseThrow()
                : NumberDisplay.of(format, DayCount.FROM_1900).shown(value);
        return new Cell(cell.address(), value, shown, cell.formula(), format);
    }

    private static Stream<Cell> formulas(Grid grid) {
        return grid.sheets().stream()
                .flatMap(sheet -> sheet.rowNumbers().stream().flatMap(row -> sheet.row(row).stream()))
                .filter(Cell::isFormula);
    }

    private static boolean isSame(CellValue stored, CellValue calculated) {
        if (stored instanceof CellValue.Number before && calculated instanceof CellValue.Number after) {
            return rounded(before.number()).compareTo(rounded(after.number())) == 0;
        }
        return stored.equals(calculated);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(COMPARED);
    }
}
