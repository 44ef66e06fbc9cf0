/**
 * What the bar charts of a workbook and of a report have in common: axes, colours, letters, numbers at the bars.
 *
 * <p>Takes an empty chart of the Office library, gives it drawn so that Excel, Word, WPS and LibreOffice show it alike. Knows
 * nothing of forms and scores; where the numbers stand is told by {@code summary.chart} and {@code report.word}.
 */
package org.ziping.chart;
