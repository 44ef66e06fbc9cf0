/**
 * The summary sheet and its charts, built in a small workbook of our own.
 *
 * <p>Takes scorecards and findings, gives sheets for {@code workbook} to add. Never sees the unit's workbook.
 */
package org.ziping.summary;
