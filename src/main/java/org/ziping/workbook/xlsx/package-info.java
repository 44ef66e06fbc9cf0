/**
 * An .xlsx or .xlsm read as a stream into a {@link org.ziping.model.grid.Grid}.
 *
 * <p>Takes the bytes of a package, gives a grid, or refuses with a sentence. Parts are found by their relationships, elements by
 * their local names, so that any prefix and any part name is understood. No part is read without a limit, no document type
 * declaration is accepted, nothing outside the package is looked at.
 */
package org.ziping.workbook.xlsx;
