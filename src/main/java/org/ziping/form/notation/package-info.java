/**
 * What the text of one cell means: targets, actual values, amounts, points, rates, years.
 *
 * <p>Takes a {@link org.ziping.model.grid.Cell} and what its row says besides, gives a
 * {@link org.ziping.model.FromCell}. Never guesses: a text it does not understand is unreadable, not zero. Every text is read in
 * time that grows with its length. Here stands one class for each kind of cell; in its rooms, the lower first: {@code text},
 * words, numerals and days in a plain spelling; {@code measure}, one number with sign and unit; {@code wording}, what words say by
 * themselves; {@code rule}, scoring rules in words; {@code row}, what stands beside a value; {@code remark}, the
 * words around its number; {@code actual}, what was reached.
 */
package org.ziping.form.notation;
