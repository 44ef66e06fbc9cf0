package org.ziping.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.CellAddress;

/**
 * One cell of a row.
 *
 * @param address where it stands
 * @param text as the sheet shows it, without blanks around it; empty for a blank cell
 * @param number the unrounded number, if it is one
 */
public record TableCell(CellAddress address, String text, Optional<BigDecimal> number) {

    public TableCell {
        Objects.requireNonNull(address);
        text = text.strip();
        Objects.requireNonNull(number);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
