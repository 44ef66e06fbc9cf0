package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** Programs write formulas without results; whoever opens the workbook in Excel sees the results all the same. */
class UncalculatedFormulasTest {

    private static final CellAddress PLACE = CellAddress.of("表", "A3");

    @Test
    void aSumWithoutAResultIsReadAsItsValue() {
        Cell sum = completed("SUM(A1:A2)");

        assertThat(sum.number()).contains(new BigDecimal("12.5"));
        assertThat(sum.shown()).isEqualTo("12.5");
        assertThat(sum.isFormula()).isTrue();
    }

    @Test
    void aPerCentTypedAsAFormulaIsReadAsItWasTyped() {
        Cell percent = completed("100%");

        assertThat(percent.number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1"));
        assertThat(percent.shown()).isEqualTo("100%");
    }

    @Test
    void aFormulaThatCannotBeCalculatedStaysEmpty() {
        assertThat(completed("_xlfn.DISPIMG(\"ID\",1)").isBlank()).isTrue();
    }

    @Test
    void aStoredResultIsBelieved() {
        Cell stored = new Cell(PLACE, new CellValue.Number(BigDecimal.ONE), "1", Optional.of("A1+A2"), "General");

        assertThat(Recalculation.completed(grid(stored)).cell(PLACE)).isEqualTo(stored);
    }

    private static Cell completed(String formula) {
        Cell cell = new Cell(PLACE, CellValue.BLANK, "", Optional.of(formula), "General");
        return Recalculation.completed(grid(cell)).cell(PLACE);
    }

    private static Grid grid(Cell cell) {
        return Grid.of(Sheet.named("表")
                .number("A1", "10")
                .number("A2", "2.5")
                .cell(cell)
                .build());
    }
}
