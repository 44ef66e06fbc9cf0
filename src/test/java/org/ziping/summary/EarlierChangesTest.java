package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

class EarlierChangesTest {

    private static final Sheet FORM = Sheet.named("自评表")
            .number("H14", "0.8")
            .number("H15", "0.95")
            .number("H16", "1")
            .build();

    private static final Sheet CHANGES = Sheet.named("改动清单")
            .text("B3", "位置")
            .text("B4", "自评表!H14")
            .text("C4", "（空）")
            .number("D4", "0.8")
            .text("F4", "≥10次，完成8次")
            .text("B5", "自评表!H15")
            .text("C5", "（空）")
            .number("D5", "0.9")
            .text("F5", "≥10次，完成9次")
            .text("B6", "自评表!H16")
            .number("C6", "0.99")
            .number("D6", "1")
            .text("F6", "≥10次，完成10次")
            .build();

    @Test
    void whatTheUnitLeftEmptyAndNobodyChangedSinceIsOurs() {
        assertThat(EarlierChanges.filled(Grid.of(FORM, CHANGES))).containsExactly(CellAddress.of("自评表", "H14"));
    }

    @Test
    void nothingIsOursInAWorkbookThatWasNeverScored() {
        assertThat(EarlierChanges.filled(Grid.of(FORM))).isEmpty();
    }
}
