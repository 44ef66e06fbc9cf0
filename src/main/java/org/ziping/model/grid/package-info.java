/**
 * The picture of a workbook and what is to be written into it.
 *
 * <p>A {@link org.ziping.model.grid.Grid} is the immutable picture of a workbook that any reader can make: from a file, or
 * from a test in five lines. {@link org.ziping.model.grid.Edits} is the list of what is to be written: what the writer does,
 * what the list of changes shows, and what the proof compares with.
 *
 * <p>Takes nothing, knows nothing of the project and no Excel library.
 */
package org.ziping.model.grid;
