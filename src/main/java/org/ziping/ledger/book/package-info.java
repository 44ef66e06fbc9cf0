/**
 * 汇总台账, the workbook of all units that an administrator opens first.
 *
 * <p>Takes {@link org.ziping.ledger.LedgerRows}, gives a workbook: figures and charts on 总览, then the rows themselves. Adds up in
 * one pass and writes in another, so that memory does not grow with the number of rows. Never knows where the rows come from.
 */
package org.ziping.ledger.book;
