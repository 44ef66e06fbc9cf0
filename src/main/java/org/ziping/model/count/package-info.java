/**
 * Counts in words, such as 走访慰问557户, and which indicator they speak of.
 *
 * <p>Takes texts and indicators, gives counts. Knows no sheet and no document: the checks of a form and of a report share it.
 */
package org.ziping.model.count;
