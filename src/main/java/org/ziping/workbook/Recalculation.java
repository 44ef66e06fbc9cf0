package org.ziping.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
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

    private Recalculation() {}

    /**
     * The edits, and after them a new result for every formula on any sheet that depends on an edited cell, directly or through
     * others, or that has no stored result at all. A formula whose result stays the same is left out, and so is one that cannot
     * be calculated: it keeps what it has.
     */
    public static Edits of(Grid grid, Edits edits) {
        if (!hasFormulas(grid)) {
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

    private static boolean hasFormulas(Grid grid) {
        return grid.sheets().stream()
                .anyMatch(sheet -> sheet.rowNumbers().stream()
                        .anyMatch(row -> sheet.row(row).stream().anyMatch(Cell::isFormula)));
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
