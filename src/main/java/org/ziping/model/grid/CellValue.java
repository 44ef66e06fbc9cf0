package org.ziping.model.grid;

import java.math.BigDecimal;

/** What a cell holds; of a formula, what it last gave. */
public sealed interface CellValue {

    /** Nothing, or nothing but a style. */
    record Blank() implements CellValue {}

    /** Words, rich text without its looks; may be empty. */
    record Text(String text) implements CellValue {}

    /** A number as stored: 0.95 for a cell that shows 95%, a serial day for a date. */
    record Number(BigDecimal number) implements CellValue {}

    /** TRUE or FALSE. */
    record Bool(boolean value) implements CellValue {}

    /** An error value such as {@code #DIV/0!}. */
    record Error(String code) implements CellValue {}

    CellValue BLANK = new Blank();
}
