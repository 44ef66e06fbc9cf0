/**
 * An .xls of Excel 97 to 2003 read into a {@link org.ziping.model.grid.Grid}.
 *
 * <p>Takes the bytes of an OLE2 container, gives a grid, or refuses with a sentence that says what the container holds instead.
 */
package org.ziping.workbook.xls;
