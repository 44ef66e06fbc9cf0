/**
 * Understands a grid: finds the forms in it by their words, reads them, and says which cell gets what.
 *
 * <p>Takes a {@link org.ziping.model.grid.Grid}, gives a {@link org.ziping.model.Reading}; takes a
 * {@link org.ziping.model.Scorecard}, gives {@link org.ziping.model.grid.Edits}. Needs no Excel library and no file, and
 * knows nothing of rules.
 */
package org.ziping.form;
