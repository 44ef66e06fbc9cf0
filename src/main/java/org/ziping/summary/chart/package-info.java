/**
 * The native charts, a class each, given a range and an anchor.
 *
 * <p>Takes cells of the sheet it draws on, gives chart parts that Excel, WPS and LibreOffice draw alike.
 */
package org.ziping.summary.chart;
