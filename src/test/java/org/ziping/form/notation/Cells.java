package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;

/** Cells as tests need them. */
final class Cells {

    private static final CellAddress PLACE = CellAddress.of("自评表", "F12");

    private Cells() {}

    static Cell text(String text) {
        return Cell.text(PLACE, text);
    }

    static Cell number(String stored, String shown, String format) {
        return new Cell(PLACE, new CellValue.Number(new BigDecimal(stored)), shown, Optional.empty(), format);
    }
}
