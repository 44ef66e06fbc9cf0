/**
 * Formulas moved and calculated.
 *
 * <p>Takes formulas, grids and edits, gives formulas and values. Knows nothing of files.
 */
package org.ziping.workbook.formula;
