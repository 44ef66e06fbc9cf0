package org.ziping.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One row below the head of a table.
 *
 * @param sheet the name of the sheet
 * @param number as the sheet counts, from 1
 * @param cells by the words of their head, blank ones too, from left to right
 */
public record TableRow(String sheet, int number, Map<String, TableCell> cells) {

    /** The cell below a head; empty if the table has no such head. */
    public Optional<TableCell> find(String head) {
        return Optional.ofNullable(cells.get(head));
    }

    /**
     * The cell below a head.
     *
     * @throws IllegalArgumentException if the table has no such head: see {@link TableReader#requiring}
     */
    public TableCell require(String head) {
        return find(head).orElseThrow(() -> new IllegalArgumentException("no column " + head));
    }

    /** The words below a head; empty for a blank cell or a head that is not there. */
    public String text(String head) {
        return find(head).map(TableCell::text).orElse("");
    }

    /** The number below a head, if there is one. */
    public Optional<BigDecimal> number(String head) {
        return find(head).flatMap(TableCell::number);
    }
}
