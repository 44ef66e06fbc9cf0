/**
 * How a number looks in its cell.
 *
 * <p>Takes a number format and a number, gives the text a person sees in a Chinese Excel. The formats that forms use are shown by
 * code of our own, the odd ones by the Excel library.
 */
package org.ziping.workbook.display;
