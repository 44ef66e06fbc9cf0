package org.ziping.model.grid;

import java.math.BigDecimal;

/** What an {@link Edit} leaves in its cell. */
public sealed interface EditContent {

    /**
     * A number in place of what stood there.
     *
     * @param format the number format it must have; a cell whose own format shows it rightly keeps that
     */
    record Number(BigDecimal number, String format) implements EditContent {}

    /** Words in place of what stood there. */
    record Text(String text) implements EditContent {}

    /**
     * A formula in place of what stood there, stored with its value.
     *
     * @param formula without its leading equals sign
     * @param value its result, for whoever shows the file without calculating
     * @param format the number format it must have
     */
    record Formula(String formula, BigDecimal value, String format) implements EditContent {}

    /**
     * Another stored result of the formula that stands there and stays: it depends on a cell that was edited.
     *
     * @param value a number, text, truth value or error
     */
    record Result(CellValue value) implements EditContent {}
}
