/**
 * The parts of a package spliced: every byte that is not planned stays as it is.
 *
 * <p>Takes the bytes of an .xlsx or .xlsm, gives new bytes. Works on the text of the parts, without a model of a workbook.
 * Used by {@link org.ziping.workbook.Patch} alone; the proof shares nothing with it.
 */
package org.ziping.workbook.patch;
