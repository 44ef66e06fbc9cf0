/**
 * Flat tables in and out, row by row: the only place that knows EasyExcel.
 *
 * <p>Takes a workbook and gives rows whose cells know their place; takes rows and gives a workbook with heads, filters, widths and
 * number formats. Knows nothing of forms, ledgers or letters. EasyExcel is no longer maintained: what replaces it replaces this
 * package only.
 */
package org.ziping.table;
