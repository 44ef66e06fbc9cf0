/**
 * An Excel file as a {@link org.ziping.model.grid.Grid}; {@link org.ziping.model.grid.Edits} applied to it as a patch; the
 * proof that nothing else changed.
 *
 * <p>Takes files and edits, gives grids and files. Knows nothing of forms and scores. The only place besides summary and
 * report where an Excel library is spoken.
 */
package org.ziping.workbook;
